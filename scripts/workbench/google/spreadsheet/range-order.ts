import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import { matrixOf, type Place } from "./place";
import { placeOf } from "./range";
import type { GoogleRange, RangePart } from "./range-part";
import { type SortKey, sortOrder } from "./sort-order";

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Sorting and copying. */
export const ordering: RangePart = (book, place, self) => ({
  sort: (spec: SortSpec | readonly SortSpec[]) => {
    const specs = Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec];
    sortPlace(book, place, specs.map(sortKey));
    return self();
  },
  copyTo: (destination: GoogleRange, options?: unknown, transposed?: boolean) => {
    copy(book, place, placeOf(destination), pasteKind(options, transposed));
  },
});

/** Sorts the rows of a place; the columns of the keys are the sheet's, as in Google's sort specs. */
export function sortPlace(book: Book, { sheetId, area }: Place, keys: readonly SortKey[]): void {
  const own = keys.map(({ column, ascending }) => ({ column: column - area.column, ascending }));
  if (own.some(({ column }) => column < 0 || column >= area.columns))
    throw new Refusal("The sort specification refers to a column outside the range.");
  const order = sortOrder(book.sheet(sheetId).values(area), own, book.workbook.locale.slice(0, 2));
  book.change({ kind: "reorderRows", sheetId, area, order });
}

function sortKey(spec: SortSpec): SortKey {
  return typeof spec === "number"
    ? { column: spec, ascending: true }
    : { column: spec.column, ascending: spec.ascending ?? true };
}

type PasteKind = "all" | "values" | "format" | "validation";

const PASTES: Record<string, PasteKind> = {
  PASTE_NORMAL: "all",
  PASTE_VALUES: "values",
  PASTE_FORMAT: "format",
  PASTE_DATA_VALIDATION: "validation",
};

function pasteKind(options: unknown, transposed?: boolean): PasteKind {
  if (options === undefined) return "all";
  const kind = PASTES[String(options)];
  if (kind && !transposed) return kind;
  const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly && !formatOnly) return "values";
  if (formatOnly && !contentsOnly) return "format";
  throw new NotEmulated(`Range.copyTo with ${String(options)}${transposed ? " transposed" : ""}`);
}

/** Copies onto the destination, repeated where that is a multiple of the source, else in the source's size. */
function copy(book: Book, source: Place, destination: Place, kind: PasteKind): void {
  const { rows, columns } = source.area;
  const repeats = destination.area.rows % rows === 0 && destination.area.columns % columns === 0;
  const { row, column } = destination.area;
  const { area } = repeats ? destination : book.block(destination.sheetId, row, column, rows, columns);
  const from = book.sheet(source.sheetId);
  const each = <T>(valueAt: (row: number, column: number) => T) =>
    matrixOf(area, (r, c) =>
      valueAt(source.area.row + ((r - row) % rows), source.area.column + ((c - column) % columns)),
    );
  const contents = each((r, c) => {
    // Moving the references of a copied formula is the model's business, which does not offer it.
    if (kind === "all" && from.formula(r, c) !== null) throw new NotEmulated("Range.copyTo of formulas");
    const value = from.value(r, c);
    return value !== null && typeof value === "object" ? value.error : value;
  });
  const isFormatted = kind === "all" || kind === "format";
  book.change({
    kind: "cells",
    sheetId: destination.sheetId,
    area,
    ...(kind === "all" || kind === "values" ? { contents } : {}),
    ...(isFormatted ? { formats: each((r, c) => from.format(r, c)), styles: each((r, c) => from.style(r, c)) } : {}),
    ...(kind === "all" || kind === "validation" ? { validations: each((r, c) => from.validation(r, c)) } : {}),
    ...(kind === "all" ? { notes: each((r, c) => from.note(r, c) || null) } : {}),
  });
}

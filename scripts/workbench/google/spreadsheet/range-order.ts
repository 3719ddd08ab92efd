import { copied } from "../../model/formula/move";
import type { Mutation } from "../../model/mutation";
import { type SortKey, sortOrder } from "../../model/sort-order";
import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import { matrixOf, type Place } from "./place";
import { placeOf } from "./range";
import type { GoogleRange, RangePart } from "./range-part";

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Sorting and copying. */
export const ordering: RangePart = (book, place, self) => ({
  sort: (spec: SortSpec | readonly SortSpec[]) => {
    const specs = Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec];
    sortPlace(book, place, specs.map(sortKey));
    return self();
  },
  copyTo: (destination: GoogleRange, options?: unknown, transposed?: boolean) => {
    paste(book, place, placeOf(destination), pasteKind(options, transposed));
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
function paste(book: Book, source: Place, destination: Place, kind: PasteKind): void {
  const { rows, columns } = source.area;
  const repeats = destination.area.rows % rows === 0 && destination.area.columns % columns === 0;
  const { row, column } = destination.area;
  const { area } = repeats ? destination : book.block(destination.sheetId, row, column, rows, columns);
  const from = book.sheet(source.sheetId);
  const each = <T>(valueAt: (r: number, c: number, down: number, right: number) => T) =>
    matrixOf(area, (r, c) => {
      const [ownRow, ownColumn] = [source.area.row + ((r - row) % rows), source.area.column + ((c - column) % columns)];
      return valueAt(ownRow, ownColumn, r - ownRow, c - ownColumn);
    });
  const contents = each((r, c, down, right) => {
    const content = from.content(r, c);
    if (content === null || typeof content !== "object" || !("formula" in content)) return content;
    if (kind !== "values") return { formula: copied(content.formula, down, right) };
    return from.value(r, c);
  });
  const { sheetId } = destination;
  const isFormatted = kind === "all" || kind === "format";
  const pasted: Mutation = {
    kind: "cells",
    sheetId,
    area,
    ...(kind === "all" || kind === "values" ? { contents } : {}),
    ...(isFormatted ? { formats: each((r, c) => from.format(r, c)), styles: each((r, c) => from.style(r, c)) } : {}),
    ...(kind === "all" || kind === "validation" ? { validations: each((r, c) => from.validation(r, c)) } : {}),
    ...(kind === "all" ? { notes: each((r, c) => from.note(r, c) || null) } : {}),
  };
  // A style goes over the cell's own, so that goes first.
  if (isFormatted) book.change({ kind: "fill", sheetId, area, style: {} });
  book.change(pasted);
}

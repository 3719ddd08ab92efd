import type { Area } from "../../model/cell";
import { removeDuplicateRows } from "../../model/edit-duplicates";
import { fillHandle } from "../../model/edit-fill";
import { moveCells } from "../../model/edit-move";
import { copyCells, type PasteKind, pasteCells, pastedArea } from "../../model/edit-paste";
import type { Mutation } from "../../model/mutation";
import { type SortKey, sortOrder } from "../../model/sort-order";
import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import { fillsToNeighbour } from "./neighbour";
import { cellCount, type Place } from "./place";
import { placeOf, range } from "./range";
import type { GoogleRange, RangePart } from "./range-part";
import { sheetIdOf } from "./sheet";

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Sorting, copying, moving, filling. */
export const ordering: RangePart = (book, place, self) => {
  const sheet = () => book.sheet(place.sheetId);
  const toRange =
    (kind: PasteKind) =>
    (given: number | object, column: number, columnEnd: number, row: number, rowEnd: number): void => {
      const sheetId = typeof given === "number" ? given : sheetIdOf(given);
      const target = book.block(sheetId, row, column, rowEnd - row + 1, columnEnd - column + 1);
      paste(book, place, target, kind);
    };
  const fill = (to: Area, series: unknown): void => {
    book.execution.cells(cellCount(place.area), cellCount(to));
    book.changeAll(fillHandle(sheet(), place.area, to, String(series) === "DEFAULT_SERIES"));
  };
  return {
    sort: (spec: SortSpec | readonly SortSpec[]) => {
      const specs = Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec];
      sortPlace(book, place, specs.map(sortKey));
      return self();
    },
    copyTo: (destination: GoogleRange, options?: unknown, transposed?: boolean) => {
      const target = placeOf(destination);
      if (String(options) === "PASTE_COLUMN_WIDTHS") copyWidths(book, place, target);
      else paste(book, place, target, pasteKind(options), transposed);
    },
    copyFormatToRange: toRange("format") as GoogleRange["copyFormatToRange"],
    copyValuesToRange: toRange("values") as GoogleRange["copyValuesToRange"],
    moveTo: (target) => {
      const { sheetId, area } = placeOf(target);
      book.block(sheetId, area.row, area.column, place.area.rows, place.area.columns);
      book.execution.cells(cellCount(place.area), cellCount(place.area));
      book.changeAll(
        moveCells(book.workbook, { sheet: sheet(), area: place.area }, { sheet: book.sheet(sheetId), at: area }),
      );
    },
    autoFill: (destination, series) => {
      const { sheetId, area } = placeOf(destination);
      if (sheetId !== place.sheetId) throw new Refusal("The destination must be on the same sheet.");
      fill(area, series);
    },
    autoFillToNeighbor: (series) => {
      const to = fillsToNeighbour(sheet(), place.area);
      if (to) fill(to, series);
    },
    removeDuplicates: (columns?: number[]) => {
      const { area, sheetId } = place;
      const compared = columns ?? Array.from({ length: area.columns }, (_, i) => area.column + i);
      if (compared.length === 0 || compared.some((each) => each < area.column || each >= area.column + area.columns))
        throw new Refusal("The columns to compare must be inside the range.");
      book.execution.cells(cellCount(area), cellCount(area));
      const { mutations, left } = removeDuplicateRows(sheet(), area, compared);
      book.changeAll(mutations);
      return range(book, { sheetId, area: { ...area, rows: left } });
    },
  };
};

/** Sorts the rows of a place; the columns of the keys are the sheet's, as in Google's sort specs. Rows that a filter hides
 * stay hidden in their places, whatever comes to stand there. */
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

const PASTES: Record<string, PasteKind> = {
  PASTE_NORMAL: "all",
  // The workbench has no borders.
  PASTE_NO_BORDERS: "all",
  PASTE_VALUES: "values",
  PASTE_FORMAT: "format",
  PASTE_FORMULA: "formula",
  PASTE_DATA_VALIDATION: "validation",
};

function pasteKind(options: unknown): PasteKind {
  if (options === undefined) return "all";
  const kind = PASTES[String(options)];
  if (kind) return kind;
  const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly && !formatOnly) return "values";
  if (formatOnly && !contentsOnly) return "format";
  throw new NotEmulated(`Range.copyTo with ${String(options)}`);
}

/** Copies onto the destination, repeated where that is a multiple of the source, else in the source's size. */
function paste(book: Book, source: Place, destination: Place, kind: PasteKind, transposed = false): void {
  const copied = copyCells(book.sheet(source.sheetId), source.area);
  const { sheetId, area: to } = destination;
  const { row, column, rows, columns } = pastedArea(to, copied, transposed);
  const { area } = book.block(sheetId, row, column, rows, columns);
  book.execution.cells(cellCount(source.area), cellCount(area));
  book.changeAll(pasteCells(book.sheet(sheetId), area, copied, kind, transposed));
}

function copyWidths(book: Book, source: Place, { sheetId, area: { column } }: Place): void {
  const from = book.sheet(source.sheetId);
  book.changeAll(
    Array.from(
      { length: source.area.columns },
      (_, i): Mutation => ({
        kind: "columns",
        sheetId,
        column: column + i,
        count: 1,
        width: from.columnWidth(source.area.column + i),
      }),
    ),
  );
}

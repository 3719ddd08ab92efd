import type { Area, Metadata } from "../cell";
import { overlap } from "../conditional-format";
import { contains, crosses } from "../merges";
import { ModelError } from "../model-error";
import type { CellContent, Mutation } from "../mutation";
import type { Sheet } from "../sheet";
import { type Shift, shiftedArea } from "../shift";
import type { Workbook } from "../workbook";

const LONGEST = 50_000;
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;

/** The sheet, or the refusal. */
export function sheetOf(workbook: Workbook, sheetId: number): Sheet {
  const sheet = workbook.sheet(sheetId);
  if (!sheet) throw new ModelError("no-such-sheet", { sheetId });
  return sheet;
}

export function inside(sheet: Sheet, area: Area): void {
  if (!sheet.contains(area)) throw new ModelError("outside-sheet", { ...area });
}

/** Shape of each matrix and each content. */
export function writable(mutation: Of<"cells"> | Of<"fill">): void {
  if (mutation.kind === "fill") {
    if (mutation.content !== undefined) content(mutation.content);
    return;
  }
  const { area, contents, formats, notes, styles, validations } = mutation;
  for (const matrix of [contents, formats, notes, styles, validations]) {
    if (!matrix) continue;
    if (matrix.length !== area.rows) {
      throw new ModelError("rows-mismatch", { rows: matrix.length, expected: area.rows });
    }
    for (const row of matrix) {
      if (row.length === area.columns) continue;
      throw new ModelError("columns-mismatch", { columns: row.length, expected: area.columns });
    }
  }
  for (const row of contents ?? []) for (const each of row) if (each !== undefined) content(each);
}

function content(written: CellContent): void {
  if (typeof written === "number") {
    if (!Number.isFinite(written)) throw new ModelError("value-not-finite");
    return;
  }
  if (typeof written === "boolean" || written === null) return;
  const text = typeof written === "string" ? written : "formula" in written ? written.formula : written.error;
  if (text.length > LONGEST) throw new ModelError("cell-too-long", { length: text.length });
}

/** Rows or columns first..first+count-1 exist. */
export function lines(sheet: Sheet, axis: "rows" | "columns", first: number, count: number): void {
  const most = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
  const whole = Number.isInteger(first) && Number.isInteger(count) && first >= 1 && count >= 1;
  if (!whole || first + count - 1 > most) throw new ModelError(`${axis}-out-of-bounds`, { first, count, most });
}

/** Where rows or columns are to be inserted or moved: one beyond the last is the end. */
export function place(sheet: Sheet, axis: "rows" | "columns", before: number): void {
  const most = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
  if (Number.isInteger(before) && before >= 1 && before <= most + 1) return;
  throw new ModelError(`${axis}-out-of-bounds`, { first: before, count: 0, most });
}

/** At least one row and column stay, and one that is not frozen. */
export function deletable(sheet: Sheet, axis: "rows" | "columns", first: number, count: number): void {
  lines(sheet, axis, first, count);
  const [most, frozen] = axis === "rows" ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  if (count >= most) throw new ModelError(`delete-all-${axis}`);
  if (frozen > 0 && first <= frozen + 1 && first + count - 1 >= most)
    throw new ModelError(`delete-all-unfrozen-${axis}`);
}

/** The file's limits still hold with a sheet of this size more or grown. */
export function room(workbook: Workbook, sheet: Sheet | null, rows: number, columns: number): void {
  if (!(Number.isInteger(rows) && rows >= 1)) throw new ModelError("rows-out-of-bounds", { first: 1, count: rows });
  if (!(Number.isInteger(columns) && columns >= 1)) {
    throw new ModelError("columns-out-of-bounds", { first: 1, count: columns });
  }
  if (columns > MOST_COLUMNS) throw new ModelError("too-many-columns", { columns });
  const others = workbook.sheets.reduce((sum, each) => sum + (each === sheet ? 0 : each.maxRows * each.maxColumns), 0);
  if (others + rows * columns > MOST_CELLS) throw new ModelError("too-many-cells", { cells: others + rows * columns });
}

/** A name that no other tab has, without regard to case. */
export function freeName(workbook: Workbook, name: string, own: Sheet | null): void {
  if (name === "") throw new ModelError("sheet-name-empty");
  const holder = workbook.sheetByName(name);
  if (holder && holder !== own) throw new ModelError("sheet-name-taken", { name });
}

/** Each of 0..count-1 once. */
export function permutation(order: readonly number[], count: number): void {
  const seen = new Uint8Array(count);
  for (const row of order) {
    if (!(Number.isInteger(row) && row >= 0 && row < count) || seen[row])
      throw new ModelError("order-mismatch", { row });
    seen[row] = 1;
  }
  if (order.length !== count) throw new ModelError("order-mismatch", { rows: order.length, expected: count });
}

/** A place among the tabs, from 0 to `most`. */
export function tabIndex(index: number, most: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index <= most)) throw new ModelError("no-such-sheet", { index });
}

export function tabSettings(workbook: Workbook, sheet: Sheet, mutation: Of<"sheet">): void {
  const { name, index, hidden, frozenRows = 0, frozenColumns = 0, conditionalFormats } = mutation;
  if (name !== undefined) freeName(workbook, name, sheet);
  if (index !== undefined) tabIndex(index, workbook.sheets.length - 1);
  if (hidden && workbook.sheets.every((each) => each === sheet || each.hidden)) throw new ModelError("last-sheet");
  for (const [frozen, most] of [
    [frozenRows, sheet.maxRows],
    [frozenColumns, sheet.maxColumns],
  ] as const) {
    if (!(Number.isInteger(frozen) && frozen >= 0 && frozen < most))
      throw new ModelError("freeze-all", { frozen, most });
  }
  for (const axis of ["rows", "columns"] as const) {
    const frozen = axis === "rows" ? mutation.frozenRows : mutation.frozenColumns;
    if (frozen && sheet.merges.some((merge) => crosses(merge, axis, frozen)))
      throw new ModelError("freeze-through-merge", { axis });
  }
  if (mutation.filter) inside(sheet, mutation.filter.area);
  for (const { areas } of conditionalFormats ?? []) for (const area of areas) inside(sheet, area);
}

/** Merged blocks are in the area whole or not at all. */
export function wholeMerges(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge)))
    throw new ModelError("merge-partial");
}

export function mergeable(sheet: Sheet, area: Area): void {
  inside(sheet, area);
  if (area.rows * area.columns === 1) throw new ModelError("merge-one-cell");
  wholeMerges(sheet, area);
  uncut(sheet, [area]);
}

/** No merged block lies on both sides of the frozen lines. */
function uncut(sheet: Sheet, merges: readonly Area[]): void {
  for (const axis of ["rows", "columns"] as const) {
    const frozen = axis === "rows" ? sheet.frozenRows : sheet.frozenColumns;
    if (merges.some((merge) => crosses(merge, axis, frozen))) throw new ModelError("merge-across-frozen", { axis });
  }
}

/** A move takes merged blocks along whole, and into none. */
export function movable(sheet: Sheet, shift: Shift): void {
  const { axis, at, count, to = at } = shift;
  for (const merge of sheet.merges)
    if ([at - 1, at + count - 1, to - 1].some((line) => crosses(merge, axis, line)))
      throw new ModelError("move-through-merge", { axis });
  uncut(
    sheet,
    sheet.merges.map((merge) => shiftedArea(shift, merge) as Area),
  );
}

/** Merged blocks of one row go along with it; others forbid sorting. */
export function sortable(sheet: Sheet, area: Area): void {
  const inTheWay = (merge: Area): boolean => overlap(merge, area) && (merge.rows > 1 || !contains(area, merge));
  if (sheet.merges.some(inTheWay)) throw new ModelError("sort-through-merge");
}

/** The tab, row or column that metadata is put on exists. */
export function metadataPlace(workbook: Workbook, { location }: Metadata): void {
  if (location.type === "SPREADSHEET") return;
  const sheet = sheetOf(workbook, location.sheetId);
  if (location.type === "ROW") lines(sheet, "rows", location.row, 1);
  if (location.type === "COLUMN") lines(sheet, "columns", location.column, 1);
}

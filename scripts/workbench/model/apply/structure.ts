import { follow, frozenAfter } from "../follow";
import { copied } from "../formula/move";
import { reorderMerges } from "../merges";
import type { Mutation } from "../mutation";
import { rebuildingAll } from "../rebuild";
import type { Sheet } from "../sheet";
import { reversed, type Shift } from "../shift";
import type { Workbook } from "../workbook";

/** Inserts, deletes or moves rows or columns with all that refers to them. Answers with what undoes it. */
export function shiftLines(workbook: Workbook, sheet: Sheet, shift: Shift, like: number | null): Mutation[] {
  const { kind, at, count, to = at } = shift;
  if (kind === "move" && to >= at && to <= at + count) return [];
  const lost = kind === "delete" ? rebuildingLines(sheet, shift) : [];
  const side = shift.axis === "rows" ? "frozenRows" : "frozenColumns";
  const frozen = sheet[side];
  sheet.grid.shift(shift, like);
  sheet.settings[side] = frozenAfter(shift, frozen);
  const mending = follow(workbook, sheet, shift);
  const back = reversed(shift);
  const refrozen: Mutation[] =
    frozenAfter(back, sheet[side]) === frozen ? [] : [{ kind: "sheet", sheetId: sheet.id, [side]: frozen }];
  // Merged blocks are mended last: none may cross the frozen lines.
  return [mutationOf(sheet.id, back), ...lost, ...refrozen, ...mending];
}

/** The mutation that makes a shift. */
function mutationOf(sheetId: number, { axis, kind, at, count, to = at }: Shift): Mutation {
  if (axis === "rows") {
    if (kind === "insert") return { kind: "insertRows", sheetId, before: at, count };
    if (kind === "delete") return { kind: "deleteRows", sheetId, row: at, count };
    return { kind: "moveRows", sheetId, row: at, count, to };
  }
  if (kind === "insert") return { kind: "insertColumns", sheetId, before: at, count };
  if (kind === "delete") return { kind: "deleteColumns", sheetId, column: at, count };
  return { kind: "moveColumns", sheetId, column: at, count, to };
}

/** Everything on rows or columns that are about to be deleted, with their sizes. */
function rebuildingLines(sheet: Sheet, { axis, at, count }: Shift): Mutation[] {
  if (axis === "rows") {
    const area = { row: at, column: 1, rows: count, columns: sheet.maxColumns };
    return [...rebuildingAll(sheet, area), ...rowSizes(sheet, at, count)];
  }
  const area = { row: 1, column: at, rows: sheet.maxRows, columns: count };
  return [...rebuildingAll(sheet, area), ...columnSizes(sheet, at, count)];
}

/** The mutations that give rows their size and hide them, where that is not the default. */
export function rowSizes(sheet: Sheet, row: number, count: number): Mutation[] {
  const { id: sheetId, grid } = sheet;
  const from = row - 1;
  const heights = grid.heights.within(from, from + count).filter(({ value }) => value !== null);
  const hidden = grid.hiddenRows.within(from, from + count).filter(({ value }) => value);
  const filtered = grid.filteredRows.within(from, from + count).filter(({ value }) => value);
  return [
    ...heights.map(
      (run): Mutation => ({
        kind: "rows",
        sheetId,
        row: run.from + 1,
        count: run.to - run.from,
        height: run.value,
      }),
    ),
    ...hidden.map(
      (run): Mutation => ({ kind: "rows", sheetId, row: run.from + 1, count: run.to - run.from, hidden: true }),
    ),
    ...filtered.map(
      (run): Mutation => ({ kind: "rows", sheetId, row: run.from + 1, count: run.to - run.from, filtered: true }),
    ),
  ];
}

/** As `rowSizes`, for columns. */
export function columnSizes(sheet: Sheet, first: number, count: number): Mutation[] {
  const { id: sheetId } = sheet;
  return sheet.grid.columns.slice(first - 1, first - 1 + count).flatMap(({ width, hidden }, i): Mutation[] => {
    if (width === null && !hidden) return [];
    return [{ kind: "columns", sheetId, column: first + i, count: 1, width, hidden }];
  });
}

/** Puts the rows of an area in a new order; formulas move as copies do. Answers with what undoes it. */
export function reorderRows(sheet: Sheet, mutation: Extract<Mutation, { kind: "reorderRows" }>): Mutation[] {
  const { area, order } = mutation;
  const inverse: number[] = [];
  for (const [now, before] of order.entries()) inverse[before] = now;
  sheet.grid.reorder(area, order);
  if (sheet.merges.length > 0) reorderMerges(sheet, area, inverse);
  const mending: Mutation[] = [];
  const last = area.column + area.columns - 1;
  for (const { row, column, cell } of [...sheet.grid.formulas()]) {
    const now = row - area.row;
    if (column < area.column || column > last || now < 0 || now >= area.rows) continue;
    const before = order[now] as number;
    const text = copied(cell.text, now - before, 0);
    if (text === cell.text) continue;
    sheet.grid.column(column).write(row - 1, [{ formula: text }]);
    if (copied(text, before - now, 0) === cell.text) continue;
    const place = { row: area.row + before, column, rows: 1, columns: 1 };
    mending.push({ kind: "fill", sheetId: sheet.id, area: place, content: { formula: cell.text } });
  }
  return [{ ...mutation, order: inverse }, ...mending];
}

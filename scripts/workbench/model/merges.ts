import type { Area } from "./cell";
import { overlap } from "./conditional-format";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import { reversed, type Shift, shiftedArea } from "./shift";

export function contains(outer: Area, inner: Area): boolean {
  const down = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return down && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

/** Whether a block lies on both sides of the line behind row or column `line`. */
export function crosses({ row, rows, column, columns }: Area, axis: "rows" | "columns", line: number): boolean {
  return axis === "rows" ? row <= line && row + rows - 1 > line : column <= line && column + columns - 1 > line;
}

/** From the top, each row from the left. */
export function inOrder(merges: readonly Area[]): Area[] {
  return [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Empties the cells of an area that merged blocks cover: what is written there is lost. */
export function clearCovered(sheet: Sheet, area: Area): void {
  for (const merge of sheet.merges) {
    if (!overlap(merge, area)) continue;
    const from = merge.row - 1;
    sheet.grid.columnsOf(merge).forEach((column, c) => {
      column.clear(c === 0 ? from + 1 : from, from + merge.rows);
    });
  }
}

/** Merged blocks of one row go where their row goes.
 * @param places the new place of each old row of the area, from 0 */
export function reorderMerges(sheet: Sheet, area: Area, places: readonly number[]): void {
  const moved = sheet.merges.map((merge) =>
    contains(area, merge) ? { ...merge, row: area.row + (places[merge.row - area.row] as number) } : merge,
  );
  sheet.settings.merges = inOrder(moved);
}

/** Takes merged blocks along with a shift; one that has a single cell left is none any more. Answers with what mends,
 * after the reversed shift, what does not come back by itself. */
export function shiftMerges(sheet: Sheet, shift: Shift): Mutation[] {
  const { merges: before, id: sheetId } = sheet;
  if (before.length === 0) return [];
  const mending: Mutation[] = [];
  const now: Area[] = [];
  for (const merge of before) {
    const area = merged(shiftedArea(shift, merge));
    const again = area && merged(shiftedArea(reversed(shift), area));
    if (area) now.push(area);
    if (again && JSON.stringify(again) === JSON.stringify(merge)) continue;
    if (again) mending.push({ kind: "unmerge", sheetId, area: again });
    mending.push({ kind: "merge", sheetId, area: merge });
  }
  sheet.settings.merges = inOrder(now);
  // All that stand in the way go before any comes back.
  return mending.sort((a, b) => Number(a.kind === "merge") - Number(b.kind === "merge"));
}

function merged(area: Area | null): Area | null {
  return area && area.rows * area.columns > 1 ? area : null;
}

import type { Sheet } from "../../model/sheet";

export type Direction = "UP" | "DOWN" | "PREVIOUS" | "NEXT";

const STEPS: Record<Direction, readonly [rows: number, columns: number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl and an arrow key reach: the last of a block of filled cells, else the next filled one, else the
 * edge of the sheet. */
export function edgeOfData(sheet: Sheet, row: number, column: number, direction: Direction) {
  const [rows, columns] = STEPS[direction];
  const inside = (r: number, c: number) => r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  const filled = (r: number, c: number) => inside(r, c) && sheet.value(r, c) !== null;
  const inBlock = filled(row, column) && filled(row + rows, column + columns);
  let at = { row, column };
  for (;;) {
    const next = { row: at.row + rows, column: at.column + columns };
    if (!inside(next.row, next.column) || (inBlock && !filled(next.row, next.column))) return at;
    at = next;
    if (!inBlock && filled(at.row, at.column)) return at;
  }
}

import type { Area } from "../model/cell";

/** "B3" or "B3:D5" as an area. */
export function parseCell(a1: string): Area {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1.trim()) ?? [];
  if (!left || !top) throw new Error(`${a1} is no cell.`);
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right!) - column + 1 };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

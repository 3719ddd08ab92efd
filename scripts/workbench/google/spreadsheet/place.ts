import { a1, columnName } from "../../model/a1";
import type { Area } from "../../model/cell";

/** Where a Range lies. `open` tells which sides its A1 notation leaves open: `A:C` has all rows, `3:3` all columns. */
export interface Place {
  readonly sheetId: number;
  readonly area: Area;
  readonly open?: "rows" | "columns";
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** The common part of two areas; null when they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function notation({ area, open }: Place): string {
  if (open === "rows") return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  return open === "columns" ? `${area.row}:${lastRow(area)}` : a1(area);
}

/** One value for each cell of the area. */
export function matrixOf<T>(area: Area, valueAt: (row: number, column: number) => T): T[][] {
  const matrix: T[][] = new Array(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const cells: T[] = new Array(area.columns);
    for (let j = 0; j < area.columns; j++) cells[j] = valueAt(area.row + i, area.column + j);
    matrix[i] = cells;
  }
  return matrix;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

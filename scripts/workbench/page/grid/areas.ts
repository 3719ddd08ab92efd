import type { IRange } from "@univerjs/core";
import type { Area } from "../../model/cell";
import type { TabView } from "../../server/protocol";

/** One cell, by row and column from 1, as an area. */
export function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** An area, which counts from 1, as the engine's range, which counts from 0 and ends with its last cell. */
export function range({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

/** The engine's range as an area of `tab`. The engine leaves the ends of whole rows and columns open (NaN). */
export function area({ startRow, endRow, startColumn, endColumn }: IRange, tab: TabView | null): Area {
  const [top, left] = [startRow || 0, startColumn || 0];
  const bottom = Number.isFinite(endRow) ? endRow : (tab?.rows ?? 1) - 1;
  const right = Number.isFinite(endColumn) ? endColumn : (tab?.columns ?? 1) - 1;
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Those of `areas` that lie wholly inside `tab`, in their order. */
export function inside(areas: readonly Area[], tab: TabView | null): readonly Area[] {
  const { rows = 0, columns = 0 } = tab ?? {};
  return areas.filter((each) => each.row + each.rows - 1 <= rows && each.column + each.columns - 1 <= columns);
}

import type { Area } from "../../model/cell";
import type { Desk } from "../desk";

/** The active one of the selected areas; the first cell where nothing is selected yet. */
export function selected(desk: Desk): Area {
  return desk.grid.selection().at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Whether an area is of whole rows or of whole columns of the open tab. */
export function wholeLines(desk: Desk, { rows, columns }: Area): { readonly rows: boolean; readonly columns: boolean } {
  const { tab } = desk.grid;
  return { rows: columns === tab?.columns, columns: rows === tab?.rows };
}

import type { Area } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { type Act, unheard } from "./act";

export type Axis = "Rows" | "Columns";

/** New rows or columns look like those before them. */
export function inserting(sheet: Sheet, axis: Axis, before: number, count: number): Act {
  const inherit = before > 1 ? "preceding" : "following";
  const change = axis === "Rows" ? "INSERT_ROW" : "INSERT_COLUMN";
  return unheard(sheet, [{ kind: `insert${axis}`, sheetId: sheet.id, before, count, inherit }], change);
}

export function deleting(sheet: Sheet, axis: Axis, at: number, count: number): Act {
  const { id: sheetId } = sheet;
  return axis === "Rows"
    ? unheard(sheet, [{ kind: "deleteRows", sheetId, row: at, count }], "REMOVE_ROW", rowsArea(sheet, at, count))
    : unheard(
        sheet,
        [{ kind: "deleteColumns", sheetId, column: at, count }],
        "REMOVE_COLUMN",
        columnsArea(sheet, at, count),
      );
}

/** `to` counts as before the move: the block lands before it. */
export function moving(sheet: Sheet, axis: Axis, at: number, count: number, to: number): Act {
  const { id: sheetId } = sheet;
  return axis === "Rows"
    ? unheard(sheet, [{ kind: "moveRows", sheetId, row: at, count, to }], "OTHER", rowsArea(sheet, at, count))
    : unheard(sheet, [{ kind: "moveColumns", sheetId, column: at, count, to }], "OTHER", columnsArea(sheet, at, count));
}

function rowsArea(sheet: Sheet, row: number, rows: number): Area {
  return { row, column: 1, rows, columns: sheet.maxColumns };
}

function columnsArea(sheet: Sheet, column: number, columns: number): Area {
  return { row: 1, column, rows: sheet.maxRows, columns };
}

import { selectedRows } from "../core/classify/selected-rows";
import type { TableName } from "../schema/template";
import type { Register } from "./register";

/** Names the row under the cursor for a page that asks again and again: one look at the selection. null: surely no row of
 * a customer. */
export function selectedKey({ memory }: Register): string | null {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) return null;
  const sheetId = cell.getSheet().getSheetId();
  const { customersSheetId } = memory.known;
  return customersSheetId === null || sheetId === customersSheetId ? `${sheetId}:${cell.getRow()}` : null;
}

/** The row that `key` names, if it is on `sheet`. */
export function rowOfKey(key: string, sheet: GoogleAppsScript.Spreadsheet.Sheet): number | null {
  const [, sheetId, row] = /^(\d+):(\d+)$/.exec(key) ?? [];
  return sheetId !== undefined && Number(sheetId) === sheet.getSheetId() ? Number(row) : null;
}

/** The rows of tab customers in all selected areas. */
export function selectedCustomerRows(register: Register): number[] {
  return selectedRowsOf(register, "customers");
}

/** The rows of a tab in all selected areas, each once, from top to bottom, as far down as the areas reach; none when another
 * tab is open. */
export function selectedRowsOf(register: Register, name: TableName): number[] {
  const areas = register.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const { sheet, headerRow } = register.table(name);
  const ours = areas.filter((area) => area.getSheet().getSheetId() === sheet.getSheetId());
  const rows = ours.map((area) => ({ row: area.getRow(), rows: area.getLastRow() - area.getRow() + 1 }));
  return selectedRows(rows, headerRow + 1, Number.MAX_SAFE_INTEGER);
}

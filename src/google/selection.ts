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

/** The rows of tab customers in all selected areas, from top to bottom, and how many selected rows lie elsewhere: in the
 * header or on another tab. */
export function selectedCustomerRows(register: Register): { rows: number[]; strangers: number } {
  const areas = register.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const { sheet, headerRow } = register.table("customers");
  const rows = new Set<number>();
  const strangers = new Set<number>();
  for (const area of areas) {
    const ours = area.getSheet().getSheetId() === sheet.getSheetId();
    for (let row = area.getRow(); row <= area.getLastRow(); row++)
      if (ours && row > headerRow) rows.add(row);
      else strangers.add(row);
  }
  return { rows: Array.from(rows).sort((a, b) => a - b), strangers: strangers.size };
}

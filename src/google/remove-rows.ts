import type { TableName } from "../schema/template";
import type { Table } from "./table";

/** How long an execution may go on removing: it must end within six minutes. */
const MAX_MS = 240_000;

/** Removes the rows of these IDs, from the bottom up, in as few calls as runs of neighbouring rows allow; the IDs are read
 * immediately before. Answers how many are left for lack of time. */
export function removeRows(table: Table<TableName>, ids: ReadonlySet<string>): number {
  const began = Date.now();
  const { sheet, headerRow } = table;
  const rows: number[] = [];
  table.rowsById().forEach((row, id) => {
    if (ids.has(id)) rows.push(row);
  });
  rows.sort((a, b) => b - a);
  // A sheet keeps at least one row that is not frozen.
  if (rows.length > 0 && sheet.getMaxRows() - headerRow <= rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  let done = 0;
  while (done < rows.length && Date.now() - began < MAX_MS) {
    let count = 1;
    while (rows[done + count] === rows[done]! - count) count++;
    sheet.deleteRows(rows[done + count - 1]!, count);
    done += count;
  }
  SpreadsheetApp.flush();
  return rows.length - done;
}

import { AddonError } from "../core/errors";
import type { TableName } from "../schema/template";
import { a1Of } from "./a1";
import type { Register } from "./register";
import type { Table } from "./table";
import { rangeOf, type Written } from "./write";

/** Google refused a write. What had been written already is taken back; then the reason is looked for, never in the words
 * of the exception, which come in the person's language: a cell that the person may not edit is `protected`, or, when the
 * person may edit no cell of the file, `view-only`; else it is the exception itself. */
export function refusal(
  error: unknown,
  { spreadsheet }: Register,
  written: readonly Written[],
  tables: readonly Table<TableName>[],
): unknown {
  const closed: string[] = [];
  for (const { sheet, areas, takeBack } of written.slice().reverse())
    for (const area of areas) {
      if (rangeOf(sheet, area).canEdit()) takeBack(area);
      else closed.push(`${sheet.getName()} ${a1Of(area)}`);
    }
  for (const { sheet, changes, columns } of tables)
    changes.forEach(({ after }, row) => {
      for (const key of Object.keys(after)) {
        const column = columns.get(key) as number;
        const range = sheet.getRange(row, column);
        if (closed.length === 0 && !range.canEdit()) closed.push(`${sheet.getName()} ${range.getA1Notation()}`);
      }
    });
  for (const { sheet, added, end, columns } of tables)
    if (closed.length === 0 && added.length > 0 && end !== null) {
      const first = Math.min(...Array.from(columns.values()));
      if (!sheet.getRange(Math.min(end + 1, sheet.getMaxRows()), first).canEdit()) closed.push(sheet.getName());
    }
  if (closed.length === 0) return error;
  SpreadsheetApp.flush();
  const mayEdit = spreadsheet.getSheets().some((sheet) => sheet.getRange(sheet.getMaxRows(), 1).canEdit());
  return new AddonError(mayEdit ? "protected" : "view-only", mayEdit ? { tab: closed.join(", ") } : {});
}

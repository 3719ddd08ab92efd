import type { Book } from "./book";
import { type sheet as googleSheet, sheetImplementation } from "./sheet";

type GoogleSheet = ReturnType<typeof googleSheet>;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a Spreadsheet does to the tab that is open, as that tab's own member of the same name does it. */
const DELEGATED = [
  "appendRow",
  "deleteColumn",
  "deleteColumns",
  "deleteRow",
  "deleteRows",
  "getColumnWidth",
  "getDataRange",
  "getFrozenColumns",
  "getFrozenRows",
  "getLastColumn",
  "getLastRow",
  "getRowHeight",
  "getSheetId",
  "getSheetName",
  "getSheetValues",
  "hideColumn",
  "hideRow",
  "insertColumnAfter",
  "insertColumnBefore",
  "insertColumnsAfter",
  "insertColumnsBefore",
  "insertRowAfter",
  "insertRowBefore",
  "insertRowsAfter",
  "insertRowsBefore",
  "isColumnHiddenByUser",
  "isRowHiddenByFilter",
  "isRowHiddenByUser",
  "setColumnWidth",
  "setFrozenColumns",
  "setFrozenRows",
  "setRowHeight",
  "sort",
  "unhideColumn",
  "unhideRow",
] as const satisfies readonly (keyof GoogleSheet & keyof GoogleSpreadsheet)[];

type Member = (...args: unknown[]) => unknown;

export function onOpenTab(book: Book): Partial<GoogleSpreadsheet> {
  const tab = () => sheetImplementation(book, book.execution.selected().sheetId) as unknown as Record<string, Member>;
  return Object.fromEntries(DELEGATED.map((name) => [name, (...args: unknown[]) => tab()[name]!(...args)]));
}

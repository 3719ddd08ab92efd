import { copyTab } from "../../model/edit-tabs";
import type { Book } from "./book";
import { sheet } from "./sheet";

/** Copies a tab under a name to a place among the tabs, from 0. */
export function addCopy(book: Book, sheetId: number, name: string, index: number): GoogleAppsScript.Spreadsheet.Sheet {
  const { workbook, execution } = book;
  const original = book.sheet(sheetId);
  book.checkGrowth(original.maxRows * original.maxColumns);
  const mutations = copyTab(workbook, original, { name, index }, execution.copies ?? {});
  book.changeAll(mutations);
  return sheet(book, (mutations[0] as { sheetId: number }).sheetId);
}

import type { Book } from "./book";

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Some members of a Sheet; `self` is the handle that the script holds, for chaining. */
export type SheetPart = (book: Book, sheetId: number, self: () => GoogleSheet) => Partial<GoogleSheet>;

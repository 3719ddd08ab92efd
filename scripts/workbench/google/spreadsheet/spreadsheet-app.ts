import { NotEmulated } from "../emulated";
import type { Book } from "./book";
import { conditionalFormatRuleBuilder } from "./conditional-format-rule";
import { dataValidationBuilder } from "./data-validation";
import { filterCriteriaBuilder } from "./filter-criteria";
import { selectionMembers } from "./selection";
import { openSheet, sheetIdOf } from "./sheet";
import { spreadsheet } from "./spreadsheet";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
export function spreadsheetApp(book: Book): App {
  // The execution refuses these without the wide scope, before this is reached.
  const otherFiles = (member: string) => (): never => {
    throw new NotEmulated(`SpreadsheetApp.${member}`);
  };
  return book.emulate<App>("SpreadsheetApp", {
    getActive: () => spreadsheet(book),
    getActiveSpreadsheet: () => spreadsheet(book),
    getUi: () => book.execution.ui(),
    flush: () => book.buffer.land(),
    newDataValidation: () => dataValidationBuilder(book),
    newFilterCriteria: () => filterCriteriaBuilder(book),
    newConditionalFormatRule: () => conditionalFormatRuleBuilder(book),
    open: otherFiles("open"),
    openById: otherFiles("openById"),
    openByUrl: otherFiles("openByUrl"),
    create: otherFiles("create"),
    ...selectionMembers(book),
    setActiveSheet: (given: GoogleAppsScript.Spreadsheet.Sheet) => {
      openSheet(book, sheetIdOf(given));
      return given;
    },
  });
}

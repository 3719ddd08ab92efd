import type { Language } from "../i18n";
import { t } from "../i18n";

/** The add-on's menu, in the order of the design; each item calls a global function of `main.ts`. */
const ITEMS = [
  ["menu.log-contact", "showLogContact"],
  ["menu.classify", "showClassify"],
  ["menu.import", "showImport"],
  null,
  ["menu.reminders-on", "remindersOn"],
  ["menu.undo", "undoLast"],
  null,
  ["menu.set-up", "showSetUp"],
] as const;

/** Builds the menu: all that happens when a spreadsheet opens. Google moves it under Extensions in a published add-on. */
export function showMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createMenu(t(language, "menu.title"));
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(t(language, item[0]), item[1]);
  }
  menu.addToUi();
}

/** A sentence that the person should not miss. */
export function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(message, ui.ButtonSet.OK);
}

const SECONDS = 8;

/** A sentence in passing. */
export function mention(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, "", SECONDS);
}

import type { Language, MessageKey } from "../i18n";
import { t } from "../i18n";

/** An item of the menu calls a global function of `main.ts`; null is a line between items. */
type Item = readonly [title: PlainKey, calls: string] | readonly [title: PlainKey, items: readonly Item[]] | null;
type PlainKey = Extract<MessageKey, `menu.${string}`>;

/** The add-on's menu, in the order of the design. */
const ITEMS: readonly Item[] = [
  ["menu.log-contact", "showLogContact"],
  ["menu.classify", "showClassify"],
  ["menu.import", "showImport"],
  null,
  [
    "menu.relationship",
    [
      ["menu.archive", "showArchive"],
      ["menu.return", "showReturn"],
    ],
  ],
  null,
  ["menu.reminders-on", "remindersOn"],
  ["menu.undo", "undoLast"],
  null,
  ["menu.maintenance", [["menu.take-out", "showTakeOut"]]],
  ["menu.check", "showCheckSheet"],
  ["menu.set-up", "showSetUp"],
];

/** Builds the menu: all that happens when a spreadsheet opens. Google moves it under Extensions in a published add-on. */
export function showMenu(language: Language): void {
  menuOf(t(language, "menu.title"), ITEMS, language).addToUi();
}

function menuOf(title: string, items: readonly Item[], language: Language): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else if (typeof item[1] === "string") menu.addItem(t(language, item[0]), item[1]);
    else menu.addSubMenu(menuOf(t(language, item[0]), item[1], language));
  }
  return menu;
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

import { choiceWords } from "../core/cell-value";
import { type Language, t } from "../i18n";
import { type SettingTemplate, settingsTemplate } from "../schema/settings";
import { columnLetters } from "./a1";
import { dayFormat } from "./cell-format";
import { HEADER_HEIGHT, LOOK } from "./look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [220, 220, 420, 95];
const VALUE = 2;

/** Gives tab Settings its looks, with the drop-downs of its values and of the team. `rows`: where its lines are, by name. */
export function dressSettings(sheet: Sheet, rows: ReadonlyMap<string, number>, language: Language): void {
  const header = rows.get("header") as number;
  WIDTHS.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  dressHeader(sheet, header);
  const team = rows.get("team") as number;
  sheet.getRange(header + 1, 1, team - header - 1, 3).setVerticalAlignment("middle");
  sheet
    .getRange(header + 1, 3, team - header - 1, 1)
    .setFontColor(LOOK.quiet)
    .setWrap(true);
  sheet.getRange(team - 1, 1).setFontColor(LOOK.quiet);
  dressTeam(sheet, team, language);
  for (const setting of settingsTemplate.settings) dressValue(sheet, setting, rows, language);
  sheet.setFrozenRows(header);
  sheet.setTabColor(settingsTemplate.color);
}

function dressHeader(sheet: Sheet, row: number): void {
  sheet.getRange(row, 1, 1, 4).setFontWeight("bold").setBackground(LOOK.peopleHeader).setVerticalAlignment("middle");
  sheet.setRowHeight(row, HEADER_HEIGHT);
}

/** Settings reject what they cannot understand, unlike the other tabs. */
export function dressValue(
  sheet: Sheet,
  { key, type, choices, writes }: SettingTemplate,
  rows: ReadonlyMap<string, number>,
  language: Language,
): void {
  const cell = sheet.getRange(rows.get(key) as number, VALUE);
  if (writes === "add-on") cell.setFontStyle("italic").setBackground(LOOK.addonHeader);
  const list = (words: string[]) =>
    cell.setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(false).build(),
    );
  if (choices) list(choiceWords(language, choices));
  if (type === "hour") list(Array.from({ length: 24 }, (_, hour) => String(hour)));
  if (type === "time")
    cell
      .setNumberFormat(`${dayFormat(language)} ${language === "fi" ? "h.mm" : "hh:mm"}`)
      .setHorizontalAlignment("left");
  if (type === "heartbeat") {
    const sign = `B${rows.get("heartbeat")}`;
    const stopped = t(language, "set-up.stopped");
    cell
      .setNumberFormat("General")
      .setFormula(`=IF(${sign}="","",IF(NOW()-${sign}>${settingsTemplate.heartbeatHours}/24,"${stopped}",""))`);
  }
}

/** `row`: the header of the team. */
export function dressTeam(sheet: Sheet, row: number, language: Language): void {
  dressHeader(sheet, row);
  const last = columnLetters(settingsTemplate.team.length);
  sheet.getRange(`A${row + 1}:${last}`).setNumberFormat("@");
  settingsTemplate.team.forEach(({ choices }, i) => {
    if (!choices) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(choiceWords(language, choices), true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange(`${columnLetters(i + 1)}${row + 1}:${columnLetters(i + 1)}`).setDataValidation(rule);
  });
}

import { choiceWord, choiceWords } from "../core/cell-value";
import { headerWord } from "../core/columns";
import { type Language, t } from "../i18n";
import { type SettingTemplate, settingsTemplate, type TeamMember } from "../schema/settings";
import { columnLetters } from "./a1";
import { dayFormat } from "./cell-format";
import { HEADER_HEIGHT, LOOK } from "./look";
import { markRow } from "./marks";
import type { TabPlace } from "./tab-place";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the other tabs refer to. */
export interface SettingsPlaces {
  readonly team: GoogleAppsScript.Spreadsheet.Range;
  readonly stopped: string;
}

const SETTINGS = settingsTemplate.settings;
const WIDTHS = [220, 220, 420, 95];
const VALUE = 2;

/** Builds tab Settings, or adds the lines it lacks: one per setting with its value and its explanation, then the team.
 * `first` is the register's owner and the first of the team. */
export function buildSettings(place: TabPlace, language: Language, first: TeamMember | null): SettingsPlaces {
  const { sheet } = place;
  const cells = place.made ? [] : (sheet.getRange("A:A").getValues() as unknown[][]);
  const fresh = cells.every(([cell]) => cell === "");
  if (fresh) writeAll(sheet, language, first);
  const rows = fresh ? freshRows() : knownRows(place.rows, cells);
  if (!fresh) addMissing(sheet, rows, language);
  if (!place.ready) dress(sheet, rows, language);
  rows.forEach((row, name) => {
    if (place.rows.get(name) !== row) markRow(sheet, row, name);
  });
  if (!place.ready) place.finish();
  const teamRow = (rows.get("team") as number) + 1;
  return {
    team: sheet.getRange(`A${teamRow}:A`),
    stopped: `'${sheet.getName().replace(/'/g, "''")}'!$B$${rows.get("heartbeatCheck")}`,
  };
}

/** The rows of a tab that was just written. */
function freshRows(): Map<string, number> {
  const rows = new Map<string, number>([["header", 1]]);
  SETTINGS.forEach(({ key }, i) => {
    rows.set(key, i + 2);
  });
  return rows.set("team", SETTINGS.length + 4);
}

function writeAll(sheet: Sheet, language: Language, first: TeamMember | null): void {
  const { header, team, teamExplanation } = settingsTemplate;
  const blank = ["", "", "", ""];
  const lines = [
    [header.setting[language], header.value[language], header.explanation[language], ""],
    ...SETTINGS.map((setting) => lineOf(setting, language, first)),
    blank,
    [teamExplanation[language], "", "", ""],
    team.map((column) => column.header[language]),
    first
      ? [
          first.name,
          first.email,
          choiceWord(language, "language", first.language),
          choiceWord(language, "active", "yes"),
        ]
      : blank,
  ];
  const range = sheet.getRange(1, 1, lines.length, 4);
  range.setNumberFormat("@").setValues(lines);
}

function lineOf(setting: SettingTemplate, language: Language, first: TeamMember | null): string[] {
  const { key, label, value, choices, explanation } = setting;
  const own = key === "language" ? language : value[language];
  const shown = key === "registerOwner" ? (first?.email ?? "") : choices ? choiceWord(language, choices, own) : own;
  return [label[language], shown, explanation[language], ""];
}

/** Where the lines of tab Settings are, by name: by mark, else by word. `cells`: its first column. */
export function knownRows(
  marked: ReadonlyMap<string, number>,
  cells: readonly (readonly unknown[])[],
): Map<string, number> {
  const rows = new Map(marked);
  const rowOf = (...words: string[]) =>
    cells.findIndex(([cell]) => words.some((word) => headerWord(String(cell)) === headerWord(word))) + 1;
  const find = (name: string, words: { fi: string; en: string }) => {
    const row = rows.get(name) ?? rowOf(words.fi, words.en);
    if (row > 0) rows.set(name, row);
  };
  find("header", settingsTemplate.header.setting);
  for (const { key, label } of SETTINGS) find(key, label);
  find("team", settingsTemplate.team[0]!.header);
  return rows;
}

/** A missing line comes under the last setting that is there; a missing team to the end. */
function addMissing(sheet: Sheet, rows: Map<string, number>, language: Language): void {
  for (const setting of SETTINGS) {
    if (rows.has(setting.key)) continue;
    const above = Math.max(rows.get("header") ?? 1, ...SETTINGS.map(({ key }) => rows.get(key) ?? 0));
    sheet.insertRowAfter(above);
    rows.forEach((row, name) => {
      if (row > above) rows.set(name, row + 1);
    });
    rows.set(setting.key, above + 1);
    sheet
      .getRange(above + 1, 1, 1, 4)
      .setNumberFormat("@")
      .setValues([lineOf(setting, language, null)]);
    dressValue(sheet, setting, rows, language);
  }
  if (rows.has("team")) return;
  const row = sheet.getLastRow() + 2;
  if (row + 1 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row + 1 - sheet.getMaxRows());
  sheet
    .getRange(row, 1, 1, 4)
    .setNumberFormat("@")
    .setValues([settingsTemplate.team.map(({ header }) => header[language])]);
  rows.set("team", row);
  dressTeam(sheet, row, language);
}

function dress(sheet: Sheet, rows: ReadonlyMap<string, number>, language: Language): void {
  const header = rows.get("header") as number;
  WIDTHS.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  dressHeader(sheet, header);
  const team = rows.get("team") as number;
  sheet
    .getRange(header + 1, 3, team - header - 1, 1)
    .setFontColor(LOOK.quiet)
    .setWrap(true);
  sheet.getRange(team - 1, 1).setFontColor(LOOK.quiet);
  dressTeam(sheet, team, language);
  for (const setting of SETTINGS) dressValue(sheet, setting, rows, language);
  sheet.setFrozenRows(header);
  sheet.setTabColor(settingsTemplate.color);
}

function dressHeader(sheet: Sheet, row: number): void {
  sheet.getRange(row, 1, 1, 4).setFontWeight("bold").setBackground(LOOK.peopleHeader).setVerticalAlignment("middle");
  sheet.setRowHeight(row, HEADER_HEIGHT);
}

/** Settings reject what they cannot understand, unlike the other tabs. */
function dressValue(
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

function dressTeam(sheet: Sheet, row: number, language: Language): void {
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

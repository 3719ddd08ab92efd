import { choiceWord } from "../core/cell-value";
import { headerWord } from "../core/columns";
import type { Language } from "../i18n";
import { type SettingTemplate, settingsTemplate, type TeamMember } from "../schema/settings";
import { dressSettings, dressTeam, dressValue } from "./dress-settings";
import { markRow } from "./marks";
import type { TabPlace } from "./tab-place";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the other tabs refer to. */
export interface SettingsPlaces {
  readonly team: GoogleAppsScript.Spreadsheet.Range;
  readonly stopped: string;
}

const SETTINGS = settingsTemplate.settings;

/** Builds tab Settings, or adds the lines it lacks: one per setting with its value and its explanation, then the team.
 * `first` is the register's owner and the first of the team. */
export function buildSettings(place: TabPlace, language: Language, first: TeamMember | null): SettingsPlaces {
  const { sheet } = place;
  const cells = place.made ? [] : (sheet.getRange("A:A").getValues() as unknown[][]);
  const fresh = cells.every(([cell]) => cell === "");
  if (fresh) writeAll(sheet, language, first);
  const rows = fresh ? freshRows() : knownRows(place.rows, cells);
  if (!fresh) addMissing(sheet, rows, language);
  if (!place.ready) dressSettings(sheet, rows, language);
  rows.forEach((row, name) => {
    if (place.rows.get(name) !== row) markRow(sheet, row, name);
  });
  if (!place.ready || place.older) place.finish();
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

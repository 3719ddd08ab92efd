import { choiceWords } from "../core/cell-value";
import { locateColumns } from "../core/columns";
import { adjacent } from "../core/write/area";
import type { Language } from "../i18n";
import type { ColumnTemplate, TabTemplate } from "../schema/template";
import { columnLetters } from "./a1";
import { cellFormat } from "./cell-format";
import { conditionalFormats } from "./conditional-formats";
import { HEADER_HEIGHT, LOOK } from "./look";
import { markColumn, markRow } from "./marks";
import type { TabPlace } from "./tab-place";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What columns of a tab refer to elsewhere. */
export interface Neighbours {
  /** The names of the team, which owners are chosen from. */
  readonly team: Range | null;
  /** Begins the formula of a header that tells when the reminders have stopped: the cell in Settings that says so, as A1
   * with its tab. */
  readonly stopped: string | null;
}

/** Builds a tab from its template, or adds to a tab of ours the columns it lacks. Answers the headers that were added to a
 * tab that was there. It may be stopped anywhere and begun again: what is there is found, and each step leaves it so. */
export function buildTab(place: TabPlace, template: TabTemplate, language: Language, neighbours: Neighbours): string[] {
  const { sheet } = place;
  const headerRow = place.rows.get("header") ?? 1;
  const header = sheet.getRange(`${headerRow}:${headerRow}`).getValues()[0]!.map(String);
  const found = locateColumns(header, place.columns, template.columns);
  const fresh = header.every((text) => text === "");
  const added: string[] = [];
  if (fresh) {
    layGrid(sheet, template);
    template.columns.forEach(({ key }, i) => {
      found.set(key, i + 1);
    });
    writeHeaders(sheet, headerRow, template.columns, found, language, neighbours);
  }
  const missing = template.columns.filter(({ key }) => !found.has(key));
  for (const column of missing) {
    insertColumn(sheet, column, template, found);
    writeHeaders(sheet, headerRow, [column], found, language, neighbours);
    dress(sheet, headerRow, [column], found, language, neighbours);
    added.push(column.header[language]);
  }
  for (const { key } of template.columns)
    if (place.columns.get(key) !== found.get(key)) markColumn(sheet, columnLetters(found.get(key) as number), key);
  if (!place.rows.has("header")) markRow(sheet, headerRow, "header");
  if (place.ready) return added;
  dress(sheet, headerRow, template.columns, found, language, neighbours);
  sheet.setConditionalFormatRules(conditionalFormats(sheet, template.tab, found, headerRow, language));
  sheet.setFrozenRows(headerRow);
  if (template.frozenColumns > 0) sheet.setFrozenColumns(template.frozenColumns);
  sheet.setRowHeight(headerRow, HEADER_HEIGHT).setTabColor(template.color);
  if (template.protected) protect(sheet);
  if (template.hidden) sheet.hideSheet();
  place.finish();
  return fresh ? [] : added;
}

/** Gives a new tab its size. A tab with a number of rows of its own is the add-on's alone and needs no spare columns. */
function layGrid(sheet: Sheet, { columns, rows }: TabTemplate): void {
  const there = sheet.getMaxColumns();
  if (there < columns.length) sheet.insertColumnsAfter(there, columns.length - there);
  if (rows === undefined) return;
  if (there > columns.length) sheet.deleteColumns(columns.length + 1, there - columns.length);
  const rowsThere = sheet.getMaxRows();
  if (rowsThere < rows) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
}

/** A missing column comes after the one that precedes it in the template, if that is there, else to the end. */
function insertColumn(sheet: Sheet, column: ColumnTemplate, template: TabTemplate, found: Map<string, number>): void {
  const index = template.columns.indexOf(column);
  const before = template.columns
    .slice(0, index)
    .reverse()
    .find(({ key }) => found.has(key));
  const after = before ? (found.get(before.key) as number) : sheet.getMaxColumns();
  sheet.insertColumnAfter(after);
  found.forEach((at, key) => {
    if (at > after) found.set(key, at + 1);
  });
  found.set(column.key, after + 1);
  // A column that is inserted looks like its neighbour.
  sheet.getRange(1, after + 1, sheet.getMaxRows(), 1).clearDataValidations();
}

function writeHeaders(
  sheet: Sheet,
  row: number,
  columns: readonly ColumnTemplate[],
  found: ReadonlyMap<string, number>,
  language: Language,
  { stopped }: Neighbours,
): void {
  const first = found.get(columns[0]!.key) as number;
  sheet.getRange(row, first, 1, columns.length).setValues([columns.map(({ header }) => header[language])]);
  for (const { key, header, heartbeat } of columns)
    if (heartbeat && stopped !== null)
      sheet
        .getRange(row, found.get(key) as number)
        .setFormula(`=IF(${stopped}="","${header[language]}","${header[language]} · "&${stopped})`);
}

/** Formats, colours, widths and drop-downs of columns, in as few calls as neighbouring columns of one kind allow. */
function dress(
  sheet: Sheet,
  headerRow: number,
  columns: readonly ColumnTemplate[],
  found: ReadonlyMap<string, number>,
  language: Language,
  { team }: Neighbours,
): void {
  const rows = sheet.getMaxRows();
  const at = ({ key }: ColumnTemplate) => found.get(key) as number;
  const body = (column: number, count = 1) => sheet.getRange(headerRow + 1, column, rows - headerRow, count);
  const each = (chosen: readonly ColumnTemplate[], act: (from: number, count: number) => void) => {
    for (const { from, to } of adjacent(chosen.map(at))) act(from, to - from + 1);
  };
  const byKind = <Kind extends string | number>(
    kindOf: (column: ColumnTemplate) => Kind,
    act: (kind: Kind, from: number, count: number) => void,
  ) => {
    for (const kind of Array.from(new Set(columns.map(kindOf))))
      each(
        columns.filter((column) => kindOf(column) === kind),
        (from, count) => act(kind, from, count),
      );
  };
  byKind(
    (column) => cellFormat(column, language),
    (format, from, count) => body(from, count).setNumberFormat(format),
  );
  byKind(
    ({ writes }) => (writes === "add-on" ? "add-on" : "people"),
    (kind, from, count) => {
      const header = sheet.getRange(headerRow, from, 1, count).setFontWeight("bold").setWrap(true);
      header.setBackground(kind === "people" ? LOOK.peopleHeader : LOOK.addonHeader).setVerticalAlignment("middle");
      if (kind === "add-on") header.setFontStyle("italic");
    },
  );
  byKind(
    ({ width }) => width,
    (width, from, count) => sheet.setColumnWidths(from, count, width),
  );
  each(
    columns.filter(({ clip }) => clip),
    (from, count) => body(from, count).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
  );
  each(
    columns.filter(({ key }) => key === "id"),
    (from, count) => body(from, count).setFontColor(LOOK.quiet).setBackground(LOOK.addonHeader),
  );
  for (const column of columns) {
    const rule = validation(column, language, team);
    if (rule) body(at(column)).setDataValidation(rule);
  }
}

/** Drop-downs warn and let through: the sheet is people's. */
function validation(
  { type, choices }: ColumnTemplate,
  language: Language,
  team: Range | null,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (type === "choice" && choices) return builder.requireValueInList(choiceWords(language, choices), true).build();
  return type === "person" && team ? builder.requireValueInRange(team, true).build() : null;
}

/** A warning, no wall: whoever repairs by hand may. */
function protect(sheet: Sheet): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription("Vetoketju").setWarningOnly(true);
}

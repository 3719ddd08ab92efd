import { headerWord } from "../../core/columns";
import type { Language } from "../../i18n";
import type { ColumnTemplate, TabTemplate } from "../../schema/template";
import { columnLetters } from "../a1";
import { conditionalFormats } from "../conditional-formats";
import { dressColumns } from "../dress-columns";
import { type AdoptionPlan, markColumn } from "../marks";
import { columnsIn, headerA1, headerRowOf, headerTexts } from "../tab-header";
import type { TabPlace } from "../tab-place";
import { type Neighbours, writeHeaders } from "../write-headers";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds to a person's list, on its right, the columns of `template` that it lacks, and answers their headers. A marked column
 * whose header was cleared gets it back. Nothing else of the list is touched. */
export function addAdoptedColumns(
  place: TabPlace,
  template: TabTemplate,
  language: Language,
  neighbours: Neighbours,
): string[] {
  const { sheet } = place;
  const header = headerTexts(sheet.getRange(headerA1(place)).getValues());
  const places = columnsIn(header, place, template);
  const lost = template.columns.filter(({ key }) => !places.has(key));
  if (lost.length === 0) return [];
  const title = titleBeside(header, language);
  const nameless = lost.filter(
    ({ key }) => place.columns.has(key) && (header[(place.columns.get(key) as number) - 1] ?? "").trim() === "",
  );
  for (const { key } of nameless) {
    const at = place.columns.get(key) as number;
    places.set(key, at);
    sheet.getRange(headerRowOf(place), at).setValue(place.names.get(key) ?? "");
  }
  const missing = lost.filter((column) => nameless.indexOf(column) < 0);
  if (missing.length === 0) return nameless.map(title);
  const last = Array.from(places.values()).reduce((a, b) => Math.max(a, b), sheet.getLastColumn());
  insertClean(sheet, last, missing.length, 0);
  missing.forEach(({ key }, i) => {
    place.unmark(key);
    places.set(key, last + 1 + i);
  });
  markOwn(sheet, missing, places, title);
  furnish({ place, columns: missing, places, language, title, neighbours });
  return lost.map(title);
}

/** The same for a list that is being adopted. It may be stopped anywhere and begun again: the grid's width in `plan` tells
 * whether the columns have come, and each has its mark before it has anything else. */
export function layAdoptedColumns(
  place: TabPlace,
  plan: AdoptionPlan,
  template: TabTemplate,
  language: Language,
  neighbours: Neighbours,
): Map<string, number> {
  const { sheet } = place;
  const columns = template.columns.filter(({ key }) => plan.columns[key] === undefined);
  const places = new Map(place.columns);
  const unmarked = columns.filter(({ key }) => !places.has(key));
  if (unmarked.length > 0) {
    insertClean(sheet, plan.lastColumn, columns.length, sheet.getMaxColumns() - plan.gridColumns);
    for (const { key } of unmarked)
      places.set(key, plan.lastColumn + 1 + columns.findIndex((column) => column.key === key));
  }
  const header = headerTexts(sheet.getRange(headerA1(place)).getValues());
  const title = titleBeside(header.slice(0, plan.lastColumn), language);
  markOwn(sheet, unmarked, places, title);
  furnish({ place, columns, places, language, title, neighbours });
  const own = new Map(columns.map(({ key }) => [key, places.get(key) as number] as const));
  addConditionalFormats(sheet, template, own, headerRowOf(place), language);
  return places;
}

/** A column's title, told apart from a column of the person's that is called the same. */
function titleBeside(header: readonly string[], language: Language): (column: ColumnTemplate) => string {
  const words = new Set(header.map(headerWord));
  return ({ header: titles }) =>
    words.has(headerWord(titles[language])) ? `${titles[language]} (Vetoketju)` : titles[language];
}

function markOwn(
  sheet: Sheet,
  columns: readonly ColumnTemplate[],
  places: ReadonlyMap<string, number>,
  title: (column: ColumnTemplate) => string,
): void {
  for (const column of columns)
    markColumn(sheet, columnLetters(places.get(column.key) as number), column.key, { title: title(column) });
}

interface Furnished {
  readonly place: TabPlace;
  readonly columns: readonly ColumnTemplate[];
  readonly places: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly title: (column: ColumnTemplate) => string;
  readonly neighbours: Neighbours;
}

/** Inserts `count` columns after column `last`, of which `there` have come in an earlier try. A column that is inserted looks
 * like its neighbour, which is the person's: the first is cleared of that, and the others look like the first. */
function insertClean(sheet: Sheet, last: number, count: number, there: number): void {
  if (there >= count) return;
  if (there === 0) sheet.insertColumnsAfter(last, 1);
  sheet
    .getRange(1, last + 1, sheet.getMaxRows(), 1)
    .clearFormat()
    .setNumberFormat("General")
    .clearDataValidations();
  if (count > 1) sheet.insertColumnsAfter(last + 1, count - 1);
}

/** Gives new columns their headers and looks. */
function furnish({ place, columns, places, language, title, neighbours }: Furnished): void {
  const { sheet } = place;
  const headerRow = headerRowOf(place);
  writeHeaders(sheet, headerRow, columns, places, title, neighbours);
  dressColumns({ sheet, headerRow, columns, places, language, team: neighbours.team, made: true, flat: true });
}

/** Rules for our columns come after those that the person has; those of an earlier try are replaced. */
function addConditionalFormats(
  sheet: Sheet,
  template: TabTemplate,
  places: ReadonlyMap<string, number>,
  headerRow: number,
  language: Language,
): void {
  const rules = conditionalFormats(sheet, template.tab, places, headerRow, language);
  if (rules.length === 0) return;
  const own = new Set(places.values());
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    rule.getRanges().every((range) => {
      for (let column = range.getColumn(); column <= range.getLastColumn(); column++)
        if (!own.has(column)) return false;
      return true;
    });
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...theirs, ...rules]);
}

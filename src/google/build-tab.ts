import { HEADER_REMARK, isHeader, locateColumns } from "../core/columns";
import type { Language } from "../i18n";
import type { ColumnTemplate, TabTemplate } from "../schema/template";
import { columnLetters } from "./a1";
import { addAdoptedColumns } from "./adopt/add-columns";
import { conditionalFormats } from "./conditional-formats";
import { dressColumns } from "./dress-columns";
import { HEADER_HEIGHT } from "./look";
import { markColumn, markRow, marksIn } from "./marks";
import { headerRowOf } from "./tab-header";
import type { TabPlace } from "./tab-place";
import { type Neighbours, writeHeaders } from "./write-headers";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds a tab from its template, or adds to a tab of ours the columns it lacks. Answers the headers that were added to a
 * tab that was there. It may be stopped anywhere and begun again: what is there is found, and each step leaves it so. */
export function buildTab(place: TabPlace, template: TabTemplate, language: Language, neighbours: Neighbours): string[] {
  if (place.adopted) {
    const added = addAdoptedColumns(place, template, language, neighbours);
    if (place.older) place.finish();
    return added;
  }
  const { sheet, made } = place;
  const headerRow = headerRowOf(place);
  const title = ({ header }: ColumnTemplate) => header[language];
  const header = made ? [] : headerOf(place, headerRow, template);
  const found = locateColumns(header, place.columns, template.columns);
  const fresh = place.columns.size === 0 && header.every((text) => text === "");
  const dress = (columns: readonly ColumnTemplate[]) =>
    dressColumns({ sheet, headerRow, columns, places: found, language, team: neighbours.team, made });
  if (fresh) {
    layGrid(sheet, template);
    template.columns.forEach(({ key }, i) => {
      found.set(key, i + 1);
    });
    writeHeaders(sheet, headerRow, template.columns, found, title, neighbours);
  }
  const missing = template.columns.filter(({ key }) => !found.has(key));
  if (missing.length > 0) {
    const now = movedMarks(place);
    if (now !== null) return buildTab({ ...place, ...now }, template, language, neighbours);
  }
  const nameless = namelessColumns(missing, place.columns, header, found);
  if (nameless.length > 0) {
    writeHeaders(sheet, headerRow, nameless, found, title, neighbours);
    dress(nameless);
  }
  const marks = new Map(place.columns);
  for (const column of missing) {
    if (nameless.indexOf(column) >= 0) continue;
    insertColumn(sheet, column, template, [found, marks]);
    writeHeaders(sheet, headerRow, [column], found, title, neighbours);
    dress([column]);
  }
  if (!place.ready) {
    if (!fresh) remark(sheet, headerRow, template.columns, found, neighbours);
    dress(template.columns);
    const rules = conditionalFormats(sheet, template.tab, found, headerRow, language);
    sheet.setFrozenRows(headerRow);
    if (template.frozenColumns > 0) sheet.setFrozenColumns(template.frozenColumns);
    sheet.setRowHeight(headerRow, HEADER_HEIGHT).setTabColor(template.color);
    if (template.hidden) sheet.hideSheet();
    if (rules.length > 0) sheet.setConditionalFormatRules(rules);
    if (template.protected) protect(place);
  }
  for (const { key } of template.columns)
    if (marks.get(key) !== found.get(key)) {
      place.unmark(key);
      markColumn(sheet, columnLetters(found.get(key) as number), key);
    }
  if (!place.rows.has("header")) markRow(sheet, headerRow, "header");
  if (!place.ready || place.older) place.finish();
  return fresh ? [] : missing.map((column) => column.header[language]);
}

/** Where the header's and the columns' marks are now, if somebody has moved them since they were looked up: rows that were
 * inserted above the header leave another row in its place, in which all headers seem to be missing. null: nothing moved. */
function movedMarks({ sheet, rows, columns }: TabPlace): Pick<TabPlace, "rows" | "columns"> | null {
  if (!rows.has("header")) return null;
  const now = marksIn(sheet);
  const same = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
    Array.from(before).every(([name, at]) => after.get(name) === at);
  return same(rows, now.rows) && same(columns, now.columns) ? null : now;
}

/** The header as it stands. Where the row of it was deleted, the first row holds data: a new one comes above it. */
function headerOf({ sheet, rows, columns }: TabPlace, row: number, template: TabTemplate): string[] {
  const header = (sheet.getRange(`${row}:${row}`).getValues()[0] as unknown[]).map(String);
  if (rows.has("header") || columns.size === 0 || isHeader(header, template.columns)) return header;
  if (header.every((text) => text === "")) return header;
  sheet.insertRowBefore(row);
  sheet.setFrozenRows(row);
  sheet.setRowHeight(row, HEADER_HEIGHT);
  return header.map(() => "");
}

/** The header that tells when the reminders have stopped is a formula; taking the add-on out has left its words alone. */
function remark(
  sheet: Sheet,
  row: number,
  columns: readonly ColumnTemplate[],
  found: ReadonlyMap<string, number>,
  neighbours: Neighbours,
): void {
  for (const column of columns) {
    const at = found.get(column.key);
    if (!column.heartbeat || at === undefined) continue;
    const cell = sheet.getRange(row, at);
    const title = String(cell.getValue()).split(HEADER_REMARK)[0] as string;
    if (cell.getFormula() === "") writeHeaders(sheet, row, [column], found, () => title, neighbours);
  }
}

/** Columns that stand where their marks are and have lost their header alone: they get it back. Adds them to `found`. */
function namelessColumns(
  missing: readonly ColumnTemplate[],
  marks: ReadonlyMap<string, number>,
  header: readonly string[],
  found: Map<string, number>,
): ColumnTemplate[] {
  const taken = new Set(found.values());
  return missing.filter(({ key }) => {
    const marked = marks.get(key);
    if (marked === undefined || taken.has(marked) || (header[marked - 1] ?? "").trim() !== "") return false;
    found.set(key, marked);
    taken.add(marked);
    return true;
  });
}

/** Gives a new tab its size. A tab with a number of rows of its own is the add-on's alone and needs no spare columns. */
function layGrid(sheet: Sheet, { columns, rows }: TabTemplate): void {
  const there = sheet.getMaxColumns();
  const rowsThere = rows === undefined ? 0 : sheet.getMaxRows();
  if (there < columns.length) sheet.insertColumnsAfter(there, columns.length - there);
  if (rows === undefined) return;
  if (there > columns.length) sheet.deleteColumns(columns.length + 1, there - columns.length);
  if (rowsThere < rows) sheet.insertRowsAfter(rowsThere, rows - rowsThere);
}

/** A missing column comes after the one that precedes it in the template, if that is there, else to the end. */
function insertColumn(
  sheet: Sheet,
  column: ColumnTemplate,
  template: TabTemplate,
  [found, marks]: readonly [Map<string, number>, Map<string, number>],
): void {
  const index = template.columns.indexOf(column);
  const before = template.columns
    .slice(0, index)
    .reverse()
    .find(({ key }) => found.has(key));
  const after = before ? (found.get(before.key) as number) : sheet.getMaxColumns();
  sheet.insertColumnAfter(after);
  for (const places of [found, marks])
    places.forEach((at, key) => {
      if (at > after) places.set(key, at + 1);
    });
  found.set(column.key, after + 1);
  // A column that is inserted looks like its neighbour.
  sheet.getRange(1, after + 1, sheet.getMaxRows(), 1).clearDataValidations();
}

/** A warning, no wall: whoever repairs by hand may. */
function protect({ sheet, made }: TabPlace): void {
  if (!made && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription("Vetoketju").setWarningOnly(true);
}

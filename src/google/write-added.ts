import { withOurPart } from "../core/notes";
import { type Area, adjacent } from "../core/write/area";
import type { TableName } from "../schema/template";
import { cellFormat } from "./cell-format";
import { isText } from "./sheet-cell";
import type { Table } from "./table";
import { rangeOf, type Written } from "./written";

/** Rows that the grid gets beyond what is needed: growing is a call too. */
const SPARE_ROWS = { few: 1_000, many: 5_000 };
const MANY = 500;

/** Lets the grid hold the rows to be added: before anything is written, since a change of structure sends what was. Asking for
 * a range outside the grid throws, in whatever words; asking again after the grid has grown tells any other reason. */
export function makeRoom(table: Table<TableName>): void {
  const { sheet, added } = table;
  const end = table.end as number;
  if (table.below) {
    insertAbove(table, end);
    return;
  }
  try {
    sheet.getRange(end + added.length, 1);
  } catch {
    sheet.insertRowsAfter(
      rowToLookLike(table, end),
      added.length + (added.length > MANY ? SPARE_ROWS.many : SPARE_ROWS.few),
    );
    sheet.getRange(end + added.length, 1);
    table.grown = true;
  }
}

/** Totals stay below. The rows come above the last one: so the areas that sums, rules and filters reach over take them in,
 * which they would not do below it. Only where that would be inside a merged cell, or where the last one is changed in its
 * place, they come below. */
function insertAbove(table: Table<TableName>, end: number): void {
  const { sheet, added, headerRow } = table;
  if (end <= headerRow) {
    sheet.insertRowsBefore(end + 1, added.length);
    return;
  }
  const merges = end === headerRow + 1 ? [] : sheet.getRange(`${end}:${end}`).getMergedRanges();
  if (table.changes.has(end) || merges.some((range) => range.getRow() < end)) {
    sheet.insertRowsAfter(end, added.length);
    return;
  }
  sheet.insertRowsBefore(end, added.length);
  table.end = end - 1;
  table.tail = null;
}

/** New rows look like the row above them: that must not be the header. */
function rowToLookLike({ sheet, headerRow }: Table<TableName>, end: number): number {
  if (end > headerRow) return end;
  try {
    sheet.getRange(end + 1, 1);
    return end + 1;
  } catch {
    return end;
  }
}

/** Writes the added rows under the last one, each run of our columns as one block; a person's own columns between them are
 * not touched, but for rows that come back with what stood in them. Each block goes to `written` before it is tried. */
export function writeAdded(table: Table<TableName>, written: Written[]): void {
  const start = (table.end as number) + 1;
  const { added, sheet, template, grown } = table;
  const columns = new Map(template.columns.map((column) => [table.columns.get(column.key), column] as const));
  const asked = new Set<string>();
  for (const { fields } of added) for (const key of Object.keys(fields)) asked.add(key);
  asked.forEach((key) => {
    table.column(key);
  });
  const places = new Set(
    Array.from(table.columns.entries())
      .filter(([key]) => !table.theirs.has(key) || isFilled(table, key))
      .map(([, column]) => column),
  );
  for (const { exact } of added)
    exact?.forEach((_, column) => {
      places.add(column);
    });
  const areas = adjacent(Array.from(places)).map(({ from, to }) => ({
    row: start,
    column: from,
    rows: added.length,
    columns: to - from + 1,
  }));
  const tried: Area[] = [];
  written.push({ sheet, areas: tried, takeBack: (area) => rangeOf(sheet, area).clearContent() });
  for (const area of areas) {
    const run = Array.from({ length: area.columns }, (_, i) => area.column + i);
    const inside = run.map((place) => columns.get(place));
    const range = rangeOf(sheet, area);
    if (!template.protected || grown) setFormats(table, area);
    tried.push(area);
    range.setValues(
      added.map(({ fields, exact }) =>
        inside.map((column, i) => {
          if (exact) return exact.get(run[i]!)?.cell ?? "";
          return column ? table.sheetCell(column.key, fields[column.key] ?? "") : "";
        }),
      ),
    );
  }
  writeNotes(table, start);
}

/** Formats of the added rows in `area`. In columns that were a person's before, only texts are made texts; rows that come back
 * have the formats that they had. */
function setFormats({ added, sheet, template, theirs, columns, context }: Table<TableName>, area: Area): void {
  const own = new Map(template.columns.map((column) => [columns.get(column.key), column] as const));
  const returns = added.some(({ exact }) => exact);
  const places = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const formatted = places.filter((place) => {
    const column = own.get(place);
    return returns || !column || !theirs.has(column.key) || isText(column.type);
  });
  for (const { from, to } of adjacent(formatted)) {
    const run = places.filter((place) => place >= from && place <= to);
    const formats = run.map((place) => {
      const column = own.get(place);
      return column ? cellFormat(column, context.language) : "General";
    });
    rangeOf(sheet, { ...area, column: from, columns: run.length }).setNumberFormats(
      added.map(({ exact }) => formats.map((format, i) => exact?.get(run[i]!)?.format ?? format)),
    );
  }
}

/** Whether any added row has something for the column. */
function isFilled({ added }: Table<TableName>, key: string): boolean {
  return added.some(({ fields }) => (fields[key] ?? "") !== "");
}

/** Notes on cells of added rows: one block for each column that has any. */
function writeNotes({ added, sheet, columns }: Table<TableName>, start: number): void {
  const keys = new Set<string>();
  for (const { notes } of added) for (const key of Object.keys(notes)) keys.add(key);
  keys.forEach((key) => {
    const notes = added.map(({ notes: its }) => [withOurPart("", its[key] ?? "")]);
    sheet.getRange(start, columns.get(key) as number, added.length, 1).setNotes(notes);
  });
}

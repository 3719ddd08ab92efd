import { type Area, adjacent, type Block, planWrites, strips } from "../core/write-plan";
import type { Language } from "../i18n";
import type { ColumnTemplate, TableName } from "../schema/template";
import { a1Of } from "./a1";
import { cellKey, isText, type SheetCell } from "./sheet-cell";
import type { Table } from "./table";

/** What was written, and how to take it back when a later write is refused. */
export interface Written {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly areas: readonly Area[];
  /** Puts the cells of these areas back as they were. */
  readonly takeBack: (area: Area) => void;
}

/** Rows that the grid gets beyond what is needed: growing is a call too. */
const SPARE_ROWS = { few: 1_000, many: 5_000 };
const MANY = 500;

/** How days are shown, d.m.yyyy or d mmm yyyy. */
export function dayFormat(language: Language): string {
  return language === "fi" ? "d.m.yyyy" : "d mmm yyyy";
}

/** The number format of a column's cells. */
export function cellFormat({ type }: Pick<ColumnTemplate, "type">, language: Language): string {
  if (isText(type)) return "@";
  return type === "day" ? dayFormat(language) : "General";
}

/** Writes the added rows under the last one, each run of our columns as one block; a person's own columns between them are
 * not touched. */
export function writeAdded(table: Table<TableName>): Written {
  const start = (table.end as number) + 1;
  const { added, sheet, template, grown } = table;
  const columns = new Map(template.columns.map((column) => [table.columns.get(column.key), column] as const));
  const asked = new Set<string>();
  for (const { fields } of added) for (const key of Object.keys(fields)) asked.add(key);
  asked.forEach((key) => {
    table.column(key);
  });
  const areas = adjacent(Array.from(table.columns.values())).map(({ from, to }) => ({
    row: start,
    column: from,
    rows: added.length,
    columns: to - from + 1,
  }));
  for (const area of areas) {
    const inside = Array.from({ length: area.columns }, (_, i) => columns.get(area.column + i) as ColumnTemplate);
    const range = rangeOf(sheet, area);
    if (!template.protected || grown) {
      const formats = inside.map((column) => cellFormat(column, table.context.language));
      range.setNumberFormats(added.map(() => formats));
    }
    range.setValues(added.map(({ fields }) => inside.map(({ key }) => table.sheetCell(key, fields[key] ?? ""))));
  }
  writeNotes(table, start);
  return { sheet, areas, takeBack: (area) => rangeOf(sheet, area).clearContent() };
}

/** Writes the changed cells: text formats first, then as few ranges as can be. */
export function writeChanged(table: Table<TableName>): Written {
  const { sheet } = table;
  const types = new Map(template(table).map((column) => [table.columns.get(column.key) ?? 0, column] as const));
  const changes = new Map<number, Map<number, SheetCell>>();
  table.changes.forEach(({ after }, row) => {
    const cells = new Map<number, SheetCell>();
    for (const [key, content] of Object.entries(after)) cells.set(table.column(key), table.sheetCell(key, content));
    changes.set(row, cells);
  });
  const plan = planWrites<SheetCell>(changes, {
    keyOf: cellKey,
    rewritable: (row, column) => {
      const own = types.get(column);
      return own?.writes === "add-on" && own.key !== "id" ? asWritten(own, table.known(row, column)) : undefined;
    },
    columnOf: (column) => {
      const own = types.get(column);
      if (!own) return "foreign";
      return own.writes === "add-on" && own.key !== "id" ? "add-on" : "shared";
    },
  });
  const blocks: Block<SheetCell>[] = [...plan.blocks];
  for (const cover of plan.covers) blocks.push(...filledIn(table, cover, types));
  const areas = blocks.map(({ area }) => area);
  for (const group of plan.groups) areas.push(...group.areas);
  const texts = areas.reduce<Area[]>((all, area) => all.concat(textParts(area, types)), []);
  if (texts.length > 0) sheet.getRangeList(texts.map(a1Of)).setNumberFormat("@");
  for (const { area, cells } of blocks) rangeOf(sheet, area).setValues(cells.map((line) => line.slice()));
  for (const group of plan.groups) sheet.getRangeList(group.areas.map(a1Of)).setValue(group.cell);
  const takeBack = (area: Area) =>
    rangeOf(sheet, area).setValues(
      Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (__, j) => {
          const [row, column] = [area.row + i, area.column + j];
          return asWritten(types.get(column), table.known(row, column)) ?? "";
        }),
      ),
    );
  return { sheet, areas, takeBack };
}

export function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row, column, rows, columns);
}

function template(table: Table<TableName>): readonly ColumnTemplate[] {
  return table.template.columns;
}

/** Lets the grid hold the rows to be added: before anything is written, since a change of structure sends what was. Asking for
 * a range outside the grid throws, in whatever words; asking again after the grid has grown tells any other reason. */
export function makeRoom(table: Table<TableName>): void {
  const { sheet, added } = table;
  const end = table.end as number;
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

/** Notes on cells of added rows: one block for each column that has any. */
function writeNotes({ added, sheet, columns }: Table<TableName>, start: number): void {
  const keys = new Set<string>();
  for (const { notes } of added) for (const key of Object.keys(notes)) keys.add(key);
  keys.forEach((key) => {
    const notes = added.map(({ notes: its }) => [its[key] === undefined ? "" : `${NOTE_LINE}\n${its[key]}`]);
    sheet.getRange(start, columns.get(key) as number, added.length, 1).setNotes(notes);
  });
}

/** The add-on's part of a note stands under this line. */
const NOTE_LINE = "- Vetoketju -";

/** The parts of `area` that lie in text columns, side by side where the columns are. */
function textParts(area: Area, types: ReadonlyMap<number, ColumnTemplate>): Area[] {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const texts = columns.filter((column) => isText(types.get(column)?.type ?? "flag"));
  return adjacent(texts).map(({ from, to }) => ({ ...area, column: from, columns: to - from + 1 }));
}

/** A cell's own content so that writing it again changes nothing: text in a column of another type would be read as if it
 * were typed, but for the apostrophe. */
function asWritten(column: ColumnTemplate | undefined, cell: SheetCell | undefined): SheetCell | undefined {
  return typeof cell === "string" && cell !== "" && column && !isText(column.type) ? `'${cell}` : cell;
}

/** A covering block with what stands in it now, read immediately before it is written. Rows that hold a formula are left
 * out; of these the changed cells alone are written. */
function filledIn(
  table: Table<TableName>,
  { area, cells }: Block<SheetCell | null>,
  types: ReadonlyMap<number, ColumnTemplate>,
): Block<SheetCell>[] {
  const now = rangeOf(table.sheet, area).getValues() as SheetCell[][];
  const blocks: { area: Area; cells: SheetCell[][] }[] = [];
  cells.forEach((line, i) => {
    const row = area.row + i;
    if (line.some((cell, j) => cell === null && table.hasFormula(row, area.column + j))) {
      const changed = line.map((_, j) => area.column + j).filter((__, j) => line[j] !== null);
      for (const place of strips(changed.map((column) => ({ row, column }))))
        blocks.push({ area: place, cells: [[line[place.column - area.column] as SheetCell]] });
      return;
    }
    const whole = line.map((cell, j) => cell ?? (asWritten(types.get(area.column + j), now[i]![j]) as SheetCell));
    const last = blocks[blocks.length - 1];
    if (last && last.area.columns === area.columns && last.area.row + last.area.rows === row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.cells.push(whole);
    } else blocks.push({ area: { ...area, row, rows: 1 }, cells: [whole] });
  });
  return blocks;
}

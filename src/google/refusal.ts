import { AddonError } from "../core/errors";
import type { Area } from "../core/write/area";
import type { TableName } from "../schema/template";
import { a1Of } from "./a1";
import type { Register } from "./register";
import type { Table } from "./table";
import { rangeOf, type Written } from "./written";

/** So many places are named. */
const MOST_PLACES = 5;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google refused a write. What had been written already is taken back; then the reason is looked for, never in the words
 * of the exception, which come in the person's language: a cell that the person may not edit is `protected`, or, when the
 * person may edit no cell of the file, `view-only`; else it is the exception itself. */
export function refusal(
  error: unknown,
  { spreadsheet }: Register,
  written: readonly Written[],
  tables: readonly Table<TableName>[],
  settings: readonly Range[],
): unknown {
  const closed = closedOf(settings);
  const ruled = tables.reduce<RuledCell[]>((all, table) => all.concat(ruledCells(table)), []);
  for (const { sheet, areas, takeBack } of written.slice().reverse())
    for (const area of areas) {
      if (rangeOf(sheet, area).canEdit()) {
        // What a rule has refused never landed, and what stood there may be against the rule itself.
        if (!ruled.some((cell) => isIn(cell, sheet, area))) takeBack(area);
      } else closed.push(`${sheet.getName()} ${a1Of(area)}`);
    }
  for (const table of tables) if (closed.length === 0) closed.push(...closedColumns(table));
  for (const { sheet, added, end, columns } of tables)
    if (closed.length === 0 && added.length > 0 && end !== null) {
      const first = Math.min(...Array.from(columns.values()));
      if (!sheet.getRange(Math.min(end + 1, sheet.getMaxRows()), first).canEdit()) closed.push(sheet.getName());
    }
  if (closed.length === 0) {
    if (ruled.length === 0) return error;
    SpreadsheetApp.flush();
    const places = ruled.slice(0, MOST_PLACES).map(({ place }) => place);
    return new AddonError("rule-refuses", { places: places.join(", ") });
  }
  SpreadsheetApp.flush();
  return noRight(spreadsheet, closed);
}

/** Throws AddonError `protected` or `view-only` unless the person may edit every cell of `ranges`: to be asked before
 * something that could not be taken back. */
export function refuseUnlessEditable(spreadsheet: Spreadsheet, ranges: readonly Range[]): void {
  const closed = closedOf(ranges);
  if (closed.length > 0) throw noRight(spreadsheet, closed);
}

/** Throws AddonError `view-only` for a person who may edit no cell of the file. */
export function refuseViewers(spreadsheet: Spreadsheet): void {
  if (!mayEdit(spreadsheet)) throw new AddonError("view-only");
}

function noRight(spreadsheet: Spreadsheet, closed: readonly string[]): AddonError {
  return mayEdit(spreadsheet) ? new AddonError("protected", { place: closed.join(", ") }) : new AddonError("view-only");
}

function mayEdit(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().some((sheet) => sheet.getRange(sheet.getMaxRows(), 1).canEdit());
}

function closedOf(ranges: readonly Range[]): string[] {
  return ranges
    .filter((range) => !range.canEdit())
    .map((range) => `${range.getSheet().getName()} ${range.getA1Notation()}`);
}

/** Whether a rule rejects `text`: a list is looked through, any other rejecting rule may. */
function refuses(rule: GoogleAppsScript.Spreadsheet.DataValidation | null, text: string): boolean {
  if (!rule || rule.getAllowInvalid()) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return true;
  return (rule.getCriteriaValues()[0] as string[]).indexOf(text) < 0;
}

interface RuledCell {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly column: number;
  readonly place: string;
}

function isIn({ sheet, row, column }: RuledCell, other: RuledCell["sheet"], area: Area): boolean {
  const inside = row >= area.row && row < area.row + area.rows;
  return sheet === other && inside && column >= area.column && column < area.column + area.columns;
}

/** The cells of a table's changes whose drop-down or other rule lets nothing else in. */
function ruledCells(table: Table<TableName>): RuledCell[] {
  const places: RuledCell[] = [];
  const changes = Array.from(table.changes.values());
  const keys = new Set(changes.reduce<string[]>((all, { after }) => all.concat(Object.keys(after)), []));
  if (changes.length === 0) return places;
  const rows = changes.map(({ row }) => row);
  const top = rows.reduce((a, b) => Math.min(a, b));
  const bottom = rows.reduce((a, b) => Math.max(a, b));
  keys.forEach((key) => {
    const rules = table.sheet.getRange(top, table.column(key), bottom - top + 1, 1).getDataValidations();
    for (const { row, after } of changes)
      if (after[key] !== undefined && refuses(rules[row - top]![0] ?? null, String(after[key])))
        places.push({ sheet: table.sheet, row, column: table.column(key), place: table.place(row, key) });
  });
  return places;
}

/** The columns of a table's changes, from the first to the last changed row, that the person may not edit. */
function closedColumns({ sheet, changes, columns }: Table<TableName>): string[] {
  const spans = new Map<string, { from: number; to: number }>();
  changes.forEach(({ after }, row) => {
    for (const key of Object.keys(after)) {
      const { from, to } = spans.get(key) ?? { from: row, to: row };
      spans.set(key, { from: Math.min(from, row), to: Math.max(to, row) });
    }
  });
  return Array.from(spans)
    .map(([key, { from, to }]) => sheet.getRange(from, columns.get(key) as number, to - from + 1, 1))
    .filter((range) => !range.canEdit())
    .map((range) => `${sheet.getName()} ${range.getA1Notation()}`);
}

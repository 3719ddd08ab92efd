import { type CellProblemCode, cellValue, storedValue } from "../core/cell-value";
import { locateColumns } from "../core/columns";
import { AddonError } from "../core/errors";
import { type Stored, sameStored } from "../core/stored";
import { adjacent } from "../core/write-plan";
import type { Language } from "../i18n";
import type { ColumnTemplate, Rows, TableName, TabTemplate } from "../schema/template";
import { columnLetters } from "./a1";
import { isBlank, type SheetCell, sheetCellOf, storedOf } from "./sheet-cell";
import type { Zone } from "./zone";

/** A cell that does not hold what its column asks for. */
export interface CellProblem {
  /** As the tab and the column are called now. */
  readonly tab: string;
  readonly column: string;
  readonly row: number;
  readonly a1: string;
  readonly code: CellProblemCode;
  readonly value: string;
}

/** A row as it was read: the values of the columns asked for; a bad cell reads as empty and is among the problems. */
export interface Entry<Row, Key extends keyof Row = keyof Row> {
  /** "" when a person typed the row and it has none yet. */
  readonly id: string;
  readonly row: number;
  readonly values: Pick<Row, Key>;
  readonly problems: readonly CellProblem[];
  /** The cells as the register logs them. */
  readonly stored: Readonly<Record<string, Stored>>;
}

export type NewRow<Row> = Partial<Row> & {
  /** Sentences for the row's cells, shown as notes. */
  readonly notes?: { readonly [Key in keyof Row]?: string };
};

/** A row to be changed: what it held when it was read and what it shall hold. */
export interface PendingChange {
  readonly id: string;
  row: number;
  /** Only what differs; `cells` may hold more, that is not logged. */
  readonly before: Record<string, Stored>;
  readonly after: Record<string, Stored>;
}

export interface PendingRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, Stored>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** What a table needs of the act that uses it. */
export interface TableContext {
  readonly zone: () => Zone;
  readonly language: Language;
  /** Counts reads, so that a commit knows whether anything came between reading and writing. */
  readonly clock: { reads: number };
  /** null: a reading act. */
  readonly newId: ((table: TableName, n: number) => string) | null;
}

/** What a cell holds at most. */
export const MAX_CELL_CHARS = 50_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab with one row per thing, its columns found by header and by mark. */
export class Table<Name extends TableName, Row extends Rows[Name] = Rows[Name]> {
  readonly columns: Map<string, number>;
  readonly changes = new Map<number, PendingChange>();
  readonly added: PendingRow[] = [];
  /** The last row in use, once looked up. */
  end: number | null = null;
  /** Whether the grid got new rows, which have no formats of ours yet. */
  grown = false;
  /** The formulas in the columns and rows that change, once read. */
  formulas: { readonly row: number; readonly column: number; readonly texts: readonly (readonly string[])[] } | null =
    null;
  /** The cells of that row, to put it back should it be overwritten. */
  tail: readonly SheetCell[] | null = null;
  private readonly blocks: ReadBlock[] = [];
  private readonly header: string[];
  private whole: SheetCell[][] | null = null;
  private readAt = -1;
  private shownTitle: string | null = null;

  constructor(
    readonly template: TabTemplate,
    readonly sheet: Sheet,
    readonly headerRow: number,
    marks: ReadonlyMap<string, number>,
    readonly context: TableContext,
  ) {
    const marked = template.protected === true && template.columns.every(({ key }) => marks.has(key));
    // Nobody edits a protected tab: its marks are enough, and a call is saved.
    this.header = marked ? [] : this.cells(sheet.getRange(`${headerRow}:${headerRow}`))[0]!.map(String);
    this.columns = marked ? new Map(marks) : locateColumns(this.header, marks, template.columns);
  }

  /** As the tab is called now. */
  get title(): string {
    this.shownTitle = this.shownTitle ?? this.sheet.getName();
    return this.shownTitle;
  }

  /** As the column is called now. */
  headerOf(key: keyof Row & string): string {
    const column = this.columns.get(key);
    const shown = column === undefined ? "" : (this.header[column - 1] ?? "").split(" · ")[0]!.trim();
    return shown === "" ? this.columnTemplate(key).header[this.context.language] : shown;
  }

  /** The place of a column; AddonError `column-missing` when the tab lacks it. */
  column(key: string): number {
    const column = this.columns.get(key);
    if (column === undefined)
      throw new AddonError("column-missing", {
        tab: this.title,
        column: this.columnTemplate(key).header[this.context.language],
      });
    return column;
  }

  /** The columns that people may write, as far as they are there. */
  peoplesKeys(): string[] {
    return this.template.columns
      .filter(({ key, writes }) => writes !== "add-on" && this.columns.has(key))
      .map(({ key }) => key);
  }

  columnTemplate(key: string): ColumnTemplate {
    const found = this.template.columns.find((column) => column.key === key);
    if (!found) throw new RangeError(`${this.template.tab} has no column ${key}`);
    return found;
  }

  /** All rows that hold anything in the columns asked for, or those of `span`. One call for each run of adjacent columns. */
  read<Key extends keyof Row & string>(
    keys: readonly Key[],
    span?: { readonly from: number; readonly to: number },
  ): Entry<Row, Key>[] {
    const from = Math.max(span?.from ?? 0, this.headerRow + 1);
    if (span && span.to < from) return [];
    const wanted = ["id", ...keys].map((key) => this.column(key));
    let rows = this.whole ? (span ? span.to - from + 1 : this.whole.length) : 0;
    for (const run of this.whole ? [] : adjacent(wanted)) {
      const range = span
        ? this.sheet.getRange(from, run.from, span.to - from + 1, run.to - run.from + 1)
        : this.sheet.getRange(`${columnLetters(run.from)}:${columnLetters(run.to)}`);
      const cells = this.cells(range);
      if (!span) cells.splice(0, this.headerRow);
      rows = cells.length;
      this.keep(from, run.from, cells);
    }
    const entries: Entry<Row, Key>[] = [];
    for (let row = from; row < from + rows; row++) {
      const entry = this.entry(row, keys, wanted);
      if (entry) entries.push(entry);
    }
    return withSameIds(entries, this);
  }

  /** Reads the tab from end to end in one call: what is read of it after that, and where it ends, costs no call. */
  readWhole(): void {
    const { first, width } = this.extent();
    const cells = this.cells(this.sheet.getRange(`${columnLetters(first)}:${columnLetters(first + width - 1)}`));
    cells.splice(0, this.headerRow);
    this.keep(this.headerRow + 1, first, cells);
    this.whole = cells;
    this.endOf(cells);
  }

  /** The row with that ID: one search and one read. AddonError `id-twice` when two rows have it. */
  find<Key extends keyof Row & string>(id: string, keys: readonly Key[]): Entry<Row, Key> | undefined {
    const rows = this.rowsWith("id", id);
    if (rows.length > 1) throw new AddonError("id-twice", { tab: this.title, rows: rows.join(", "), id });
    const row = rows[0];
    if (row === undefined) return undefined;
    const entry = this.at(row, keys);
    return entry?.id === id ? entry : undefined;
  }

  /** The rows whose column holds exactly `text`: one search. */
  rowsWith(key: keyof Row & string, text: string): number[] {
    const letters = columnLetters(this.column(key));
    this.context.clock.reads++;
    const found = this.sheet
      .getRange(`${letters}:${letters}`)
      .createTextFinder(text)
      .matchEntireCell(true)
      .matchCase(true)
      .findAll();
    return found.map((range) => range.getRow()).filter((row) => row > this.headerRow);
  }

  /** The row of that number: one read, which takes the row above along, so that it can be put back should a row inserted in
   * the meantime bring it under our pen. */
  at<Key extends keyof Row & string>(row: number, keys: readonly Key[]): Entry<Row, Key> | undefined {
    if (row <= this.headerRow) return undefined;
    const wanted = ["id", ...keys].map((key) => this.column(key));
    const first = Math.min(...wanted);
    const top = Math.max(row - 1, this.headerRow + 1);
    const range = this.sheet.getRange(top, first, row - top + 1, Math.max(...wanted) - first + 1);
    this.keep(top, first, this.cells(range));
    return this.entry(row, keys, wanted);
  }

  /** Looks up where the tab ends: to be called before the row that will change is read, so that nothing comes between reading
   * and writing. Cells filled beforehand (formulas, tick boxes) below the last row of ours do not count. */
  willAdd(): void {
    if (this.end !== null) return;
    this.context.clock.reads++;
    this.end = Math.max(this.sheet.getLastRow(), this.headerRow);
    if (this.template.protected || this.end === this.headerRow) return;
    const { first, width } = this.extent();
    this.tail = this.cells(this.sheet.getRange(this.end, first, 1, width))[0]!;
    if (this.tail[this.column("id") - first] !== "") return;
    this.endOf(this.cells(this.sheet.getRange(this.headerRow + 1, first, this.end - this.headerRow, width)));
  }

  /** The last row of `rows` (all below the header) with anything in a column of ours. */
  private endOf(rows: readonly (readonly SheetCell[])[]): void {
    const { first } = this.extent();
    const ours = Array.from(this.columns.values(), (column) => column - first);
    let last = rows.length - 1;
    while (last >= 0 && ours.every((index) => isBlank(rows[last]![index]!))) last--;
    this.end = this.headerRow + 1 + last;
    this.tail = last < 0 ? null : rows[last]!;
  }

  /** The columns of ours from the first to the last, with whatever stands between them. */
  extent(): { first: number; width: number } {
    const all = Array.from(this.columns.values());
    const first = Math.min(...all);
    return { first, width: Math.max(...all) - first + 1 };
  }

  /** Adds rows at the end when the act is committed; what is not given stays empty. Answers the IDs. */
  add(rows: readonly NewRow<Row>[]): string[] {
    return rows.map(({ notes, ...row }) => {
      const fields: Record<string, Stored> = {};
      for (const [key, value] of Object.entries(row))
        fields[key] = this.checked(
          key,
          storedValue(this.columnTemplate(key), value as string | boolean, this.context.language),
        );
      const id = String(fields.id ?? this.newId(this.added.length));
      fields.id = id;
      this.added.push({ id, fields, notes: (notes ?? {}) as Record<string, string> });
      return id;
    });
  }

  /** Changes fields of a row that this act has read with these fields among its keys, when the act is committed. Fields that
   * hold the same already stay out; with none left the row is not touched, unless it has no ID yet: then it gets one. */
  change<Key extends keyof Row & string>(entry: Entry<Row, Key>, fields: Partial<Pick<Row, Key>>): void {
    const content: Record<string, Stored> = {};
    for (const [key, value] of Object.entries(fields))
      if (value !== undefined)
        content[key] = storedValue(this.columnTemplate(key), value as string | boolean, this.context.language);
    this.changeStored(entry, content);
  }

  /** The ID of a row; of a row that a person typed, the one that `change` gives it. */
  idOf({ id, row }: Pick<Entry<Row>, "id" | "row">): string {
    return id === "" ? this.newId(FIRST_TYPED + row) : id;
  }

  /** As `change`, with contents as cells hold them. */
  changeStored(
    entry: Pick<Entry<Row>, "id" | "row" | "problems" | "stored">,
    content: Readonly<Record<string, Stored>>,
  ) {
    const twice = entry.problems.find(({ code }) => code === "same-id");
    if (twice) throw new AddonError("id-twice", { tab: this.title, rows: String(entry.row), id: entry.id });
    const change = this.changes.get(entry.row) ?? {
      id: this.idOf(entry),
      row: entry.row,
      before: {},
      after: {},
    };
    for (const [key, after] of Object.entries(content)) {
      const before = entry.stored[key];
      if (before === undefined) throw new RangeError(`${key} was not read before it was changed`);
      if (sameStored(before, after)) continue;
      this.checked(key, after);
      change.before[key] = before;
      change.after[key] = after;
    }
    if (Object.keys(change.after).length === 0 && entry.id !== "") return;
    if (entry.id === "") {
      change.before.id = "";
      change.after.id = change.id;
    }
    this.changes.set(entry.row, change);
  }

  /** "Asiakkaat F14": the cell of a row, as people find it. */
  place(row: number, key: string): string {
    return `${this.title} ${columnLetters(this.column(key))}${row}`;
  }

  /** The IDs in the rows from the first to the last of `rows`: one read. */
  idsOf(rows: readonly number[]): Map<number, string> {
    const from = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
    const to = rows.reduce((most, row) => Math.max(most, row), 0);
    const cells = this.cells(this.sheet.getRange(from, this.column("id"), to - from + 1, 1));
    return new Map(cells.map(([cell], i) => [from + i, String(cell).trim()] as const));
  }

  /** The row of each ID as it is now: one read. */
  rowsById(): Map<string, number> {
    const letters = columnLetters(this.column("id"));
    const rows = new Map<string, number>();
    this.cells(this.sheet.getRange(`${letters}:${letters}`)).forEach(([cell], i) => {
      const id = String(cell).trim();
      if (i >= this.headerRow && id !== "" && !rows.has(id)) rows.set(id, i + 1);
    });
    return rows;
  }

  /** What was read of the whole tab holds no longer. */
  readAnew(): void {
    this.whole = null;
  }

  /** What this act has read so far, by ID: to be held before the tab is read again. */
  readSoFar(): (id: string, column: number) => SheetCell | undefined {
    const blocks = this.blocks.slice();
    const idColumn = this.column("id");
    const rows = new Map<string, number>();
    for (const { row, column, cells } of blocks)
      if (column <= idColumn && idColumn - column < (cells[0]?.length ?? 0))
        cells.forEach((line, i) => {
          rows.set(String(line[idColumn - column]).trim(), row + i);
        });
    return (id, column) => {
      const row = rows.get(id);
      return row === undefined ? undefined : cellIn(blocks, row, column);
    };
  }

  /** What was read of a cell in this act, the latest reading first; undefined when it was not read. */
  known(row: number, column: number): SheetCell | undefined {
    return cellIn(this.blocks, row, column);
  }

  /** Whether a formula stands in a cell of those columns and rows; outside them nobody has looked. */
  hasFormula(row: number, column: number): boolean {
    const { formulas } = this;
    return formulas !== null && (formulas.texts[row - formulas.row]?.[column - formulas.column] ?? "") !== "";
  }

  /** Whether the rows to be changed were the last thing that this act read. */
  isFresh(): boolean {
    return this.readAt === this.context.clock.reads;
  }

  /** Rows are somewhere else than when they were read. */
  moved(rowOf: ReadonlyMap<string, number>): PendingChange[] {
    const lost: PendingChange[] = [];
    const changes = Array.from(this.changes.values());
    this.changes.clear();
    for (const change of changes) {
      const row = rowOf.get(change.id);
      if (row === undefined) lost.push(change);
      else {
        change.row = row;
        this.changes.set(row, change);
      }
    }
    return lost;
  }

  /** The cells of a range: one read. */
  cells(range: Range): SheetCell[][] {
    this.context.clock.reads++;
    return range.getValues() as SheetCell[][];
  }

  /** A content as it is to be written into the column of that key. */
  sheetCell(key: string, content: Stored): SheetCell {
    return sheetCellOf(this.columnTemplate(key).type, content, this.context.zone());
  }

  /** A cell as the register logs it. */
  stored(cell: SheetCell): Stored {
    return storedOf(cell, this.context.zone());
  }

  /** `content`, if a cell holds it. */
  private checked(key: string, content: Stored): Stored {
    const { length } = String(content);
    if (length > MAX_CELL_CHARS)
      throw new AddonError("text-too-long", {
        tab: this.title,
        column: this.headerOf(key as keyof Row & string),
        length,
      });
    return content;
  }

  private newId(n: number): string {
    if (!this.context.newId) throw new Error("A reading act does not write");
    return this.context.newId(this.template.tab, n);
  }

  private keep(row: number, column: number, cells: SheetCell[][]): void {
    this.blocks.push({ row, column, cells });
    this.readAt = this.context.clock.reads;
  }

  private entry<Key extends keyof Row & string>(
    row: number,
    keys: readonly Key[],
    wanted: readonly number[],
  ): Entry<Row, Key> | undefined {
    const cells = wanted.map((column) => this.known(row, column) ?? "");
    if (cells.every(isBlank)) return undefined;
    const problems: CellProblem[] = [];
    const values: Record<string, unknown> = {};
    const stored: Record<string, Stored> = {};
    keys.forEach((key, index) => {
      const content = this.stored(cells[index + 1]!);
      const { value, problem } = cellValue(this.columnTemplate(key), content);
      stored[key] = content;
      values[key] = value;
      if (problem) problems.push(this.problem(row, key, problem, String(content)));
    });
    const id = String(cells[0]).trim();
    return { id, row, values: values as Pick<Row, Key>, problems, stored };
  }

  /** What is wrong with a cell, named as people see it. */
  problem(row: number, key: keyof Row & string, code: CellProblemCode, value: string): CellProblem {
    const a1 = `${columnLetters(this.column(key))}${row}`;
    return { tab: this.title, column: this.headerOf(key), row, a1, code, value };
  }
}

interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: SheetCell[][];
}

function cellIn(blocks: readonly ReadBlock[], row: number, column: number): SheetCell | undefined {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as ReadBlock;
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** Rows that people typed get IDs numbered apart from those that an act adds. */
const FIRST_TYPED = 1_000_000;

/** Adds to the problems of each row whose ID stands on an earlier row too. */
function withSameIds<Row, Key extends keyof Row>(
  entries: Entry<Row, Key>[],
  table: { problem(row: number, key: "id", code: CellProblemCode, value: string): CellProblem },
): Entry<Row, Key>[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    if (entry.id === "" || !seen.has(entry.id)) {
      seen.add(entry.id);
      return entry;
    }
    return { ...entry, problems: [...entry.problems, table.problem(entry.row, "id", "same-id", entry.id)] };
  });
}

import { AddonError } from "../core/errors";
import { isNoCustomer } from "../core/no-customer";
import { adjacent } from "../core/write/area";
import type { Rows, TableName } from "../schema/template";
import { columnLetters } from "./a1";
import { CellsRead } from "./cells-read";
import { type Entry, entryOf, withSameIds } from "./row-entry";
import { isBlank, type SheetCell } from "./sheet-cell";
import { TabColumns } from "./tab-columns";

/** A tab with one row per thing, as it is read: whole columns, rows with an ID, single rows, and where it ends. */
export class TableRows<Name extends TableName, Row extends Rows[Name] = Rows[Name]> extends TabColumns {
  /** The last row in use, once looked up; rows that are no customers do not count. */
  end: number | null = null;
  /** Whether something stands below it that new rows must not run into: totals, notes. */
  below = false;
  /** The cells of that row, to put it back should it be overwritten. */
  tail: readonly SheetCell[] | null = null;
  private readonly cellsRead = new CellsRead();
  private whole: SheetCell[][] | null = null;
  private readAt = -1;

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
    return withSameIds(this, entries);
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

  /** The cells of whole columns below the header, by key, as far as the columns are there: one call for each run of adjacent
   * ones. */
  readColumns(keys: readonly string[]): Map<string, SheetCell[]> {
    const columns = new Map<string, SheetCell[]>();
    const places = new Map<number, string>();
    for (const key of keys) {
      const column = this.columns.get(key);
      if (column !== undefined) places.set(column, key);
    }
    for (const run of adjacent(Array.from(places.keys()))) {
      const cells = this.cells(this.sheet.getRange(`${columnLetters(run.from)}:${columnLetters(run.to)}`));
      cells.splice(0, this.headerRow);
      this.keep(this.headerRow + 1, run.from, cells);
      for (let column = run.from; column <= run.to; column++)
        columns.set(
          places.get(column) as string,
          cells.map((line) => line[column - run.from] as SheetCell),
        );
    }
    return columns;
  }

  /** What was read of the whole tab holds no longer. */
  readAnew(): void {
    this.whole = null;
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
    const range = this.inGrid(top, first, row - top + 1, Math.max(...wanted) - first + 1);
    if (!range) return undefined;
    this.keep(top, first, this.cells(range));
    return this.entry(row, keys, wanted);
  }

  /** The cells there; null where the grid ends before: Google then throws, in whatever words. */
  private inGrid(row: number, column: number, rows: number, columns: number) {
    try {
      return this.sheet.getRange(row, column, rows, columns);
    } catch {
      return null;
    }
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
      if (i >= this.headerRow && id !== "" && !isNoCustomer(id) && !rows.has(id)) rows.set(id, i + 1);
    });
    return rows;
  }

  /** Looks up where the tab ends: to be called before the row that will change is read, so that nothing comes between reading
   * and writing. Cells filled beforehand (formulas, tick boxes) below the last row of ours do not count. */
  willAdd(): void {
    if (this.end !== null) return;
    this.context.clock.reads++;
    this.end = Math.max(this.sheet.getLastRow(), this.headerRow);
    if (this.template.protected || this.end === this.headerRow) return;
    const { first, width } = this.extent();
    const [tail, below] = this.cells(this.fromEnd(first, width)) as [SheetCell[], SheetCell[]?];
    if (below && !below.every(isBlank)) {
      // A row was inserted between the two looks: the last one is further down, and must not be written over.
      this.end = null;
      this.willAdd();
      return;
    }
    this.tail = tail;
    const id = this.tail[this.column("id") - first];
    if (id !== "" && !isNoCustomer(id)) return;
    this.endOf(this.cells(this.sheet.getRange(this.headerRow + 1, first, this.end - this.headerRow, width)));
  }

  /** The last row and, where the grid has one, the row below it. */
  private fromEnd(column: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
    const end = this.end as number;
    try {
      return this.sheet.getRange(end, column, 2, columns);
    } catch {
      return this.sheet.getRange(end, column, 1, columns);
    }
  }

  /** What was read of a cell in this act, the latest reading first; undefined when it was not read. */
  known(row: number, column: number): SheetCell | undefined {
    return this.cellsRead.at(row, column);
  }

  /** What this act has read so far, by ID: to be held before the tab is read again. */
  readSoFar(): (id: string, column: number) => SheetCell | undefined {
    return this.cellsRead.byId(this.column("id"));
  }

  /** Whether the rows to be changed were the last thing that this act read. */
  isFresh(): boolean {
    return this.readAt === this.context.clock.reads;
  }

  /** The last row of `rows` (all below the header) with anything in a column of ours, unless it is no customer; and whether
   * something stands below it. In a person's list anything does, but for cells filled beforehand. */
  private endOf(rows: readonly (readonly SheetCell[])[]): void {
    const { first } = this.extent();
    const id = this.column("id") - first;
    const ours = Array.from(this.columns.values(), (column) => column - first);
    let last = rows.length - 1;
    while (last >= 0 && (isNoCustomer(rows[last]![id]) || ours.every((index) => isBlank(rows[last]![index]!)))) last--;
    this.end = this.headerRow + 1 + last;
    this.tail = last < 0 ? null : rows[last]!;
    this.below = rows.slice(last + 1).some((row) => isNoCustomer(row[id])) || (this.adopted && this.isFilledBelow());
  }

  private isFilledBelow(): boolean {
    const from = (this.end as number) + 1;
    const to = this.sheet.getLastRow();
    return to >= from && this.cells(this.sheet.getRange(`${from}:${to}`)).some((row) => !row.every(isBlank));
  }

  private keep(row: number, column: number, cells: SheetCell[][]): void {
    this.cellsRead.keep(row, column, cells);
    this.readAt = this.context.clock.reads;
  }

  private entry<Key extends keyof Row & string>(
    row: number,
    keys: readonly Key[],
    wanted: readonly number[],
  ): Entry<Row, Key> | undefined {
    return entryOf(
      this,
      row,
      keys,
      wanted.map((column) => this.cellsRead.at(row, column) ?? ""),
    );
  }
}

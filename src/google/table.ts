import { storedValue } from "../core/cell-value";
import { AddonError } from "../core/errors";
import { type Stored, sameStored } from "../core/stored";
import type { Rows, TableName } from "../schema/template";
import type { Entry } from "./row-entry";
import type { SheetCell } from "./sheet-cell";
import { TableRows } from "./table-rows";

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
  /** What the act would have written had it not stood there already. */
  readonly same: Record<string, Stored>;
}

export interface PendingRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, Stored>>;
  readonly notes: Readonly<Record<string, string>>;
  /** A row that comes back as it was: what its cells take and how they are formatted, by column, people's own included. */
  readonly exact?: ReadonlyMap<number, { readonly cell: SheetCell; readonly format: string }>;
}

/** What a cell holds at most. */
export const MAX_CELL_CHARS = 50_000;

/** Rows that people typed get IDs numbered apart from those that an act adds. */
const FIRST_TYPED = 1_000_000;

/** A tab with one row per thing, and what an act wants to change in it: nothing is written before the act is committed. */
export class Table<Name extends TableName, Row extends Rows[Name] = Rows[Name]> extends TableRows<Name, Row> {
  /** By row. */
  readonly changes = new Map<number, PendingChange>();
  readonly added: PendingRow[] = [];
  /** Rows, by ID, that hold already all that the act would write, with that. */
  readonly confirmed = new Map<string, Readonly<Record<string, Stored>>>();
  /** Whether the grid got new rows, which have no formats of ours yet. */
  grown = false;
  /** The formulas in the columns and rows that change, once read. */
  formulas: { readonly row: number; readonly column: number; readonly texts: readonly (readonly string[])[] } | null =
    null;

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

  /** As `change`, with contents as cells hold them. */
  changeStored(
    entry: Pick<Entry<Row>, "id" | "row" | "problems" | "stored">,
    content: Readonly<Record<string, Stored>>,
  ) {
    const twice = entry.problems.find(({ code }) => code === "same-id");
    if (twice) throw new AddonError("id-twice", { tab: this.title, rows: String(entry.row), id: entry.id });
    const change = this.changes.get(entry.row) ?? {
      // Known by the ID that the row will have.
      id: typeof content.id === "string" && content.id !== "" ? content.id : this.idOf(entry),
      row: entry.row,
      before: {},
      after: {},
      same: {},
    };
    for (const [key, after] of Object.entries(content)) {
      const before = entry.stored[key];
      if (before === undefined) throw new RangeError(`${key} was not read before it was changed`);
      if (sameStored(before, after)) {
        change.same[key] = before;
        continue;
      }
      this.checked(key, after);
      change.before[key] = this.asText(entry.row, key, before);
      change.after[key] = after;
    }
    if (Object.keys(change.after).length === 0 && entry.id !== "") {
      this.confirmed.set(entry.id, change.same);
      return;
    }
    if (entry.id === "") {
      change.before.id = "";
      change.after.id = change.id;
    }
    this.changes.set(entry.row, change);
  }

  /** Text that stands where something else is asked for, a day that was typed as text, with the apostrophe that lets it come
   * back as text when the change is undone. */
  private asText(row: number, key: string, content: Stored): Stored {
    const { type } = this.columnTemplate(key);
    const column = this.columns.get(key);
    const isText = column !== undefined && typeof this.known(row, column) === "string" && content !== "";
    return isText && (type === "day" || (type === "choice" && /^[=+\-@]|\d/.test(String(content))))
      ? `'${content}`
      : content;
  }

  /** The ID of a row; of a row that a person typed, the one that `change` gives it. */
  idOf({ id, row }: Pick<Entry<Row>, "id" | "row">): string {
    return id === "" ? this.newId(FIRST_TYPED + row) : id;
  }

  /** Rows are somewhere else than when they were read: their changes follow. Answers the changes whose row is gone. */
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

  /** Whether a formula stands in a cell of those columns and rows; outside them nobody has looked. */
  hasFormula(row: number, column: number): boolean {
    const { formulas } = this;
    return formulas !== null && (formulas.texts[row - formulas.row]?.[column - formulas.column] ?? "") !== "";
  }

  /** `content`, if a cell holds it. */
  private checked(key: string, content: Stored): Stored {
    const { length } = String(content);
    if (length > MAX_CELL_CHARS)
      throw new AddonError("text-too-long", { tab: this.title, column: this.headerOf(key), length });
    return content;
  }

  private newId(n: number): string {
    if (!this.context.newId) throw new Error("A reading act does not write");
    return this.context.newId(this.template.tab, n);
  }
}

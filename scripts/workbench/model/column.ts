import type { CellError, CellValue, Scalar, Style, Validation } from "./cell";
import { FormulaCell } from "./formula/formula-cell";
import { PLAIN } from "./intern";
import type { CellContent } from "./mutation";
import { Runs } from "./runs";

/** What a column stores for a cell. */
export type Stored = Scalar | CellError | FormulaCell;

/** What a cell has beside its content, with the type of each. */
export interface Attributes {
  readonly format: string;
  /** "" is no note. */
  readonly note: string;
  readonly style: Style;
  readonly validation: Validation | null;
}

export const ATTRIBUTES = ["format", "note", "style", "validation"] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

export const BLANK: Attributes = { format: "", note: "", style: PLAIN, validation: null };

/** One column: contents one by one, everything else as runs. Positions count from 0 and know no end; the sheet does. */
export class Column {
  /** Ends with the last cell that is not empty. */
  contents: Stored[] = [];
  readonly attributes: { readonly [Name in Attribute]: Runs<Attributes[Name]> } = {
    format: new Runs(BLANK.format),
    note: new Runs(BLANK.note),
    style: new Runs(BLANK.style),
    validation: new Runs(BLANK.validation),
  };
  width: number | null = null;
  hidden = false;
  /** How many cells hold formulas. */
  formulas = 0;

  get(position: number): Stored {
    return this.contents[position] ?? null;
  }

  /** Writes contents from `from` on; undefined leaves a cell as it is. */
  write(from: number, contents: readonly (CellContent | undefined)[]): void {
    const stored = this.contents;
    while (stored.length < from) stored.push(null);
    for (let i = 0; i < contents.length; i++) {
      const content = contents[i];
      if (content === undefined) {
        if (from + i >= stored.length) stored.push(null);
        continue;
      }
      const before = stored[from + i];
      if (before instanceof FormulaCell) this.formulas--;
      const next = toStored(content);
      if (next instanceof FormulaCell) this.formulas++;
      stored[from + i] = next;
    }
    this.trim();
  }

  clear(from: number, to: number): void {
    const end = Math.min(to, this.contents.length);
    for (let i = from; i < end; i++) {
      if (this.contents[i] instanceof FormulaCell) this.formulas--;
      this.contents[i] = null;
    }
    this.trim();
  }

  insert(at: number, count: number, like: number | null): void {
    if (at < this.contents.length) {
      const blank = new Array<Stored>(count).fill(null);
      // In place where that is possible: a function takes only so many arguments.
      if (count <= 1000) this.contents.splice(at, 0, ...blank);
      else this.contents = this.contents.slice(0, at).concat(blank, this.contents.slice(at));
    }
    for (const name of ATTRIBUTES) {
      const runs = this.attributes[name] as Runs<unknown>;
      runs.insert(at, count, like === null || name === "note" ? BLANK[name] : runs.get(like));
    }
  }

  delete(at: number, count: number): void {
    const removed = this.contents.splice(at, count);
    if (this.formulas > 0) for (const content of removed) if (content instanceof FormulaCell) this.formulas--;
    this.trim();
    for (const name of ATTRIBUTES) this.attributes[name].delete(at, count);
  }

  /** Cells [from, from + order.length) in a new order, each with all it has. */
  reorder(from: number, order: readonly number[]): void {
    const to = from + order.length;
    const old = this.contents.slice(from, to);
    if (old.length > 0) {
      while (this.contents.length < to) this.contents.push(null);
      for (let i = 0; i < order.length; i++) this.contents[from + i] = old[order[i] as number] ?? null;
      this.trim();
    }
    for (const name of ATTRIBUTES) {
      const runs = this.attributes[name] as Runs<unknown>;
      if (runs.within(from, to).length === 1) continue;
      const values = runs.expand(from, to);
      runs.write(
        from,
        order.map((i) => values[i]),
      );
    }
  }

  /** Format, style and validation of another column, row by row. */
  takeLooks(other: Column, rows: number): void {
    for (const name of ATTRIBUTES) {
      if (name === "note") continue;
      const runs = this.attributes[name] as Runs<unknown>;
      for (const run of other.attributes[name].within(0, rows)) runs.set(run.from, run.to, run.value);
    }
  }

  private trim(): void {
    let length = this.contents.length;
    while (length > 0 && this.contents[length - 1] === null) length--;
    if (length < this.contents.length) this.contents.length = length;
  }
}

function toStored(content: CellContent): Stored {
  if (content === "") return null;
  if (typeof content === "number") return content + 0;
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? new FormulaCell(content.formula) : content;
}

/** What was written into a cell, as it would be written again. */
export function contentOf(stored: Stored): CellContent {
  return stored instanceof FormulaCell ? { formula: stored.text } : stored;
}

export function computed(stored: Stored): CellValue {
  return stored instanceof FormulaCell ? stored.value : stored;
}

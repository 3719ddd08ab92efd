import type { Area, CellValue } from "../model/cell";
import type { CellContent, Mutation } from "../model/mutation";
import type { Workbook } from "../model/workbook";
import { cellAfter, shiftOf } from "./structure-shift";

type CellsMutation = Extract<Mutation, { kind: "cells" }>;
type FillMutation = Extract<Mutation, { kind: "fill" }>;

/** One cell that an edit wrote: where it is now, what the edit left there, and how to put back what was before. */
interface Written {
  row: number;
  column: number;
  readonly after: CellContent;
  readonly back: Omit<FillMutation, "kind" | "sheetId" | "area">;
}

type Entry =
  | {
      readonly kind: "cells";
      readonly sheetId: number;
      readonly inverse: readonly Mutation[];
      written: Written[];
      moved: boolean;
    }
  /** A change of structure comes back only while nobody else has changed anything. */
  | { readonly kind: "whole"; readonly inverse: readonly Mutation[]; stale: boolean };

const KEPT = 100;

export interface Undone {
  readonly sheetId: number | null;
  readonly area: Area | null;
  /** Cells that others have changed since, and that were left. */
  readonly left: number;
  /** Whether anything came back. */
  readonly done: boolean;
}

/** Each person's own edits, the last first. */
export class UndoStack {
  readonly #entries = new Map<string, Entry[]>();
  readonly #workbook: Workbook;
  /** Whose edit is being made or undone: its changes are no stranger's. */
  #acting: string | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.subscribe((mutation) => this.#follow(mutation));
  }

  has(user: string): boolean {
    return (this.#entries.get(user)?.length ?? 0) > 0;
  }

  /** Applies a person's edit and remembers how to take it back. */
  apply(user: string, mutations: readonly Mutation[]): void {
    if (mutations.length === 0) return;
    const inverse = this.#as(user, () => {
      const steps: Mutation[][] = [];
      try {
        for (const mutation of mutations) steps.unshift(this.#workbook.apply(mutation));
      } catch (error) {
        for (const step of steps) for (const mutation of step) this.#workbook.apply(mutation);
        throw error;
      }
      return steps.flat();
    });
    const entries = this.#entries.get(user) ?? [];
    entries.push(this.#entry(inverse));
    if (entries.length > KEPT) entries.shift();
    this.#entries.set(user, entries);
  }

  undo(user: string): Undone {
    const entry = this.#entries.get(user)?.pop();
    if (!entry) return { sheetId: null, area: null, left: 0, done: false };
    return this.#as(user, () => (entry.kind === "cells" ? this.#undoCells(entry) : this.#undoWhole(entry)));
  }

  #undoWhole({ inverse, stale }: Extract<Entry, { kind: "whole" }>): Undone {
    if (!stale) for (const mutation of inverse) this.#workbook.apply(mutation);
    return { sheetId: null, area: null, left: 0, done: !stale };
  }

  #undoCells({ sheetId, inverse, written, moved }: Extract<Entry, { kind: "cells" }>): Undone {
    const ours = written.filter(({ row, column, after }) => same(this.#content(sheetId, row, column), after));
    if (!moved && ours.length === written.length) for (const mutation of inverse) this.#workbook.apply(mutation);
    else
      for (const { row, column, back } of ours)
        this.#workbook.apply({ kind: "fill", sheetId, area: { row, column, rows: 1, columns: 1 }, ...back });
    return { sheetId, area: bounds(ours), left: written.length - ours.length, done: ours.length > 0 };
  }

  #entry(inverse: readonly Mutation[]): Entry {
    const [first] = inverse;
    const plain = inverse.every((mutation) => mutation.kind === "cells" || mutation.kind === "fill");
    if (!plain || !first || !("sheetId" in first)) return { kind: "whole", inverse, stale: false };
    const written = (inverse as readonly (CellsMutation | FillMutation)[]).flatMap((mutation) =>
      mutation.sheetId === first.sheetId ? this.#written(mutation) : [],
    );
    return { kind: "cells", sheetId: first.sheetId, inverse, written, moved: false };
  }

  #written(mutation: CellsMutation | FillMutation): Written[] {
    const { area, sheetId } = mutation;
    const found: Written[] = [];
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++) {
        const back = mutation.kind === "fill" ? backOfFill(mutation) : backOfCell(mutation, i, j);
        if (!back) continue;
        const [row, column] = [area.row + i, area.column + j];
        found.push({ row, column, after: this.#content(sheetId, row, column), back });
      }
    return found;
  }

  #content(sheetId: number, row: number, column: number): CellContent {
    const sheet = this.#workbook.sheet(sheetId);
    if (!sheet || row > sheet.maxRows || column > sheet.maxColumns) return null;
    const formula = sheet.formula(row, column);
    return formula === null ? (plain(sheet.value(row, column)) ?? null) : { formula };
  }

  /** Remembered cells move with their rows and columns; strangers' changes make structure stale. */
  #follow(mutation: Mutation): void {
    const moves = shiftOf(mutation) !== null || mutation.kind === "reorderRows";
    for (const [user, entries] of this.#entries) {
      for (const entry of entries) {
        if (entry.kind === "whole") entry.stale ||= user !== this.#acting;
        else if ("sheetId" in mutation && mutation.sheetId === entry.sheetId && moves) {
          entry.moved = true;
          entry.written = entry.written.flatMap((cell) => {
            const now = cellAfter(mutation, cell.row, cell.column);
            return now ? [{ ...cell, ...now }] : [];
          });
        }
      }
    }
  }

  #as<T>(user: string, act: () => T): T {
    const before = this.#acting;
    this.#acting = user;
    try {
      return act();
    } finally {
      this.#acting = before;
    }
  }
}

function backOfFill({ kind: _kind, sheetId: _sheet, area: _area, ...back }: FillMutation): Written["back"] {
  return back;
}

function backOfCell({ contents, formats, notes, styles, validations }: CellsMutation, i: number, j: number) {
  const content = contents?.[i]?.[j];
  const format = formats?.[i]?.[j];
  const note = notes?.[i]?.[j];
  const style = styles?.[i]?.[j];
  const validation = validations?.[i]?.[j];
  const back = {
    ...(content === undefined ? {} : { content }),
    ...(format === undefined ? {} : { format }),
    ...(note === undefined ? {} : { note }),
    ...(style === undefined ? {} : { style }),
    ...(validation === undefined ? {} : { validation }),
  };
  return Object.keys(back).length > 0 ? back : null;
}

function plain(value: CellValue): CellContent {
  return typeof value === "object" && value !== null ? value.error : value;
}

function same(a: CellContent, b: CellContent): boolean {
  return typeof a === "object" && typeof b === "object" ? JSON.stringify(a) === JSON.stringify(b) : a === b;
}

function bounds(cells: readonly { row: number; column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  // Not by spreading: an edit may have more cells than a call takes arguments.
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

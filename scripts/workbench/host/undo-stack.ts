import type { Area, CellValue } from "../model/cell";
import type { CellContent, Mutation } from "../model/mutation";
import type { Workbook } from "../model/workbook";
import { cellAfter, shiftOf } from "./structure-shift";
import { disturbs, mixes } from "./undo-disturbed";

type CellsMutation = Extract<Mutation, { kind: "cells" }>;
type FillMutation = Extract<Mutation, { kind: "fill" }>;

/** One cell that an edit wrote: where it is now, what the edit left there, and how to put back what was before. */
interface Written {
  row: number;
  column: number;
  readonly after: CellContent;
  readonly back: Omit<FillMutation, "kind" | "sheetId" | "area">;
}

interface CellsEntry {
  readonly kind: "cells";
  readonly sheetId: number;
  readonly inverse: readonly Mutation[];
  written: Written[];
  moved: boolean;
}

/** A change of structure comes back only while nobody else has done what disturbs it. */
interface WholeEntry {
  readonly kind: "whole";
  readonly inverse: readonly Mutation[];
  /** Where the cells of the person's other entries were before it: with it they come back too. */
  readonly places: readonly (() => void)[];
  stale: boolean;
}

type Entry = CellsEntry | WholeEntry;

const KEPT = 100;

export interface Undone {
  readonly sheetId: number | null;
  readonly area: Area | null;
  /** Cells that others have changed since, and that were left. */
  readonly left: number;
  /** Whether anything came back. */
  readonly done: boolean;
}

/** What one person can take back, and what they took back and can do again; the last last. */
interface Stacks {
  readonly done: Entry[];
  readonly undone: Entry[];
}

/** Whether an edit changed nothing. */
function isEmpty(entry: Entry): boolean {
  return entry.kind === "cells" ? entry.written.length === 0 : entry.inverse.length === 0;
}

/** Each person's own edits. */
export class UndoStack {
  readonly #stacks = new Map<string, Stacks>();
  readonly #workbook: Workbook;
  /** Whose edit is being made or undone: its changes are no stranger's. */
  #acting: string | null = null;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.subscribe((mutation) => this.#follow(mutation));
  }

  has(user: string): boolean {
    return this.#of(user).done.length > 0;
  }

  hasUndone(user: string): boolean {
    return this.#of(user).undone.length > 0;
  }

  /** Applies a person's edit and remembers how to take it back, cell by cell or as a
   * whole. What they took back before cannot be done again. */
  apply(user: string, mutations: readonly Mutation[], whole = false): void {
    if (mutations.length === 0) return;
    const places = this.#places(user);
    const inverse = this.#as(user, () => {
      const steps: Mutation[][] = [];
      try {
        for (const mutation of mutations) steps.unshift(this.#workbook.apply(mutation));
      } catch (error) {
        for (const step of steps) for (const mutation of step) this.#workbook.apply(mutation);
        for (const restore of places) restore();
        throw error;
      }
      return steps.flat();
    });
    const { done, undone } = this.#of(user);
    undone.length = 0;
    const entry = this.#entry(inverse, places, whole);
    if (!isEmpty(entry)) done.push(entry);
    if (done.length > KEPT) done.shift();
  }

  undo(user: string): Undone {
    const { done, undone } = this.#of(user);
    return this.#back(user, done, undone);
  }

  redo(user: string): Undone {
    const { done, undone } = this.#of(user);
    return this.#back(user, undone, done);
  }

  /** Takes back the last of `from`; how to take that back goes to `to`. */
  #back(user: string, from: Entry[], to: Entry[]): Undone {
    const entry = from.pop();
    const places = this.#places(user);
    if (!entry) return { sheetId: null, area: null, left: 0, done: false };
    return this.#as(user, () => {
      const steps: Mutation[][] = [];
      const apply = (mutation: Mutation): void => void steps.unshift(this.#workbook.apply(mutation));
      const undone = entry.kind === "cells" ? this.#undoCells(entry, apply) : this.#undoWhole(entry, apply);
      if (undone.done) to.push(this.#entry(steps.flat(), places, entry.kind === "whole"));
      // What was done before it counts on its being taken back.
      else if (entry.kind === "whole") for (const other of from) if (other.kind === "whole") other.stale = true;
      return undone;
    });
  }

  #undoWhole({ inverse, stale, places }: WholeEntry, apply: (mutation: Mutation) => void): Undone {
    if (!stale) {
      for (const mutation of inverse) apply(mutation);
      for (const restore of places) restore();
    }
    return { sheetId: null, area: null, left: 0, done: !stale };
  }

  #undoCells({ sheetId, inverse, written, moved }: CellsEntry, apply: (mutation: Mutation) => void): Undone {
    const there = this.#workbook.sheet(sheetId) !== undefined;
    const ours = written.filter(({ row, column, after }) => there && same(this.#content(sheetId, row, column), after));
    if (!moved && ours.length === written.length) for (const mutation of inverse) apply(mutation);
    else
      for (const { row, column, back } of ours)
        apply({ kind: "fill", sheetId, area: { row, column, rows: 1, columns: 1 }, ...back });
    return { sheetId, area: bounds(ours), left: distinct(written) - distinct(ours), done: ours.length > 0 };
  }

  #of(user: string): Stacks {
    const stacks = this.#stacks.get(user) ?? { done: [], undone: [] };
    this.#stacks.set(user, stacks);
    return stacks;
  }

  /** How to put the cells of all entries of a person back where they are now. */
  #places(user: string): (() => void)[] {
    const { done, undone } = this.#of(user);
    return [...done, ...undone].flatMap((entry) => {
      if (entry.kind === "whole") return [];
      const { written, moved } = entry;
      return () => void Object.assign(entry, { written, moved });
    });
  }

  #entry(inverse: readonly Mutation[], places: readonly (() => void)[], whole: boolean): Entry {
    const [first] = inverse;
    if (whole || !first || !("sheetId" in first)) return { kind: "whole", inverse, places, stale: false };
    const plain = inverse.filter((mutation) => mutation.kind === "cells" || mutation.kind === "fill");
    if (plain.length < inverse.length || plain.some(({ sheetId }) => sheetId !== first.sheetId))
      return { kind: "whole", inverse, places, stale: false };
    const written = plain.flatMap((mutation) => this.#written(mutation));
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
    for (const [user, { done, undone }] of this.#stacks)
      for (const stack of [done, undone]) {
        const mixed = new Set<number>();
        for (const entry of [...stack].reverse()) {
          if (entry.kind === "whole") {
            entry.stale ||= user !== this.#acting && disturbs(mutation, entry.inverse, mixed);
            for (const sheetId of mixes(entry.inverse)) mixed.add(sheetId);
          } else if (moves && "sheetId" in mutation && mutation.sheetId === entry.sheetId) this.#move(entry, mutation);
        }
      }
  }

  #move(entry: CellsEntry, mutation: Mutation): void {
    entry.moved = true;
    entry.written = entry.written.flatMap((cell) => {
      const now = cellAfter(mutation, cell.row, cell.column);
      return now ? [{ ...cell, ...now }] : [];
    });
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

/** An act may have written a cell twice. */
function distinct(cells: readonly Written[]): number {
  return new Set(cells.map(({ row, column }) => `${row},${column}`)).size;
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

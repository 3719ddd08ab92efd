import type { Area, Style, Validation } from "../cell";
import { ATTRIBUTES, type Attribute } from "../column";
import { intern } from "../intern";
import { clearCovered } from "../merges";
import type { CellContent, Mutation, StyleChange } from "../mutation";
import { rebuilding } from "../rebuild";
import type { Runs } from "../runs";
import type { Sheet } from "../sheet";
import { changedStyle, restoringStyle } from "../style-change";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;

const PLURAL = { format: "formats", note: "notes", style: "styles", validation: "validations" } as const;

/** One value of each kind for a whole area. Answers with what undoes it. */
export function fill(sheet: Sheet, mutation: Of<"fill">): Mutation[] {
  const { area, content, style } = mutation;
  const given = ATTRIBUTES.filter((name) => mutation[name] !== undefined);
  const names = content === undefined ? given : (["content", ...given] as const);
  const restore = (old: Style): StyleChange => restoringStyle(old, style ?? {});
  const inverse = rebuilding(sheet, area, names, { blank: true, style: restore });
  const from = area.row - 1;
  for (const column of sheet.grid.columnsOf(area)) {
    if (content === null || content === "") column.clear(from, from + area.rows);
    else if (content !== undefined) column.write(from, new Array<CellContent>(area.rows).fill(content));
    for (const name of given) {
      const runs = column.attributes[name] as Runs<unknown>;
      for (const run of runs.within(from, from + area.rows)) {
        runs.set(run.from, run.to, stored(name, run.value, mutation[name]));
      }
    }
  }
  if (content !== undefined) clearCovered(sheet, area);
  return inverse;
}

/** A value of each kind for each cell. Answers with what undoes it: cells that are left alone stay so. */
export function cells(sheet: Sheet, mutation: Of<"cells">): Mutation[] {
  const { area, contents } = mutation;
  const matrices = ATTRIBUTES.filter((name) => mutation[PLURAL[name]] !== undefined);
  const whole = [contents, ...matrices.map((name) => mutation[PLURAL[name]])].every(
    (matrix) => !matrix?.some((row) => row.includes(undefined as never)),
  );
  const plain = matrices.filter((name) => name !== "style" && whole);
  const names = contents && whole ? (["content", ...plain] as const) : plain;
  const inverse = rebuilding(sheet, area, names, { blank: true });
  const others: Record<string, unknown> = {};
  if (contents && !whole) others.contents = oldContents(sheet, area, contents);
  for (const name of matrices) {
    if (plain.includes(name)) continue;
    others[PLURAL[name]] = oldAttributes(sheet, area, name, mutation[PLURAL[name]] as Matrix);
  }
  if (Object.keys(others).length > 0) inverse.push({ kind: "cells", sheetId: sheet.id, area, ...others });
  write(sheet, mutation, matrices);
  if (contents) clearCovered(sheet, area);
  return inverse;
}

type Matrix = readonly (readonly unknown[])[];

function write(sheet: Sheet, mutation: Of<"cells">, matrices: readonly Attribute[]): void {
  const { area, contents } = mutation;
  const from = area.row - 1;
  sheet.grid.columnsOf(area).forEach((column, c) => {
    if (contents)
      column.write(
        from,
        contents.map((row) => row[c]),
      );
    for (const name of matrices) {
      const runs = column.attributes[name] as Runs<unknown>;
      const matrix = mutation[PLURAL[name]] as Matrix;
      const old = runs.expand(from, from + area.rows);
      runs.write(
        from,
        matrix.map((row, r) => (row[c] === undefined ? old[r] : stored(name, old[r], row[c]))),
      );
    }
  });
}

/** What is kept of a written attribute. */
function stored(name: Attribute, old: unknown, written: unknown): unknown {
  switch (name) {
    case "format":
      return written;
    case "note":
      return written ?? "";
    case "style":
      return changedStyle(old as Style, written as StyleChange);
    case "validation":
      return written === null ? null : intern(written as Validation);
  }
}

function oldContents(sheet: Sheet, area: Area, written: Matrix): (CellContent | undefined)[][] {
  return written.map((row, r) =>
    row.map((content, c) => (content === undefined ? undefined : sheet.content(area.row + r, area.column + c))),
  );
}

function oldAttributes(sheet: Sheet, area: Area, name: Attribute, written: Matrix): unknown[][] {
  return sheet.attributes(name, area).map((row, r) =>
    row.map((old, c) => {
      const change = written[r]?.[c];
      if (change === undefined) return undefined;
      return name === "style" ? restoringStyle(old as Style, change as StyleChange) : old;
    }),
  );
}

import type { Area, CellValue, Style, Validation } from "./cell";
import { overlap } from "./conditional-format";
import { copied as moved } from "./formula/move";
import { contains } from "./merges";
import { ModelError } from "./model-error";
import type { CellContent, Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import { wholeStyle } from "./style-change";

/** Cells taken to the clipboard, with all they have; plain JSON. */
export interface CopiedCells {
  readonly sheetId: number;
  /** Where they were taken from: formulas move from there. */
  readonly area: Area;
  readonly cells: readonly (readonly CopiedCell[])[];
  /** Merged blocks among them, as on their tab. */
  readonly merges: readonly Area[];
}

export interface CopiedCell {
  readonly content: CellContent;
  /** What a formula gave. */
  readonly value: CellValue;
  readonly format: string;
  readonly style: Style;
  readonly note: string;
  readonly validation: Validation | null;
}

/** What of the cells is pasted; `values` is what formulas gave, and nothing of the looks. */
export type PasteKind = "all" | "values" | "format" | "validation" | "formula";

export function copyCells(sheet: Sheet, area: Area): CopiedCells {
  const values = sheet.values(area);
  const cells = values.map((row, r) =>
    row.map((value, c): CopiedCell => {
      const at = [area.row + r, area.column + c] as const;
      return {
        content: sheet.content(...at),
        value,
        format: sheet.format(...at),
        style: sheet.style(...at),
        note: sheet.note(...at),
        validation: sheet.validation(...at),
      };
    }),
  );
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  return { sheetId: sheet.id, area, cells, merges };
}

/** Where a paste lands: the target where it is a multiple of what was copied, else as much as was copied. */
export function pastedArea(target: Area, { area }: CopiedCells, transposed = false): Area {
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  const repeats = target.rows % rows === 0 && target.columns % columns === 0;
  return repeats ? target : { ...target, rows, columns };
}

/** Pastes onto an area as `pastedArea` gives it, over and over. The rows of what was copied become columns with
 * `transposed`. What would cut a merged block is refused; merged blocks that were copied come along with the looks. */
export function pasteCells(
  sheet: Sheet,
  area: Area,
  copied: CopiedCells,
  kind: PasteKind = "all",
  transposed = false,
): Mutation[] {
  if (!sheet.contains(area)) throw new ModelError("outside-sheet", { ...area });
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge)))
    throw new ModelError("paste-through-merge");
  const [height, width] = [copied.area.rows, copied.area.columns];
  const each = <T>(of: (cell: CopiedCell, down: number, right: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const [y, x] = transposed ? [c % height, r % width] : [r % height, c % width];
        return of(copied.cells[y]![x]!, area.row + r - copied.area.row - y, area.column + c - copied.area.column - x);
      }),
    );
  const looks = kind === "all" || kind === "format";
  const cells: Mutation = {
    kind: "cells",
    sheetId: sheet.id,
    area,
    ...(kind === "all" || kind === "formula" ? { contents: each(contentAt) } : {}),
    ...(kind === "values" ? { contents: each(({ value }) => value) } : {}),
    ...(looks ? { formats: each(({ format }) => format), styles: each(({ style }) => wholeStyle(style)) } : {}),
    ...(kind === "all" || kind === "validation" ? { validations: each(({ validation }) => validation) } : {}),
    ...(kind === "all" ? { notes: each(({ note }) => note || null) } : {}),
  };
  if (!looks) return [cells];
  const dissolved = sheet.merges.some((merge) => overlap(merge, area));
  return [
    ...(dissolved ? [{ kind: "unmerge", sheetId: sheet.id, area } as const] : []),
    cells,
    ...mergesOf(sheet.id, area, copied, transposed),
  ];
}

function contentAt({ content }: CopiedCell, down: number, right: number): CellContent {
  const formula = typeof content === "object" && content !== null && "formula" in content;
  return formula ? { formula: moved(content.formula, down, right) } : content;
}

function mergesOf(sheetId: number, area: Area, { area: from, merges }: CopiedCells, transposed: boolean): Mutation[] {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  const found: Mutation[] = [];
  for (let down = 0; down < area.rows; down += rows)
    for (let right = 0; right < area.columns; right += columns)
      for (const merge of merges) {
        const [y, x] = [merge.row - from.row, merge.column - from.column];
        const block = transposed
          ? { row: x, column: y, rows: merge.columns, columns: merge.rows }
          : { row: y, column: x, rows: merge.rows, columns: merge.columns };
        const at = { ...block, row: area.row + down + block.row, column: area.column + right + block.column };
        found.push({ kind: "merge", sheetId, area: at });
      }
  return found;
}

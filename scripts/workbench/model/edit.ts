import type { Area, CellValue } from "./cell";
import { ModelError } from "./model-error";
import type { CellContent, Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import { sortOrder } from "./sort-order";
import { typed } from "./typed";
import { permits } from "./validation";
import type { Workbook } from "./workbook";

export interface TypedEdit {
  /** None when nothing was accepted. */
  readonly mutations: Mutation[];
  /** Cells whose rule allows nothing else: the person is told and nothing at all is written. */
  readonly rejected: readonly { readonly row: number; readonly column: number }[];
}

/** A block of text as typed or pasted, its first cell at `row`, `column`. The grid does not grow: a block that reaches
 * beyond it is refused. */
export function typeTexts(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): TypedEdit {
  const area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
  if (!sheet.contains(area)) throw new ModelError("outside-sheet", { ...area });
  const today = workbook.today();
  const formatsNow = sheet.attributes("format", area);
  const rules = sheet.attributes("validation", area);
  const rejected: { row: number; column: number }[] = [];
  const formats: (string | undefined)[][] = [];
  const contents = texts.map((line, r) =>
    line.map((text, c): CellContent => {
      const { content, format } = typed(text, { locale: workbook.locale, format: formatsNow[r]?.[c] ?? "", today });
      if (format !== undefined) {
        formats[r] ??= new Array<undefined>(area.columns).fill(undefined);
        (formats[r] as (string | undefined)[])[c] = format;
      }
      const rule = rules[r]?.[c];
      const formula = typeof content === "object" && content !== null && "formula" in content;
      if (rule && !rule.allowInvalid && !formula && !permits(rule, content as CellValue, workbook)) {
        rejected.push({ row: row + r, column: column + c });
      }
      return content;
    }),
  );
  if (rejected.length > 0) return { mutations: [], rejected };
  const cells: Mutation = { kind: "cells", sheetId: sheet.id, area, contents };
  if (formats.length === 0) return { mutations: [cells], rejected };
  const blank = new Array<undefined>(area.columns).fill(undefined);
  const matrix = Array.from({ length: area.rows }, (_, r) => formats[r] ?? blank);
  return { mutations: [{ ...cells, formats: matrix }], rejected };
}

/** Empties areas; formats, notes and rules stay. */
export function clear(sheet: Sheet, areas: readonly Area[]): Mutation[] {
  return areas.map((area) => ({ kind: "fill", sheetId: sheet.id, area, content: null }));
}

/** Where all columns of the filter are sorted, its hidden rows are hidden where they stand then. */
function refiltering(sheet: Sheet, area: Area, order: readonly number[]): Mutation[] {
  const { filter } = sheet;
  if (!filter || area.column > filter.area.column) return [];
  if (area.column + area.columns < filter.area.column + filter.area.columns) return [];
  const before = sheet.grid.filteredRows.expand(0, sheet.maxRows);
  if (!before.includes(true)) return [];
  const now = [...before];
  for (const [i, from] of order.entries()) now[area.row - 1 + i] = before[area.row - 1 + from] as boolean;
  const hidden: [row: number, count: number][] = [];
  for (const [row, is] of now.entries()) {
    const last = hidden.at(-1);
    if (!is) continue;
    if (last && last[0] + last[1] === row + 1) last[1]++;
    else hidden.push([row + 1, 1]);
  }
  return [{ kind: "filterRows", sheetId: sheet.id, hidden }];
}

/** Sorts the rows of an area by one of its columns as Sheets does: numbers, text, truth values, errors; rows that are
 * empty there always last; equal ones keep their order. */
export function sortRows(sheet: Sheet, area: Area, column: number, ascending: boolean): Mutation[] {
  const keys = sheet.values({ ...area, column, columns: 1 });
  const order = sortOrder(keys, [{ column: 0, ascending }], "fi");
  if (order.every((row, i) => row === i)) return [];
  return [{ kind: "reorderRows", sheetId: sheet.id, area, order }, ...refiltering(sheet, area, order)];
}

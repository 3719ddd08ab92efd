import type { Area } from "./cell";
import type { Sheet } from "./sheet";

export interface FindOptions {
  readonly matchCase?: boolean;
  readonly entireCell?: boolean;
  /** Searches formulas as they are written, and the shown text of all other cells. */
  readonly formulas?: boolean;
}

/** What a searched text matches; with `wanted` as a pattern of its own where it is one. */
export function findPattern(
  text: string,
  { matchCase, entireCell }: FindOptions,
  isPattern = false,
  flags = "",
): RegExp {
  const source = isPattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(entireCell ? `^(?:${source})$` : source, `${flags}u${matchCase ? "" : "i"}`);
}

/** The cells of an area whose shown text matches, row by row. Empty cells never do.
 * @param fold makes of each text what is compared */
export function findCells(
  sheet: Sheet,
  area: Area,
  wanted: RegExp,
  formulas = false,
  fold: (text: string) => string = (text) => text,
): { row: number; column: number }[] {
  const lastRow = Math.min(area.row + area.rows - 1, sheet.lastRow());
  const lastColumn = Math.min(area.column + area.columns - 1, sheet.lastColumn());
  const found: { row: number; column: number }[] = [];
  if (lastRow < area.row || lastColumn < area.column) return found;
  const { row: top, column: left } = area;
  const values = sheet.values({ row: top, column: left, rows: lastRow - top + 1, columns: lastColumn - left + 1 });
  for (const [r, line] of values.entries())
    for (const [c, value] of line.entries()) {
      if (value === null) continue;
      const [row, column] = [top + r, left + c];
      // Text shows itself unless a format of its own says otherwise; asking for each display is far slower.
      const plain = typeof value === "string" && ["", "@"].includes(sheet.format(row, column));
      const shown = plain ? value : sheet.display(row, column);
      const text = formulas ? (sheet.formula(row, column) ?? shown) : shown;
      if (wanted.test(fold(text))) found.push({ row, column });
    }
  return found;
}

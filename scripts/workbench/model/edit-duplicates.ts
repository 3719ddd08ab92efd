import type { Area, CellValue } from "./cell";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";

/** Takes the rows of an area away that repeat an earlier one in the columns compared (of the tab, from 1), without regard
 * to case, formats and formulas; those below move up, and nothing outside the area changes. */
export function removeDuplicateRows(
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
): { readonly mutations: Mutation[]; readonly left: number } {
  const seen = new Set<string>();
  const [kept, repeated]: [number[], number[]] = [[], []];
  for (const [i, row] of sheet.values(area).entries()) {
    const key = JSON.stringify(columns.map((column) => folded(row[column - area.column] ?? null)));
    (seen.has(key) ? repeated : kept).push(i);
    seen.add(key);
  }
  if (repeated.length === 0) return { mutations: [], left: area.rows };
  const { id: sheetId } = sheet;
  const end = { ...area, row: area.row + kept.length, rows: repeated.length };
  const mutations: Mutation[] = [
    { kind: "reorderRows", sheetId, area, order: [...kept, ...repeated] },
    { kind: "fill", sheetId, area: end, content: null, note: null },
  ];
  return { mutations, left: kept.length };
}

function folded(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

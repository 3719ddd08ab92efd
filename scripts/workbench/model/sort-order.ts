import type { CellValue } from "./cell";

export interface SortKey {
  /** From 0, in the rows given. */
  readonly column: number;
  readonly ascending: boolean;
}

/** The order of rows by Sheets' rule: numbers, text, truth values, errors; empty cells last either way; equal rows keep
 * their order. Answers with the old index of each new row. */
export function sortOrder(
  rows: readonly (readonly CellValue[])[],
  keys: readonly SortKey[],
  language: string,
): number[] {
  const { compare } = new Intl.Collator(language, { sensitivity: "accent" });
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const order = byValue(rows[a]?.[column] ?? null, rows[b]?.[column] ?? null, ascending ? 1 : -1, compare);
        if (order !== 0) return order;
      }
      return a - b;
    });
}

function byValue(a: CellValue, b: CellValue, direction: 1 | -1, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return direction * compare(a, b);
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return direction * kinds;
  return typeof a === "object" ? 0 : direction * (Number(a) - Number(b));
}

function rank(value: Exclude<CellValue, null>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

import type { CellValue } from "../cell";

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Order of two values as formulas and sorting see it: numbers before text before truth values, text without regard to
 * case. An empty cell counts as 0, "" or FALSE, whichever the other is. Errors are the caller's. */
export function compare(a: CellValue, b: CellValue): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === "object" || typeof right === "object") return 0;
  if (typeof left !== typeof right)
    return RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  if (typeof left === "string") {
    const x = left.toLowerCase();
    const y = (right as string).toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

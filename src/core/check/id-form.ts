import { isIdOf } from "../ids";

/** The ID that `text` was before somebody wrote it small or put spaces or dashes in; undefined when it is none of ours. */
export function respelledId(text: string, letter: string): string | undefined {
  const id = text.toUpperCase().replace(/[\s-]/g, "");
  return isIdOf(letter, id) ? id : undefined;
}

/** Whether one letter more, less, other or changed with its neighbour makes `b` of `a`; twice at most. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return false;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      // A swap of neighbours, as fingers do it (optimal string alignment).
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]! <= MOST_SLIPS;
}

const MOST_SLIPS = 2;

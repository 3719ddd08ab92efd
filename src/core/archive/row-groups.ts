/** A run of rows, both ends included. */
export interface RowGroup {
  readonly from: number;
  readonly to: number;
}

/** `rows` in groups that are read in one go each: neighbours always, and rows with a gap of at most `gap` between them,
 * since a call costs more than the rows between. At most `most` groups: the smallest gaps close first. */
export function rowGroups(rows: readonly number[], gap: number, most: number): RowGroup[] {
  const sorted = Array.from(new Set(rows)).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((row, i) => row - sorted[i]! - 1);
  const widest = gaps
    .filter((each) => each > gap)
    .sort((a, b) => b - a)
    .slice(0, most - 1);
  const least = widest.length === 0 ? Number.POSITIVE_INFINITY : widest[widest.length - 1]!;
  let cuts = widest.length;
  const groups: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = groups[groups.length - 1];
    const between = last ? row - last.to - 1 : Number.POSITIVE_INFINITY;
    if (last && (between < least || between <= gap || cuts === 0)) last.to = row;
    else {
      if (last) cuts--;
      groups.push({ from: row, to: row });
    }
  }
  return groups;
}

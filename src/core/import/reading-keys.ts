/** Which columns to read for `wanted` so that at most `maxRuns` runs of adjacent columns come of it: a call costs more of the
 * budget than a column does, so the smallest gaps are read along. `columns`: the place of each column of ours; a gap with a
 * column of somebody else in it stays a gap. */
export function readingKeys<Key extends string>(
  columns: ReadonlyMap<string, number>,
  wanted: readonly Key[],
  maxRuns: number,
): Key[] {
  const keyAt = new Map<number, string>();
  columns.forEach((column, key) => {
    keyAt.set(column, key);
  });
  const chosen = new Set<number>();
  for (const key of wanted) {
    const column = columns.get(key);
    if (column !== undefined) chosen.add(column);
  }
  const taken = Array.from(chosen).sort((a, b) => a - b);
  const gaps = taken
    .slice(1)
    .map((to, i) => ({ from: taken[i]!, to }))
    .filter(({ from, to }) => to > from + 1)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  let runs = gaps.length + 1;
  for (const { from, to } of gaps) {
    if (runs <= maxRuns) break;
    const between = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i);
    if (!between.every((column) => keyAt.has(column))) continue;
    for (const column of between) chosen.add(column);
    runs -= 1;
  }
  return Array.from(chosen)
    .sort((a, b) => a - b)
    .map((column) => keyAt.get(column) as Key);
}

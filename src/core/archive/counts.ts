import type { KeptRow } from "./record";

/** How many rows of each tab are among `rows`. */
export function rowCounts(rows: readonly Pick<KeptRow, "tab">[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tab } of rows) counts[tab] = (counts[tab] ?? 0) + 1;
  return counts;
}

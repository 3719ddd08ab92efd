import type { RowChange } from "../history";
import type { KeptRow } from "./record";

/** What a first try moved, by its rows of History: how many rows of each tab, without those of customers that `stayed`. */
export function movedCounts(changes: readonly RowChange[], stayed: ReadonlySet<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tab, rowId, after } of changes)
    if (tab === "archive" && !stayed.has(rowId))
      for (const [name, n] of Object.entries(after))
        if (typeof n === "number" && name !== "archived" && name !== "returned") counts[name] = (counts[name] ?? 0) + n;
  return counts;
}

/** How many rows of each tab are among `rows`. */
export function rowCounts(rows: readonly Pick<KeptRow, "tab">[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tab } of rows) counts[tab] = (counts[tab] ?? 0) + 1;
  return counts;
}

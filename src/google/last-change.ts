import { changesOf } from "../core/history";
import { type Stored, sameStored } from "../core/stored";
import type { Table } from "./table";

/** Who changed something last, and when: "2026-01-31 14:05" in the sheet's zone. */
export interface LastChange {
  readonly by: string;
  readonly at: string;
}

/** So many of the latest rows of History about one row are looked at. */
const LOOKED_AT = 4;
const KEYS = ["at", "by", "tab", "rowId", "before", "after"] as const;

/** Who gave a row of tab `tab` what its fields hold now (`stored`), field by field, as far as History tells; what a person
 * typed there since is nobody's. One search, and one read for each of its latest rows. */
export function lastChanges(
  history: Table<"history">,
  tab: string,
  rowId: string,
  stored: Readonly<Record<string, Stored>>,
): Map<string, LastChange> {
  const found = new Map<string, LastChange>();
  const settled = new Set<string>();
  for (const row of history.rowsWith("rowId", rowId).slice(-LOOKED_AT).reverse()) {
    const entry = history.at(row, KEYS);
    if (entry?.values.tab !== tab) continue;
    const [change] = changesOf([{ id: entry.id, ...entry.values }]).changes;
    for (const [key, content] of Object.entries(change?.after ?? {})) {
      if (settled.has(key)) continue;
      settled.add(key);
      const { at, by } = entry.values;
      if (by !== "" && stored[key] !== undefined && sameStored(content, stored[key])) found.set(key, { at, by });
    }
  }
  return found;
}

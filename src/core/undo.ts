import type { RowChange } from "./history";
import { type Stored, type StoredFields, sameStored } from "./stored";

/** What taking back one row's change comes to: the fields to be put back, and those that somebody has changed since. */
export interface UndonePart {
  readonly putBack: Record<string, Stored>;
  readonly left: readonly string[];
}

/** Compares what the act wrote with what the row holds `now`, field by field. A field that holds already what it did before
 * the act is neither put back nor left. */
export function undonePart(change: RowChange, now: StoredFields): UndonePart {
  const putBack: Record<string, Stored> = {};
  const left: string[] = [];
  for (const [key, before] of Object.entries(change.before ?? {})) {
    const is = now[key];
    const wrote = change.after[key];
    if (is === undefined || wrote === undefined || sameStored(is, before)) continue;
    if (sameStored(is, wrote)) putBack[key] = before;
    else left.push(key);
  }
  return { putBack, left };
}

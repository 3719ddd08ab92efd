import type { RowChange } from "./history";
import { type Stored, type StoredFields, sameStored } from "./stored";

/** What taking back one row's change comes to: the fields to be put back, and those that somebody has changed since. */
export interface UndonePart {
  readonly putBack: Record<string, Stored>;
  readonly left: readonly string[];
}

/** Fields that an act says together: where somebody has changed one of them since, the others would make no sense alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ["nextStep", "nextDate"],
  ["lastContact", "lastContactBy"],
  ["step", "stepSince"],
];

/** Compares what the act wrote with what the row holds `now`, field by field. A field that holds already what it did before
 * the act is neither put back nor left, nor is one whose partner has been changed since. */
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
  for (const group of TOGETHER)
    if (group.some((key) => left.indexOf(key) >= 0)) for (const key of group) delete putBack[key];
  return { putBack, left };
}

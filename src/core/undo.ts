import type { RowChange } from "./history";
import { type Stored, type StoredFields, sameStored } from "./stored";

/** What taking back one row's change comes to: the fields to be put back, and those that somebody has changed since. */
export interface UndonePart {
  readonly putBack: Record<string, Stored>;
  readonly left: readonly string[];
}

/** What another act said of the same row. */
export interface Said extends Pick<RowChange, "before" | "after"> {
  /** That act was taken back. */
  readonly undone: boolean;
  /** It took back another one. */
  readonly undoes: boolean;
}

/** The other acts on a row, oldest first. */
export interface OtherActs {
  readonly earlier: readonly Said[];
  readonly later: readonly Said[];
}

const NONE: OtherActs = { earlier: [], later: [] };

/** Fields that make no sense alone: each stays as it is where one of those beside it stays. */
const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  nextStep: ["nextDate"],
  nextDate: ["nextStep"],
  lastContact: ["lastContactBy"],
  lastContactBy: ["lastContact"],
  step: ["stepSince"],
  stepSince: ["step"],
  heardOn: ["presentState", "goals", "challenges"],
};

/** Compares what the act wrote with what the row holds `now`, field by field. A field that holds already what it did before
 * the act is neither put back nor left, nor is one that a later act, still standing, says the same of, nor one that leans on
 * a field that stays. Where an earlier act was taken back and its content had to stay under this one, that goes too. */
export function undonePart(change: RowChange, now: StoredFields, { earlier, later }: OtherActs = NONE): UndonePart {
  const putBack: Record<string, Stored> = {};
  const left: string[] = [];
  const stays: string[] = [];
  const stands = (key: string, is: Stored) =>
    later.some(
      ({ after, undone, undoes }) => !undone && !undoes && key in after && sameStored(after[key] as Stored, is),
    );
  for (const key of fieldsOf(change)) {
    const is = now[key];
    const wrote = change.after[key] ?? is;
    const before = change.before?.[key] ?? wrote;
    if (is === undefined || wrote === undefined || before === undefined) continue;
    if (!sameStored(is, wrote)) {
      if (key in (change.before ?? {}) && !sameStored(is, before)) left.push(key);
    } else if (stands(key, is)) {
      if (key in change.after) stays.push(key);
    } else {
      const content = beneath(key, before, earlier);
      if (!sameStored(content, is)) putBack[key] = content;
    }
  }
  for (const key of Object.keys(putBack))
    if ((LEANS_ON[key] ?? []).some((other) => left.indexOf(other) >= 0 || stays.indexOf(other) >= 0))
      delete putBack[key];
  return { putBack, left };
}

/** The fields that taking back `change` may touch: those it said, and those that lean on them. */
export function fieldsOf({ after }: Pick<RowChange, "after">): string[] {
  const leaning = Object.keys(LEANS_ON).filter((key) => LEANS_ON[key]!.some((other) => other in after));
  return Array.from(new Set([...Object.keys(after), ...leaning]));
}

/** What a field held before the act and before those acts right under it that have been taken back since. */
function beneath(key: string, before: Stored, earlier: readonly Said[]): Stored {
  let content = before;
  for (const said of earlier.slice().reverse()) {
    if (!(key in said.after)) continue;
    if (!said.undone || !sameStored(said.after[key] as Stored, content)) break;
    content = said.before?.[key] ?? content;
  }
  return content;
}

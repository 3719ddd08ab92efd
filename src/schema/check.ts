import * as z from "zod/mini";
import { FINDING_KINDS } from "../core/check/finding";

const kind = z.enum(FINDING_KINDS);

/** A cell that repair changes, in words: "Contacts C41". `after` null: an ID that is only made then. */
const cellChange = z.object({ place: z.string(), before: z.string(), after: z.nullable(z.string()) });

/** One thing that is wrong, in sentences of the person's language. */
const finding = z.object({
  key: z.string(),
  /** Tab and cell, "" for what has none. */
  place: z.string(),
  message: z.string(),
  /** What repair does; null: only a person can mend it, and `hint` says how. */
  repair: z.nullable(z.string()),
  hint: z.string(),
  /** Whether Undo takes the repair back. */
  undoable: z.boolean(),
  /** The first of the cells that change, and how many more there are. */
  changes: z.array(cellChange),
  moreChanges: z.number(),
});

/** Findings of one kind: the first of them, and how many there are. */
const group = z.object({
  kind,
  total: z.number(),
  /** How many of them repair can mend. */
  repairable: z.number(),
  findings: z.array(finding),
});

export const checkSheet = {
  input: z.object({}),
  output: z.object({
    customers: z.number(),
    /** Worst first. */
    groups: z.array(group),
    /** Fine as they are; repair puts them as the template has them. */
    remarks: z.array(group),
  }),
};

/** Repairs the findings of those keys, and all of those kinds but the keys in `except`. What is no longer so is left. */
export const repair = {
  input: z.object({
    requestId: z.string().check(z.minLength(8), z.maxLength(64)),
    keys: z.array(z.string()).check(z.maxLength(1000)),
    kinds: z.array(kind),
    except: z.array(z.string()).check(z.maxLength(1000)),
  }),
  output: z.object({
    message: z.string(),
    actId: z.nullable(z.string()),
    details: z.array(z.string()),
    repaired: z.number(),
  }),
};

export type Checked = z.infer<typeof checkSheet.output>;
export type CheckedGroup = z.infer<typeof group>;
export type CheckedFinding = z.infer<typeof finding>;
export type Repaired = z.infer<typeof repair.output>;

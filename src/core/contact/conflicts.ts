import type { CustomerUpdate } from "./customer-update";

/** What a form showed of a customer when it was opened, as far as saving may write over it. */
export interface SeenCustomer {
  readonly nextStep: string;
  readonly nextDate: string;
  readonly presentState: string;
  readonly goals: string;
  readonly challenges: string;
}

/** What a person decides upon in one: a next step makes no sense without its day. */
export const DECISIONS = ["next", "presentState", "goals", "challenges"] as const;
export type Decision = (typeof DECISIONS)[number];

/** The fields of a decision. */
export function fieldsOf(decision: Decision): readonly (keyof SeenCustomer)[] {
  return decision === "next" ? ["nextStep", "nextDate"] : [decision];
}

/** What has changed since it was `seen`, of what `update` would write over: nothing where the register holds `now` what
 * would be written anyway. */
export function changedSince(seen: SeenCustomer, now: SeenCustomer, update: CustomerUpdate): Decision[] {
  return DECISIONS.filter((decision) => {
    const fields = fieldsOf(decision).filter((field) => update[field] !== undefined);
    const changed = fields.some((field) => now[field].trim() !== seen[field].trim());
    return changed && fields.some((field) => now[field].trim() !== String(update[field]).trim());
  });
}

/** `update` without what shall stay as it is in the register. */
export function withoutKept(update: CustomerUpdate, kept: readonly Decision[]): CustomerUpdate {
  const left: CustomerUpdate = { ...update };
  for (const decision of kept) for (const field of fieldsOf(decision)) delete left[field];
  // The day on which it was heard belongs to what was heard.
  if (left.presentState === undefined && left.goals === undefined && left.challenges === undefined) delete left.heardOn;
  return left;
}

import { STEPS, type Step } from "../choices";
import { type EntryFacts, type EntryGap, entryGaps } from "./entry-rules";

/** The customers that `step` would ask about, and why. */
export interface EntryQuestion {
  readonly step: Step;
  readonly gap: EntryGap;
  readonly customerIds: readonly string[];
}

/** The questions of every step for these customers, in the order of the steps; no question, no entry. */
export function entryQuestions(customers: readonly (EntryFacts & { readonly id: string })[]): EntryQuestion[] {
  return STEPS.flatMap((step) => {
    const byGap = new Map<EntryGap, string[]>();
    for (const customer of customers)
      for (const gap of entryGaps(step, customer)) byGap.set(gap, [...(byGap.get(gap) ?? []), customer.id]);
    return [...byGap].map(([gap, customerIds]) => ({ step, gap, customerIds }));
  });
}

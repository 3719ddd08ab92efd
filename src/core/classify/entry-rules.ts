import type { Step } from "../choices";

/** What the register knows of a customer that an entry rule may ask for. */
export interface EntryFacts {
  readonly hasContact: boolean;
  readonly owner: string;
  readonly nextStep: string;
  /** "2026-01-31" or "". */
  readonly nextDate: string;
}

export type EntryGap = "no-contact" | "no-owner" | "no-next-step";

/** What speaks against setting a customer on `step`, as far as the register's tabs can tell: a prospect has been in touch,
 * a key account has somebody who answers for it and a dated next step. A gap is a question, never a refusal. */
export function entryGaps(step: Step, facts: EntryFacts): EntryGap[] {
  if (step === "prospect") return facts.hasContact ? [] : ["no-contact"];
  if (step !== "key-account") return [];
  return [
    ...(facts.owner.trim() === "" ? (["no-owner"] as const) : []),
    ...(facts.nextStep.trim() === "" || facts.nextDate === "" ? (["no-next-step"] as const) : []),
  ];
}

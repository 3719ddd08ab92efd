import type { EntryGap } from "../../core/classify/entry-rules";
import { numberText } from "../number-text";

/** Classify the selected customers. */
export const classify = {
  "classify.title": "Classify",
  "classify.heading": ({ n }: { n: number }) =>
    n === 1 ? "Classify 1 customer" : `Classify ${numberText("en", n)} customers`,
  "classify.now": ({ steps }: { steps: string }) => `Now: ${steps}`,
  "classify.without-step": "no step",
  "classify.step": "Step",
  "classify.choose-rows": "First select rows on tab Customers.",
  "classify.choose-step": "Choose a step.",
  "classify.strangers": ({ n }: { n: number }) =>
    n === 1
      ? "1 selected row is not a customer. It is left as it is."
      : `${numberText("en", n)} selected rows are not customers. They are left as they are.`,
  "classify.unseen": "Filtered and hidden rows between the selected ones are included. Check the names.",
  "classify.names": "Show the names",
  "classify.more-names": ({ n }: { n: number }) => `${numberText("en", n)}\u00a0more`,
  "classify.gap.no-contact": ({ n }: { n: number }) =>
    n === 1 ? "1 customer has not been reached yet." : `${numberText("en", n)} customers have not been reached yet.`,
  "classify.gap.no-owner": ({ n }: { n: number }) =>
    n === 1 ? "1 customer has no owner." : `${numberText("en", n)} customers have no owner.`,
  "classify.gap.no-next-step": ({ n }: { n: number }) =>
    n === 1 ? "1 customer has no dated next step." : `${numberText("en", n)} customers have no dated next step.`,
  "classify.set-fitting": ({ n }: { n: number }) => `Set the ${numberText("en", n)} that fit`,
  "classify.set-all": ({ n }: { n: number }) => `Set all ${numberText("en", n)}`,
  "classify.set-one": "Set",
  "classify.setting": "Setting…",
  "classify.unchanged": ({ n }: { n: number }) =>
    n === 1 ? "1 is on this step already." : `${numberText("en", n)} are on this step already.`,
  "classify.unchanged-all": ({ n }: { n: number }) =>
    n === 1 ? "The customer is on this step already." : "All are on this step already.",
  "classify.many": ({ n }: { n: number }) =>
    `This changes ${numberText("en", n)} customers at once. One Undo takes it back.`,
  "classify.done": ({ n }: { n: number }) =>
    n === 1 ? "1 customer moved." : `${numberText("en", n)} customers moved.`,
  "classify.done-none": "Every customer was on this step already.",
  "classify.done-strangers": ({ n }: { n: number }) =>
    n === 1 ? "1 row was not a customer." : `${numberText("en", n)} rows were not customers.`,
  "classify.done-gone": ({ n }: { n: number }) =>
    n === 1
      ? "1 customer was no longer in the register."
      : `${numberText("en", n)} customers were no longer in the register.`,
} as const satisfies Record<`classify.gap.${EntryGap}`, unknown> & Record<string, unknown>;

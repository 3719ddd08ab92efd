import type { Step } from "../../core/choices";
import type { ClassifyData } from "../../schema/calls";

/** What setting `step` means for the selected customers. */
export interface Fitting {
  /** Customers that move. */
  readonly all: readonly string[];
  /** Those of them that no entry rule asks about. */
  readonly fitting: readonly string[];
  /** How many are on the step already. */
  readonly already: number;
  /** What the entry rules ask, in words, counted over those that move. */
  readonly questions: readonly string[];
}

export function fitting(step: Step, { customers, questions }: ClassifyData): Fitting {
  const all = customers.filter((customer) => customer.step !== step).map(({ id }) => id);
  const asked = questions.filter((question) => question.step === step);
  const doubtful = new Set(asked.flatMap(({ customerIds }) => customerIds));
  return {
    all,
    fitting: all.filter((id) => !doubtful.has(id)),
    already: customers.length - all.length,
    questions: asked.map(({ message }) => message),
  };
}

/** How many of the customers are on each step now, in the order met; "" for those on none. */
export function stepCounts(customers: ClassifyData["customers"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { step } of customers) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts;
}

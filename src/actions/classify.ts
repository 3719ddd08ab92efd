import type { Step } from "../core/choices";
import { dueWords } from "../core/due/due-words";
import { WantedCustomers } from "../core/wanted-customers";
import { type WritingAct, writingAct } from "../google/act";
import { t } from "../i18n";
import type { Input, Output } from "../schema/calls";
import { classifyConflicts } from "./classify-conflicts";

/** Steps on which nothing needs to be agreed: column *due* then demands nothing more, which must not wait for the morning. */
const RESTING: readonly Step[] = ["suspect", "passive", "former"];

const KEYS = ["name", "step", "stepSince"] as const;

/** Sets `step` for the customers named, with the day; those on it already are not touched. Where somebody else has changed a
 * step since the dialog showed it, nothing is written and the answer asks. */
export function classify({ requestId, step, customerIds, rows, seen }: Input<"classify">): Output<"classify"> {
  return writingAct("classify", { requestId }, (act) => {
    const customers = act.table("customers");
    // Looked up before the rows are read: nothing shall come between reading and writing them.
    act.table("history").willAdd();
    const wanted = new WantedCustomers(customerIds);
    // Where the page saw them first: the whole tab is read only when somebody has moved them.
    const near = wanted.inPlace(customers.read(KEYS, rows));
    const entries = near.length === customerIds.length ? near : wanted.among(customers.read(KEYS));
    const asks = seen ? classifyConflicts(act, entries, customerIds, seen, step) : [];
    if (asks.length > 0) return { message: "", actId: null, details: [], asks };
    const changed = new Set<number>();
    for (const entry of entries) {
      if (entry.values.step === step) continue;
      changed.add(entry.row);
      customers.change(entry, { step, stepSince: act.today });
    }
    if (RESTING.includes(step)) restate(act, changed, step);
    act.commit();
    // A retry finds little or nothing left to do: what the first try moved counts.
    const moved = Math.max(changed.size, act.firstTry.size);
    const gone = customerIds.length - entries.length;
    const { speaks } = act;
    const outcome = act.outcome(
      [
        moved > 0 ? t(speaks, "classify.done", { n: moved }) : t(speaks, "classify.done-none"),
        ...(gone > 0 ? [t(speaks, "classify.done-gone", { n: gone })] : []),
      ].join(" "),
    );
    return { ...outcome, asks: [] };
  });
}

/** Says anew what is due from the customers in these rows, now that they are on `step`. */
function restate(act: WritingAct, rows: ReadonlySet<number>, step: Step): void {
  const customers = act.table("customers");
  for (const entry of customers.read(["owner", "nextStep", "nextDate", "due"]))
    if (rows.has(entry.row))
      customers.change(entry, { due: dueWords(act.language, { ...entry.values, step }, act.today) });
}

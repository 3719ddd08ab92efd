import { STEPS, type Step } from "../core/choices";
import { readRef } from "../core/customer-ref";
import type { WritingAct } from "../google/act";
import { recallFirstTry } from "../google/first-try";
import { lastChanges } from "../google/last-change";
import type { Entry } from "../google/row-entry";
import { t } from "../i18n";
import { changeText } from "../i18n/change-text";
import type { Output } from "../schema/calls";
import type { CustomerRow } from "../schema/customers";

/** For so many customers it is looked up who changed their step. */
const NAMED = 3;

type Classified = Entry<CustomerRow, "name" | "step">;

/** The customers whose step somebody else has changed since the dialog showed it (`seen`, one for each of `refs`), unless it
 * is `step` already. A request that began before is completed, not asked about. */
export function classifyConflicts(
  act: WritingAct,
  entries: readonly Classified[],
  refs: readonly string[],
  seen: readonly string[],
  step: Step,
): Output<"classify">["asks"] {
  const shown = new Map<string, { readonly ref: string; readonly step: string }>();
  refs.forEach((text, i) => {
    const ref = readRef(text);
    shown.set("id" in ref ? ref.id : `name ${ref.name}`, { ref: text, step: seen[i] ?? "" });
  });
  const shownOf = ({ id, values }: Classified) => shown.get(id) ?? shown.get(`name ${values.name}`);
  const changed = entries.filter((entry) => {
    const was = shownOf(entry);
    return was !== undefined && was.step !== entry.values.step && entry.values.step !== step;
  });
  if (changed.length === 0) return [];
  const history = act.table("history");
  if (act.repeated) {
    recallFirstTry(act, history);
    if (act.firstTry.size > 0) return [];
  }
  return changed.map((entry, i) => {
    const { id, values, stored } = entry;
    const known = i < NAMED && id !== "" ? lastChanges(history, "customers", id, stored).get("step") : undefined;
    const code = STEPS.find((each) => each === values.step);
    const text = changeText(act.speaks, code ? t(act.speaks, `step.${code}`) : "", known, act.today);
    return {
      id: shownOf(entry)?.ref as string,
      step: values.step,
      message: t(act.speaks, "change.of", { name: values.name, text }),
    };
  });
}

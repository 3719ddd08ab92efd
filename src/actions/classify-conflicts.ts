import { STEPS, type Step } from "../core/choices";
import { readRef, writeRef } from "../core/customer-ref";
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
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  refs.forEach((text, i) => {
    const ref = readRef(text);
    if ("id" in ref) byId.set(ref.id, seen[i] ?? "");
    else byName.set(ref.name, seen[i] ?? "");
  });
  const changed = entries.filter(({ id, values }) => {
    const was = byId.get(id) ?? byName.get(values.name);
    return was !== undefined && was !== values.step && values.step !== step;
  });
  if (changed.length === 0) return [];
  const history = act.table("history");
  if (act.repeated) {
    recallFirstTry(act, history);
    if (act.firstTry.size > 0) return [];
  }
  return changed.map(({ id, row, values, stored }, i) => {
    const known = i < NAMED && id !== "" ? lastChanges(history, "customers", id, stored).get("step") : undefined;
    const code = STEPS.find((each) => each === values.step);
    const text = changeText(act.speaks, code ? t(act.speaks, `step.${code}`) : "", known, act.today);
    return {
      id: writeRef({ id, row, name: values.name }),
      step: values.step,
      message: t(act.speaks, "change.of", { name: values.name, text }),
    };
  });
}

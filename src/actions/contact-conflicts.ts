import { changedSince, type Decision, fieldsOf, type SeenCustomer } from "../core/contact/conflicts";
import type { CustomerUpdate } from "../core/contact/customer-update";
import type { Stored } from "../core/stored";
import type { WritingAct } from "../google/act";
import { recallFirstTry } from "../google/first-try";
import { lastChanges } from "../google/last-change";
import { changeText } from "../i18n/change-text";
import { dayText } from "../i18n/day-text";
import type { Output } from "../schema/calls";

type Asked = Output<"logContact">["asks"];

interface CustomerNow {
  readonly id: string;
  readonly values: SeenCustomer;
  readonly stored: Readonly<Record<string, Stored>>;
}

/** What a person has to be asked before `update` is written: fields that somebody else has changed since the form was
 * opened. Who and when are looked up in History only then. A save that began before is completed, not asked about. */
export function contactConflicts(
  act: WritingAct,
  customer: CustomerNow,
  seen: SeenCustomer,
  update: CustomerUpdate,
): Asked {
  const changed = changedSince(seen, customer.values, update);
  if (changed.length === 0) return [];
  const history = act.table("history");
  if (act.repeated) {
    recallFirstTry(act, history);
    if (act.firstTry.size > 0) return [];
  }
  const who = customer.id === "" ? new Map() : lastChanges(history, "customers", customer.id, customer.stored);
  return changed.map((decision) => {
    const now = Object.fromEntries(fieldsOf(decision).map((field) => [field, customer.values[field]]));
    const known = fieldsOf(decision)
      .map((field) => who.get(field))
      .find((change) => change !== undefined);
    return { decision, now, message: changeText(act.speaks, textOf(act, decision, customer.values), known, act.today) };
  });
}

function textOf({ speaks, today }: WritingAct, decision: Decision, now: SeenCustomer): string {
  if (decision !== "next") return now[decision];
  return [now.nextStep, now.nextDate === "" ? "" : dayText(speaks, now.nextDate, today)]
    .filter((part) => part !== "")
    .join(", ");
}

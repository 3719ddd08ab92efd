import { withoutKept } from "../core/contact/conflicts";
import { customerUpdate } from "../core/contact/customer-update";
import { contactProblems } from "../core/contact/problems";
import { dueWords } from "../core/due/due-words";
import { AddonError } from "../core/errors";
import { writingAct } from "../google/act";
import { customerByRef } from "../google/customers";
import { rememberChannel } from "../google/preferences";
import { t } from "../i18n";
import { contactProblemText } from "../i18n/contact-problem-text";
import { dayText } from "../i18n/day-text";
import type { Input, Output } from "../schema/calls";
import { contactConflicts } from "./contact-conflicts";

const KEYS = [
  "step",
  "owner",
  "nextStep",
  "nextDate",
  "presentState",
  "goals",
  "challenges",
  "due",
  "lastContact",
  "lastContactBy",
  "heardOn",
] as const;

/** Adds a contact to the log and brings its customer up to date, once for each `requestId`. Where somebody else has changed
 * what it would write over since the form was opened, nothing is written and the answer asks. */
export function logContact(entry: Input<"logContact">): Output<"logContact"> {
  return writingAct("contact", { requestId: entry.requestId }, (act) => {
    // What began is finished even if the day has changed since: it was right when it was sent.
    const problems = act.repeated ? [] : contactProblems(entry, act.today);
    if (problems.length > 0)
      throw new AddonError("contact-refused", {
        problems: problems.map((problem) => contactProblemText(act.speaks, problem)).join(" "),
      });

    const customers = act.table("customers");
    const contacts = act.table("contacts");
    contacts.willAdd();
    const customer = customerByRef(customers, entry.customerId, KEYS, entry.row);
    if (!customer) throw new AddonError("customer-gone");

    const update = withoutKept(customerUpdate(entry, customer.values, act.user), entry.keep ?? []);
    const asks = entry.seen ? contactConflicts(act, customer, entry.seen, update) : [];
    if (asks.length > 0) return { message: "", actId: null, details: [], asks, now: null };
    const due = dueWords(act.language, { ...customer.values, ...update }, act.today);
    customers.change(customer, { ...update, due });
    contacts.add([
      {
        date: entry.day,
        customerId: customers.idOf(customer),
        customer: customer.values.name,
        channel: entry.channel,
        people: entry.people.trim(),
        presentState: entry.presentState.trim(),
        goals: entry.goals.trim(),
        challenges: entry.challenges.trim(),
        note: entry.note.trim(),
        nextStep: entry.nextStep.trim(),
        nextDate: entry.nextDate,
        noNextBecause: entry.noNextBecause.trim(),
        twoWay: entry.answered,
        void: false,
        by: act.user,
        door: "sidebar",
        loggedAt: act.at,
      },
    ]);
    const { nextStep, nextDate, presentState, goals, challenges } = { ...customer.values, ...update };
    const outcome = act.outcome(
      nextDate === ""
        ? t(act.speaks, "contact.logged-no-next")
        : t(act.speaks, "contact.logged", { day: dayText(act.speaks, nextDate, act.today) }),
    );
    rememberChannel(entry.channel);
    return { ...outcome, asks: [], now: { nextStep, nextDate, presentState, goals, challenges } };
  });
}

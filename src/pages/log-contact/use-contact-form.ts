import { useEffect, useRef, useState } from "preact/hooks";
import { type Decision, fieldsOf } from "../../core/contact/conflicts";
import { type ContactProblem, contactProblems } from "../../core/contact/problems";
import type { Customer, Input, LogContactData, Outcome, Output } from "../../schema/calls";
import { boot, say } from "../parts/boot";
import { useCall } from "../parts/use-call";
import { type Draft, readDraft } from "./draft";
import { type Form, freshForm, isBegun, toEntry } from "./form";
import { useDraft } from "./use-draft";

/** What was saved last, and for whom. */
export interface Done {
  readonly outcome: Outcome;
  readonly about: string;
}

interface Asked {
  readonly asks: Output<"logContact">["asks"];
  /** What was decided to stay as somebody else has it. */
  readonly kept: readonly Decision[];
}

const NOTHING_ASKED: Asked = { asks: [], kept: [] };
/** Of the first button of what is asked. */
export const ASKED_ID = "asked";

/** Where the customer stood when it was read, looked at first, so that it need not be searched for; and what the form has
 * shown of it, so that what somebody else changed since is not written over. */
function knownOf(customer: Customer | null): Pick<Input<"logContact">, "row" | "seen"> {
  if (!customer) return {};
  const { row, nextStep, nextDate, presentState, goals, challenges } = customer;
  const seen = { nextStep, nextDate, presentState, goals, challenges };
  return row === undefined ? { seen } : { row, seen };
}

/** Together they answer one question. */
const NEXT_FIELDS: readonly string[] = ["hasNext", "nextStep", "nextDate", "noNextBecause"];

/** The form, its customer and its fate: typed, kept as a draft, checked, saved once, cleared. `today` moves on. */
export function useContactForm(data: LogContactData, today: string) {
  const draftKey = `vetoketju.contact.${data.register}`;
  const [draft] = useState(() => readDraft(draftKey));
  const [customer, setCustomer] = useState<Customer | null>(draft?.customer ?? data.selected.customer);
  const [form, setForm] = useState<Form>(() => draft?.form ?? freshForm(data.channel, boot.today));
  const [problems, setProblems] = useState<readonly ContactProblem[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [cleared, setCleared] = useState<Draft | null>(null);
  const begun = isBegun(form, today);
  const draftKept = useDraft(draftKey, begun ? { customer, form } : null);
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const saving = useCall("logContact", onSaved);
  const seeing = useCall("customerById", ({ customer: now }) => {
    if (now && now.id === current.current.customer?.id) setCustomer(now);
  });
  const current = useRef({ form, customer });
  current.current = { form, customer };

  useEffect(() => {
    // A form that nobody has begun lives in the present.
    setForm((old) => (isBegun(old, old.day) ? old : { ...old, day: today }));
  }, [today]);
  useEffect(() => {
    const field = problems[0]?.field;
    // The next step is folded away while the reason for having none stands in its place.
    if (field) (document.getElementById(field) ?? document.getElementById("noNextBecause"))?.focus();
  }, [problems]);
  useEffect(() => {
    if (asked.asks.length > 0) document.getElementById(ASKED_ID)?.focus();
  }, [asked.asks]);

  function change(part: Partial<Form>): void {
    setForm((old) => ({ ...old, ...part }));
    const next = NEXT_FIELDS.some((field) => field in part);
    setProblems((old) => old.filter(({ field }) => !(field in part) && !(next && NEXT_FIELDS.includes(field))));
    setCleared(null);
  }

  function save(): void {
    if (saving.busy) return;
    // What was sent before may be in the register already: it has to be settled before anything else is sent.
    if (saving.unsettled) {
      saving.again();
      return;
    }
    const entry = toEntry(form, customer?.id ?? "");
    const found = contactProblems(entry, today);
    setProblems(found);
    if (found.length > 0) return;
    if (asked.asks.length > 0) document.getElementById(ASKED_ID)?.focus();
    else saving.send({ ...entry, ...knownOf(customer), keep: [...asked.kept] });
  }

  /** Decides about what somebody else has changed; with the last decision it is saved. */
  function decide(decision: Decision, keep: boolean): void {
    const decided = asked.asks.find((ask) => ask.decision === decision);
    if (!decided || !customer || saving.busy) return;
    const kept = [...asked.kept.filter((each) => each !== decision), ...(keep ? [decision] : [])];
    const asks = asked.asks.filter((ask) => ask !== decided);
    const knows = { ...customer };
    for (const field of fieldsOf(decision)) knows[field] = decided.now[field] ?? customer[field];
    setAsked({ asks, kept });
    setCustomer(knows);
    if (asks.length === 0) saving.send({ ...toEntry(form, customer.id), ...knownOf(knows), keep: kept });
  }

  function onSaved(
    { asks, now: after, ...outcome }: Output<"logContact">,
    { row: _, seen: __, keep, ...sent }: Input<"logContact">,
  ): void {
    if (asks.length > 0) {
      setDone(null);
      setAsked({ asks, kept: keep ?? [] });
      return;
    }
    setAsked(NOTHING_ASKED);
    const { form: now, customer: of } = current.current;
    const unchanged = JSON.stringify(toEntry(now, of?.id ?? "")) === JSON.stringify(sent);
    setDone({
      outcome: unchanged ? outcome : { ...outcome, details: [...outcome.details, say("contact.earlier-saved")] },
      about: of?.name ?? "",
    });
    setProblems([]);
    setCleared(null);
    const fresh = freshForm(now.channel, today);
    setForm(unchanged ? fresh : { ...now, requestId: fresh.requestId });
    if (of?.id === sent.customerId && after) setCustomer({ ...of, ...after });
  }

  /** The customer is as it was before: the form must not take that for somebody else's change. */
  function onUndone(): void {
    const of = current.current.customer;
    if (of) seeing.send({ id: of.id });
  }

  function clear(): void {
    setCleared({ form, customer });
    setForm(freshForm(form.channel, today));
    setProblems([]);
    setAsked(NOTHING_ASKED);
  }

  function restore(): void {
    if (!cleared) return;
    setForm(cleared.form);
    setCustomer(cleared.customer);
    setCleared(null);
  }

  return {
    form,
    change,
    customer,
    setCustomer: (next: Customer) => {
      setCustomer(next);
      if (next.id !== customer?.id) setAsked(NOTHING_ASKED);
      setProblems((old) => old.filter(({ field }) => field !== "customerId"));
    },
    begun,
    draftKept,
    problems,
    saving,
    save,
    done,
    /** What somebody else has changed since the customer was shown, to be decided upon. */
    asks: asked.asks,
    decide,
    onUndone,
    clear,
    /** Brings a cleared form back; null: there is nothing to bring back. */
    restore: cleared ? restore : null,
  };
}

import { useEffect, useRef, useState } from "preact/hooks";
import { type ContactProblem, contactProblems } from "../../core/contact/problems";
import type { Customer, LogContactData, Outcome } from "../../schema/calls";
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

/** Where the customer stood when it was read: looked at first, so that it need not be searched for. */
function placeOf(customer: Customer | null): { row?: number } {
  return customer?.row === undefined ? {} : { row: customer.row };
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
  const saving = useCall("logContact", onSaved);
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
    if (found.length === 0) saving.send({ ...entry, ...placeOf(customer) });
  }

  function onSaved(
    outcome: Outcome,
    { row: _, ...sent }: { requestId: string; customerId: string; row?: number | undefined },
  ): void {
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
    if (!unchanged || !of) return;
    const next = now.hasNext ? { nextStep: now.nextStep, nextDate: now.nextDate } : { nextStep: "", nextDate: "" };
    const { presentState, goals, challenges } = now;
    const heard = Object.entries({ presentState, goals, challenges }).filter(([, text]) => text.trim() !== "");
    setCustomer({ ...of, ...next, ...Object.fromEntries(heard) });
  }

  function clear(): void {
    setCleared({ form, customer });
    setForm(freshForm(form.channel, today));
    setProblems([]);
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
      setProblems((old) => old.filter(({ field }) => field !== "customerId"));
    },
    begun,
    draftKept,
    problems,
    saving,
    save,
    done,
    clear,
    /** Brings a cleared form back; null: there is nothing to bring back. */
    restore: cleared ? restore : null,
  };
}

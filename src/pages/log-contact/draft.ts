import * as z from "zod/mini";
import { CHANNELS } from "../../core/choices";
import { customer } from "../../schema/calls";
import type { Form } from "./form";

const text = z.string();
const draft = z.object({
  customer: z.nullable(customer),
  form: z.object({
    channel: z.enum(CHANNELS),
    answered: z.boolean(),
    day: text,
    people: text,
    presentState: text,
    goals: text,
    challenges: text,
    note: text,
    nextStep: text,
    nextDate: text,
    noNextBecause: text,
    hasNext: z.boolean(),
    requestId: text,
  }),
});
export type Draft = { readonly customer: z.infer<typeof customer> | null; readonly form: Form };

/** The draft that this browser keeps under `key`, or null. */
export function readDraft(key: string): Draft | null {
  try {
    const kept = draft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return kept.success ? kept.data : null;
  } catch {
    // Google may change the frame's origin and a browser may forbid storage there: the page's memory is what counts.
    return null;
  }
}

/** Keeps `draft` in this browser, or forgets it; false where the browser keeps nothing. */
export function keepDraft(key: string, draft: Draft | null): boolean {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    // As above; the text is safe as long as the panel stays open.
    return false;
  }
}

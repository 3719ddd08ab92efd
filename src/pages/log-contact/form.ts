import type { Channel } from "../../core/choices";
import { answeredByDefault, type ContactEntry } from "../../core/contact/entry";
import { newRequestId } from "../parts/request-id";

/** The form as it stands: an entry without its customer, and which half of the last question is open. */
export interface Form extends Omit<ContactEntry, "customerId"> {
  readonly hasNext: boolean;
  /** Stays the same however often this form is sent. */
  readonly requestId: string;
}

export function freshForm(channel: Channel, today: string): Form {
  return {
    channel,
    answered: answeredByDefault(channel),
    day: today,
    people: "",
    presentState: "",
    goals: "",
    challenges: "",
    note: "",
    nextStep: "",
    nextDate: "",
    noNextBecause: "",
    hasNext: true,
    requestId: newRequestId(),
  };
}

/** Whether a person has put anything into it that another customer's form should not get. */
export function isBegun(form: Form, today: string): boolean {
  const { requestId: _, ...fresh } = freshForm(form.channel, today);
  return Object.entries(fresh).some(([field, value]) => form[field as keyof Form] !== value);
}

/** What is sent and checked: the half of the last question that is folded away counts as empty. */
export function toEntry(
  { hasNext, requestId, ...form }: Form,
  customerId: string,
): ContactEntry & { requestId: string } {
  return hasNext
    ? { ...form, requestId, customerId, noNextBecause: "" }
    : { ...form, requestId, customerId, nextStep: "", nextDate: "" };
}

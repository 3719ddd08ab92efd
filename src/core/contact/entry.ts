import type { Channel } from "../choices";

/** What a person says of one contact with a customer. Days are "2026-01-31"; a text that was left out is "". */
export interface ContactEntry {
  readonly customerId: string;
  readonly channel: Channel;
  /** The customer took part: a message that was only sent is no meeting. */
  readonly answered: boolean;
  readonly day: string;
  readonly people: string;
  readonly presentState: string;
  readonly goals: string;
  readonly challenges: string;
  readonly note: string;
  readonly nextStep: string;
  readonly nextDate: string;
  /** Why there is no next step; "" when there is one. */
  readonly noNextBecause: string;
}

/** Whether the customer usually took part: one talks in a call, a message is first of all sent. */
export function answeredByDefault(channel: Channel): boolean {
  return channel !== "email" && channel !== "message";
}

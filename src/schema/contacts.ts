import * as z from "zod/mini";
import { CHANNELS, DOORS } from "../core/choices";
import { choice, day, flag, person, text } from "./fields";

/** A row of tab contacts: what happened with a customer, newest last. A contact that was undone stays, marked `void`. */
export const contactRow = z.object({
  id: text,
  date: day,
  customerId: text,
  customer: text,
  channel: choice(CHANNELS),
  people: text,
  presentState: text,
  goals: text,
  challenges: text,
  note: text,
  nextStep: text,
  nextDate: day,
  noNextBecause: text,
  twoWay: flag,
  void: flag,
  by: person,
  door: choice(DOORS),
  /** "2026-01-31 14:05" in the sheet's zone. */
  loggedAt: text,
});
export type ContactRow = z.infer<typeof contactRow>;

import * as z from "zod/mini";
import { KINDS, LANGUAGES, STEPS } from "../core/choices";
import { choice, day, person, text } from "./fields";

/** A row of tab customers, field by field as `sheets-templates/customers.json` lists the columns. */
export const customerRow = z.object({
  id: text,
  name: text,
  step: choice(STEPS),
  stepSince: day,
  owner: person,
  nextStep: text,
  nextDate: day,
  due: text,
  lastContact: day,
  lastContactBy: text,
  heardOn: day,
  updated: day,
  presentState: text,
  goals: text,
  challenges: text,
  phone: text,
  email: text,
  businessId: text,
  customerNumber: text,
  kind: choice(KINDS),
  industry: text,
  address: text,
  postcode: text,
  city: text,
  website: text,
  language: choice(LANGUAGES),
  deputy: person,
  whyTheyBuy: text,
  expectations: text,
  houseRules: text,
  created: day,
  createdBy: text,
  importId: text,
});
export type CustomerRow = z.infer<typeof customerRow>;

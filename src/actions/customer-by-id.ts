import { readingAct } from "../google/act";
import { customerByRef, SHOWN_KEYS, shownCustomer } from "../google/customers";
import type { Input, Output } from "../schema/calls";

/** The customer that a page has chosen from a list; null when it has gone since. */
export function customerById({ id }: Input<"customerById">): Output<"customerById"> {
  return readingAct((act) => ({ customer: shownCustomer(customerByRef(act.table("customers"), id, SHOWN_KEYS)) }));
}

import { readingAct } from "../google/act";
import { SHOWN_KEYS, shownCustomer } from "../google/customers";
import { rowOfKey } from "../google/selection";
import type { Input, Output } from "../schema/calls";

/** The customer of the row that `selectedRow` named by `key`. */
export function customerAt({ key }: Input<"customerAt">): Output<"customerAt"> {
  return readingAct((act) => {
    const customers = act.table("customers");
    const row = rowOfKey(key, customers.sheet);
    return { customer: row === null ? null : shownCustomer(customers.at(row, SHOWN_KEYS)) };
  });
}

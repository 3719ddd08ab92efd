import { writeRef } from "../core/customer-ref";
import { findCustomers as find } from "../core/search";
import { readingAct } from "../google/act";
import type { Input, Output } from "../schema/calls";

/** As many as fit under the search box. */
const MAX_HITS = 8;

/** The customers whose name or business ID `query` may mean, the likeliest first. */
export function findCustomers({ query }: Input<"findCustomers">): Output<"findCustomers"> {
  return readingAct((act) => {
    const customers = act.table("customers").read(["name", "businessId"]);
    const findable = customers
      .filter(({ values }) => values.name !== "")
      .map(({ id, row, values }) => ({ ...values, id: writeRef({ id, row, name: values.name }) }));
    return find(query, findable, MAX_HITS);
  });
}

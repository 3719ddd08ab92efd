import { readRef, writeRef } from "../core/customer-ref";
import type { Customer } from "../schema/calls";
import type { CustomerRow } from "../schema/customers";
import type { Entry } from "./row-entry";

/** What the pages show of a customer. */
export const SHOWN_KEYS = [
  "name",
  "businessId",
  "step",
  "owner",
  "nextStep",
  "nextDate",
  "lastContact",
  "presentState",
  "goals",
  "challenges",
] as const satisfies readonly (keyof CustomerRow)[];

/** As much of tab customers as finding one takes. */
interface Customers {
  find<Key extends keyof CustomerRow & string>(id: string, keys: readonly Key[]): Entry<CustomerRow, Key> | undefined;
  at<Key extends keyof CustomerRow & string>(row: number, keys: readonly Key[]): Entry<CustomerRow, Key> | undefined;
  rowsWith(key: "name", text: string): number[];
}

/** The customer that a page named by `ref`; undefined when it is gone. A customer without ID whose row
 * has moved is known by its name, where no other row has it. `place`: the row where it stood when the page saw it. */
export function customerByRef<Key extends keyof CustomerRow & string>(
  customers: Customers,
  ref: string,
  keys: readonly Key[],
  place?: number,
): Entry<CustomerRow, Key | "name"> | undefined {
  const wanted = readRef(ref);
  const all = ["name", ...keys] as const;
  const inPlace = "id" in wanted && wanted.id !== "" && place !== undefined ? customers.at(place, all) : undefined;
  if (inPlace && "id" in wanted && inPlace.id === wanted.id) return inPlace;
  // Somebody may sort the tab between the search and the reading: then it is looked for once more.
  if ("id" in wanted)
    return wanted.id === "" ? undefined : (customers.find(wanted.id, all) ?? customers.find(wanted.id, all));
  const entry = customers.at(wanted.row, all);
  if (entry?.values.name === wanted.name) return entry;
  if (wanted.name === "") return undefined;
  const [row, ...others] = customers.rowsWith("name", wanted.name);
  return row === undefined || others.length > 0 ? undefined : customers.at(row, all);
}

/** A row of tab customers for the pages; null for a row without ID and name, which is no customer. */
export function shownCustomer(entry: Entry<CustomerRow, (typeof SHOWN_KEYS)[number]> | undefined): Customer | null {
  if (!entry || (entry.id === "" && entry.values.name === "")) return null;
  return { ...entry.values, id: writeRef({ id: entry.id, row: entry.row, name: entry.values.name }), row: entry.row };
}

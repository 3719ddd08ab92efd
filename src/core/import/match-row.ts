import type { KeyField, RowProblem } from "./problems";
import { type ReadRow, usableBusinessId } from "./read-row";

/** A customer of the register, as far as matching needs it. */
export interface KnownCustomer {
  id: string;
  name: string;
  /** As it stands in the sheet. */
  businessId: string;
  customerNumber: string;
}

export interface CustomerIndex<Customer> {
  ids: Map<string, Customer>;
  businessId: Map<string, Customer[]>;
  customerNumber: Map<string, Customer[]>;
}

export function indexCustomers<Customer extends KnownCustomer>(
  customers: readonly Customer[],
): CustomerIndex<Customer> {
  const index: CustomerIndex<Customer> = { ids: new Map(), businessId: new Map(), customerNumber: new Map() };
  for (const customer of customers) {
    index.ids.set(customer.id, customer);
    add(index.businessId, usableBusinessId(customer.businessId), customer);
    add(index.customerNumber, customer.customerNumber.trim(), customer);
  }
  return index;
}

/** Tells the index that `row` has been written to its customer: its keys are the customer's from now on, as they would be if
 * the rows came one by one. */
export function noteKeys<Customer extends KnownCustomer>(
  index: CustomerIndex<Customer>,
  customer: Customer,
  { businessIdKey, customerNumberKey }: ReadRow,
): void {
  move(index.businessId, usableBusinessId(customer.businessId), businessIdKey, customer);
  move(index.customerNumber, customer.customerNumber.trim(), customerNumberKey, customer);
}

function move<Customer>(map: Map<string, Customer[]>, from: string, to: string, customer: Customer): void {
  if (to === "" || to === from) return;
  const there = map.get(from);
  if (there)
    map.set(
      from,
      there.filter((other) => other !== customer),
    );
  add(map, to, customer);
}

function add<Customer>(map: Map<string, Customer[]>, key: string, customer: Customer): void {
  if (key === "") return;
  const there = map.get(key);
  if (there) there.push(customer);
  else map.set(key, [customer]);
}

/** The customer that a row is about; `customer: null`: none yet. Keys, in this order: business ID, customer number, and
 * `ownId`, the ID that this very row of this file gets, by which a row without keys is found when the file comes again.
 * A problem says why it cannot be told. */
export function matchRow<Customer extends KnownCustomer>(
  row: ReadRow,
  index: CustomerIndex<Customer>,
  ownId: string,
): { customer: Customer | null } | { problem: RowProblem } {
  const byBusinessId = index.businessId.get(row.businessIdKey) ?? [];
  const byNumber = index.customerNumber.get(row.customerNumberKey) ?? [];
  if (byBusinessId.length > 1) return several("businessId", row.businessIdKey, byBusinessId);
  if (byBusinessId.length === 0 && byNumber.length > 1)
    return several("customerNumber", row.customerNumberKey, byNumber);
  const [first] = byBusinessId;
  if (first && byNumber.length > 0 && byNumber.indexOf(first) < 0) {
    const { businessIdKey: businessId, customerNumberKey: customerNumber } = row;
    return {
      problem: { code: "keys-of-two-customers", businessId, customerNumber, names: [first.name, byNumber[0]!.name] },
    };
  }
  const own = index.ids.get(ownId);
  if (!first && !byNumber[0] && own && row.values.name && own.name !== row.values.name)
    return { problem: { code: "name-changed-since", name: own.name } };
  const customer = first ?? byNumber[0] ?? own ?? null;
  if (!customer) return row.nameMapped ? { customer } : { problem: { code: "name-column-missing" } };
  const known = usableBusinessId(customer.businessId);
  // Two right business IDs are two companies, whatever their numbers.
  if (known !== "" && row.businessIdKey !== "" && known !== row.businessIdKey)
    return { problem: { code: "other-business-id", name: customer.name, value: known } };
  return { customer };
}

function several(field: KeyField, value: string, customers: readonly KnownCustomer[]): { problem: RowProblem } {
  return { problem: { code: "key-of-several-customers", field, value, names: customers.map(({ name }) => name) } };
}

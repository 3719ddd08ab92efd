import type { CellFinding } from "./cell-finding";

/** What is wrong with the customer that a typed contact names. */
export type CustomerFindingCode = "customer-unknown" | "customer-several" | "customer-id-unknown";

/** A customer as a typed contact may name it. */
export interface NamedCustomer {
  readonly id: string;
  readonly name: string;
}

/** Customers to be found by ID and by name; names are compared without capitals and superfluous spaces. */
export class CustomerNames {
  private readonly byId = new Map<string, NamedCustomer>();
  private readonly byName = new Map<string, NamedCustomer[]>();

  constructor(customers: readonly NamedCustomer[]) {
    for (const customer of customers) {
      if (customer.id !== "" && !this.byId.has(customer.id)) this.byId.set(customer.id, customer);
      const name = plain(customer.name);
      if (name !== "") this.byName.set(name, [...(this.byName.get(name) ?? []), customer]);
    }
  }

  withId(id: string): NamedCustomer | undefined {
    return this.byId.get(id);
  }

  withName(name: string): readonly NamedCustomer[] {
    return this.byName.get(plain(name)) ?? [];
  }
}

/** What the customer's two cells of a contact shall hold. The ID decides; a name alone gives the ID when one customer alone is
 * called so. A customer without ID yet has none to give: it is found the next time. */
export function contactCustomer(
  { customerId, customer }: { readonly customerId: string; readonly customer: string },
  names: CustomerNames,
): { fields: { customerId?: string; customer?: string }; finding: CellFinding<CustomerFindingCode> | null } {
  if (customerId !== "") {
    const known = names.withId(customerId);
    if (known) return { fields: known.name === customer ? {} : { customer: known.name }, finding: null };
    const lost = customer === "";
    return {
      fields: {},
      finding: lost ? { key: "customerId", code: "customer-id-unknown", value: customerId } : null,
    };
  }
  if (customer === "") return { fields: {}, finding: null };
  const [only, ...others] = names.withName(customer);
  if (!only) return { fields: {}, finding: { key: "customer", code: "customer-unknown", value: customer } };
  if (others.length > 0) return { fields: {}, finding: { key: "customer", code: "customer-several", value: customer } };
  return { fields: only.id === "" ? {} : { customerId: only.id, customer: only.name }, finding: null };
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

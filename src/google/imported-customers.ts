import { IMPORT_FIELDS, type ImportField } from "../core/import/fields";
import type { RegisterCustomer } from "../core/import/plan-piece";
import type { CustomerRow } from "../schema/customers";
import type { Entry } from "./row-entry";
import type { Table } from "./table";

/** What an import reads of a customer. */
export type ImportKey = ImportField | "due" | "stepSince";
export interface ImportedCustomer extends RegisterCustomer {
  readonly entry: Entry<CustomerRow, ImportKey>;
}

const KEYS = ["name", "businessId", "customerNumber"] as const;

/** The fields that tab customers has a column for, in the order of its columns. */
export function importableFields(customers: Table<"customers">): ImportField[] {
  return IMPORT_FIELDS.filter((field) => customers.columns.has(field)).sort(
    (a, b) => customers.column(a) - customers.column(b),
  );
}

/** All customers with what matching and `fields` need. */
export function importedCustomers(customers: Table<"customers">, fields: readonly ImportKey[]): ImportedCustomer[] {
  const keys = Array.from(new Set<ImportKey>([...KEYS, ...fields]));
  return customers.read(keys).map((entry) => {
    const { name, businessId, customerNumber } = entry.values;
    return { id: matchingId(entry), name, businessId, customerNumber, values: entry.values, entry };
  });
}

/** A row that a person has typed and that has no ID yet is known by its place. */
export function matchingId({ id, row }: { readonly id: string; readonly row: number }): string {
  return id === "" ? `#${row}` : id;
}

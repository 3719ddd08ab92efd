import type { CellRepair, Finding } from "./finding";
import { type LinkedRow, type Links, nameWord } from "./links";
import type { Seen } from "./seen";

/** Contacts whose customer is not in the register, one finding for each customer ID, and contacts that show a name their
 * customer no longer has. Contacts that were undone, and those of archived customers, are left alone. */
export function contactFindings(seen: Seen, links: Links, restored: ReadonlySet<string>): Finding[] {
  const contacts = seen.tabs.get("contacts");
  const customers = seen.tabs.get("customers");
  if (!contacts?.columns.has("customerId") || !customers?.headed || !customers.columns.has("name")) return [];
  const byId = new Map<string, LinkedRow[]>();
  for (const customer of links.customers) byId.set(customer.id, [...(byId.get(customer.id) ?? []), customer]);
  const findings: Finding[] = [];
  links.byCustomerId.forEach((all, customerId) => {
    const rows = all.filter((contact) => !contact.void);
    if (rows.length === 0 || seen.archived.has(customerId) || restored.has(customerId)) return;
    const [customer, ...others] = customerId === "" ? [] : (byId.get(customerId) ?? []);
    if (customer) {
      // Whose the ID is must be settled first.
      if (others.length > 0) return;
      const old = contacts.columns.has("customer") ? rows.filter(({ name }) => name !== customer.name) : [];
      if (old.length > 0 && customer.name !== "") findings.push(nameOld(customer, old));
      return;
    }
    if (customerId === "") for (const row of rows) findings.push(orphan([row], "", links));
    else findings.push(orphan(rows, customerId, links));
  });
  return findings;
}

function orphan(rows: readonly LinkedRow[], customerId: string, { byName }: Links): Finding {
  const first = rows[0]!;
  const word = nameWord(first.name);
  const same = word !== "" && rows.every(({ name }) => nameWord(name) === word);
  const [customer, ...others] = same ? (byName.get(word) ?? []) : [];
  const found = customer && others.length === 0 ? customer : undefined;
  return {
    kind: "orphan",
    key: customerId === "" ? `orphan/${first.id === "" ? first.row : first.id}` : `orphan/${customerId}`,
    tab: "contacts",
    at: { row: first.row, column: "customerId" },
    details: { name: first.name, customerId, n: rows.length, customerRow: found?.row ?? 0 },
    cells: found
      ? rows.map(({ row, id }) => ({
          tab: "contacts",
          row,
          id,
          before: { customerId },
          // A customer that has no ID yet gets one in the same repair.
          ...(found.id === "" ? { after: {}, customerRow: found.row } : { after: { customerId: found.id } }),
        }))
      : null,
    structure: null,
  };
}

function nameOld(customer: LinkedRow, rows: readonly LinkedRow[]): Finding {
  return {
    kind: "name-old",
    key: `name-old/${customer.id}`,
    tab: "contacts",
    at: { row: rows[0]!.row, column: "customer" },
    details: { name: customer.name, shown: rows[0]!.name, n: rows.length },
    cells: rows.map(
      ({ row, id, name }): CellRepair => ({
        tab: "contacts",
        row,
        id,
        before: { customer: name },
        after: { customer: customer.name },
      }),
    ),
    structure: null,
  };
}

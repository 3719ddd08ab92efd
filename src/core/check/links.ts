import type { Seen, SeenTab } from "./seen";

/** A row of tab customers or contacts, as far as IDs go. */
export interface LinkedRow {
  readonly row: number;
  readonly id: string;
  /** Of the customer, as the row has it. */
  readonly name: string;
  /** Of contacts. */
  readonly customerId: string;
  /** A contact that was undone. */
  readonly void: boolean;
}

/** Who is who: the rows of customers and contacts, and the contacts of each customer ID. */
export interface Links {
  readonly customers: readonly LinkedRow[];
  readonly contacts: readonly LinkedRow[];
  readonly byCustomerId: ReadonlyMap<string, readonly LinkedRow[]>;
  /** The rows of each customer name; a name without capitals and superfluous spaces. */
  readonly byName: ReadonlyMap<string, readonly LinkedRow[]>;
  /** The first row of each ID, by tab. */
  readonly byId: Readonly<Record<"customers" | "contacts", ReadonlyMap<string, number>>>;
}

export function linksOf({ tabs }: Seen): Links {
  const customers = rowsOf(tabs.get("customers"), "name");
  const contacts = rowsOf(tabs.get("contacts"), "customer");
  return {
    customers,
    contacts,
    byCustomerId: grouped(contacts, ({ customerId }) => customerId),
    byName: grouped(customers, ({ name }) => nameWord(name)),
    byId: { customers: firstRows(customers), contacts: firstRows(contacts) },
  };
}

/** A name as names are compared. */
export function nameWord(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function rowsOf(tab: SeenTab | undefined, name: "name" | "customer"): LinkedRow[] {
  if (!tab?.headed || !tab.columns.has("id")) return [];
  const text = (row: number, key: string) => String(tab.content(row, key)).trim();
  return tab.rows.map((row) => ({
    row,
    id: text(row, "id"),
    name: text(row, name),
    customerId: text(row, "customerId"),
    void: tab.content(row, "void") === true || /^(true|tosi|x)$/i.test(text(row, "void")),
  }));
}

function grouped(rows: readonly LinkedRow[], keyOf: (row: LinkedRow) => string): Map<string, LinkedRow[]> {
  const groups = new Map<string, LinkedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function firstRows(rows: readonly LinkedRow[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { id, row } of rows) if (!first.has(id)) first.set(id, row);
  return first;
}

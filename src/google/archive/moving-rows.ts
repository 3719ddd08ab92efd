import { AddonError } from "../../core/errors";
import { CHILD_TABS } from "../../schema/children";
import type { TableName } from "../../schema/template";
import type { Register } from "../register";
import type { Entry } from "../row-entry";
import type { Table } from "../table";

/** A row as it was read, so that it can be found and given an ID. */
export type Found = Pick<Entry<object, never>, "id" | "row" | "problems" | "stored">;

/** A customer on its way to the archive. */
export interface Leaving extends Found {
  readonly values: { readonly name: string; readonly businessId: string };
}

/** A row that goes with a customer. */
export interface MovingRow {
  readonly entry: Found;
  readonly customerId: string;
}

/** So many rows of customers' own tabs go in one act: each run of neighbours is a removal of its own. */
const MAX_CHILD_ROWS = 400;

/** The tabs that archiving moves rows of: the customers, then those whose rows belong to them. */
export function movedTables(register: Register): Table<TableName>[] {
  return (["customers", ...CHILD_TABS.map(({ tab }) => tab)] as const).map(
    (name) => register.table(name) as unknown as Table<TableName>,
  );
}

/** The rows of these customers on the other tabs, tab by tab. AddonError `id-twice` when one of them shares its ID with another
 * row: they could not be told apart. */
export function childRows(register: Register, customerIds: ReadonlySet<string>): Map<TableName, MovingRow[]> {
  const found = new Map<TableName, MovingRow[]>();
  for (const { tab, key } of CHILD_TABS) {
    if (customerIds.size === 0) continue;
    const table = register.table(tab);
    const entries = table.read([key]);
    const own = entries.filter(({ values }) => customerIds.has(values[key]));
    refuseSameIds(table.title, entries, own);
    found.set(
      tab,
      own.map((entry) => ({ entry, customerId: entry.values[key] })),
    );
  }
  return found;
}

/** AddonError `id-twice` when a row of `chosen` has the ID of another row among `all`. */
export function refuseSameIds(
  tab: string,
  all: readonly Pick<Found, "id" | "row">[],
  chosen: readonly Pick<Found, "id">[],
): void {
  const wanted = new Set(chosen.map(({ id }) => id).filter((id) => id !== ""));
  const rows = new Map<string, number[]>();
  for (const { id, row } of all) if (wanted.has(id)) rows.set(id, [...(rows.get(id) ?? []), row]);
  rows.forEach((its, id) => {
    if (its.length > 1) throw new AddonError("id-twice", { tab, rows: its.join(", "), id });
  });
}

/** As many of `leaving` as together have no more rows than one execution can remove, the first at least. */
export function firstOf(
  leaving: readonly Leaving[],
  children: ReadonlyMap<TableName, readonly MovingRow[]>,
): { readonly now: Leaving[]; readonly left: Leaving[] } {
  const counts = new Map<string, number>();
  children.forEach((rows) => {
    for (const { customerId } of rows) counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
  });
  let rows = 0;
  let n = 0;
  while (n < leaving.length) {
    rows += counts.get(leaving[n]!.id) ?? 0;
    if (n > 0 && rows > MAX_CHILD_ROWS) break;
    n++;
  }
  return { now: leaving.slice(0, n), left: leaving.slice(n) };
}

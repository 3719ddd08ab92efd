import { CustomerNames } from "../core/checks/contact-customer";
import type { Span } from "../core/due/last-contacts";
import { spansOf } from "../core/typed/spans";
import { type ReadingAct, readingAct, typedAct } from "../google/act";
import { finishTending } from "../google/catch-up";
import { lockedToTheEnd } from "../google/lock";
import { remembered } from "../google/memory";
import type { Table } from "../google/table";
import { openNotes, sentencesOf } from "../google/tend-notes";
import { isWritten, judged, type TypedRow, type TypedTab, tendRows, typedRows, typedTable } from "../google/tend-rows";
import type { TableName } from "../schema/template";

/** The hour in which the whole log is looked at, in the sheet's zone. */
const NIGHT = "03";
/** Nobody waits for the hourly run. */
const WAIT_MS = 10_000;

/** The hour's look at all that people typed: rows without ID, contacts whose customer is named by half, notes that are due or
 * have been mended. The tabs are read without the lock; only where something is to be done are those rows read once more,
 * under it. */
export function tendRegister(): void {
  const open = readingAct((register) => {
    const names = namesOf(register);
    const byNight = register.at.slice(11, 13) === NIGHT;
    return {
      customers: openRows(register, "customers", names, byNight),
      contacts: openRows(register, "contacts", names, byNight),
    };
  });
  if (open.customers.length + open.contacts.length === 0) return;
  const done = lockedToTheEnd(WAIT_MS, () => {
    const act = typedAct(remembered(), "");
    for (const tab of ["customers", "contacts"] as const)
      for (const rows of spansOf(open[tab])) tendRows(act, tab, { rows, touched: null, oldValue: "", notes: "all" });
    finishTending(act);
  });
  if (!done) console.log("Somebody else is writing: the rows are left to the next hour");
}

/** The rows of a tab in which something is to be done. By night all rows are looked at with all their cells and notes: two
 * reads; by day of a long log only the last ones, and of the others the columns that tell whose they are. */
function openRows(register: ReadingAct, tab: TypedTab, names: () => CustomerNames, byNight: boolean): number[] {
  if (register.tabs.get(tab)?.ready !== true) return [];
  const table = typedTable(register, tab);
  if (byNight || tab === "customers") {
    table.readWhole();
    return openIn(table, tab, names);
  }
  const log = register.table("contacts").read(["date", "customerId", "customer"]) as unknown as TypedRow[];
  const end = log[log.length - 1]?.row ?? table.headerRow;
  const rows = { from: Math.max(end - RECENT + 1, table.headerRow + 1), to: end };
  const older = log.filter((entry) => entry.row < rows.from && isOpen(table, tab, entry, names));
  return [...older.map(({ row }) => row), ...(rows.to < rows.from ? [] : openIn(table, tab, names, rows))];
}

/** The contacts that are most likely to be worked on. */
const RECENT = 2_000;

function openIn(table: Table<TableName>, tab: TypedTab, names: () => CustomerNames, rows?: Span): number[] {
  const entries = typedRows(table, rows);
  const sentences = new Map(
    entries.map((entry) => [entry.row, sentencesOf(table, judged(table, tab, entry, names, false).findings)] as const),
  );
  const open = entries.filter((entry) => isOpen(table, tab, entry, names)).map(({ row }) => row);
  return [...open, ...openNotes(table, sentences, rows).map(({ row }) => row)];
}

/** Whether the row lacks its ID, or a contact the other half of its customer. */
function isOpen(table: Table<TableName>, tab: TypedTab, entry: TypedRow, names: () => CustomerNames): boolean {
  if (entry.id === "") return isWritten(table, tab, entry);
  return tab === "contacts" && Object.keys(judged(table, tab, entry, names, false).fields).length > 0;
}

function namesOf(register: ReadingAct): () => CustomerNames {
  let names: CustomerNames | null = null;
  return () => {
    const entries = names || !register.tabs.has("customers") ? [] : register.table("customers").read(["name"]);
    names = names ?? new CustomerNames(entries.map(({ id, values }) => ({ id, ...values })));
    return names;
  };
}

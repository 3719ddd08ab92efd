import { CustomerNames } from "../core/checks/contact-customer";
import { spansOf } from "../core/typed/spans";
import { type ReadingAct, readingAct, typedAct } from "../google/act";
import { finishTending } from "../google/catch-up";
import { lockedToTheEnd } from "../google/lock";
import { remembered } from "../google/memory";
import { openNotes, sentencesOf } from "../google/tend-notes";
import { isWritten, judged, type TypedTab, tendRows, typedRows, typedTable } from "../google/tend-rows";

/** Nobody waits for the hourly run. */
const WAIT_MS = 10_000;

/** The hour's look at all that people typed: rows without ID, contacts whose customer is named by half, notes that are due or
 * have been mended. The tabs are read without the lock; only where something is to be done are those rows read once more,
 * under it. */
export function tendRegister(): void {
  const open = readingAct((register) => {
    const names = namesOf(register);
    return { customers: openRows(register, "customers", names), contacts: openRows(register, "contacts", names) };
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

/** The rows of a tab in which something is to be done: two reads. */
function openRows(register: ReadingAct, tab: TypedTab, names: () => CustomerNames): number[] {
  if (register.tabs.get(tab)?.ready !== true) return [];
  const table = typedTable(register, tab);
  const rows: number[] = [];
  const sentences = new Map<number, ReadonlyMap<number, string>>();
  table.readWhole();
  for (const entry of typedRows(table)) {
    const { fields, findings } = judged(table, tab, entry, names, false);
    const nameless = entry.id === "" && isWritten(table, tab, entry);
    if (nameless || Object.keys(fields).length > 0) rows.push(entry.row);
    sentences.set(entry.row, sentencesOf(table, findings));
  }
  for (const { row } of openNotes(table, sentences)) rows.push(row);
  return rows;
}

function namesOf(register: ReadingAct): () => CustomerNames {
  let names: CustomerNames | null = null;
  return () => {
    const entries = names || !register.tabs.has("customers") ? [] : register.table("customers").read(["name"]);
    names = names ?? new CustomerNames(entries.map(({ id, values }) => ({ id, ...values })));
    return names;
  };
}

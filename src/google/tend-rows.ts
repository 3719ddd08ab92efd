import type { CellFinding, FindingCode } from "../core/checks/cell-finding";
import { type CustomerFindingCode, CustomerNames, contactCustomer } from "../core/checks/contact-customer";
import { rowFindings } from "../core/checks/row-findings";
import type { Span } from "../core/due/last-contacts";
import { isId } from "../core/ids";
import type { Stored } from "../core/stored";
import { hasContent, typedContact, typedCustomer } from "../core/typed/typed-row";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import type { Entry } from "./row-entry";
import type { Table } from "./table";
import { type Sentences, sentencesOf, writeNotes } from "./tend-notes";

/** The tabs that people type rows into. */
export type TypedTab = "customers" | "contacts";

/** What is known of how rows came to be as they are. */
export interface Tending {
  readonly rows: Span;
  /** The columns that were just typed into, by key; null when it is not known what was typed when. */
  readonly touched: ReadonlySet<string> | null;
  /** What stood in the one cell that was typed into, as Google hints; "" for nothing or not known. */
  readonly oldValue: string;
  /** Which notes are looked at: of all rows, or of those alone that are new. */
  readonly notes: "all" | "born";
}

export type TypedRow = Entry<never>;

/** Columns of the add-on that people type into all the same: a contact's customer has a name before it has an ID. */
const ALSO_TYPED: Readonly<Record<TypedTab, readonly string[]>> = { customers: [], contacts: ["customer"] };

/** Collects in `act` what rows that people typed lack: IDs, dates, what is due, a contact's customer. Writes the notes on their
 * cells, which go to Google with the commit. Nothing that a person wrote is changed, but for an ID that another row has. Answers
 * how many rows were new. */
export function tendRows(act: WritingAct, name: TypedTab, tending: Tending): number {
  const { touched, rows } = tending;
  const table = typedTable(act, name);
  // Before the rows themselves: nothing shall come between reading and writing them.
  const elsewhere = touched?.has("id") ? idsOutside(table, rows) : null;
  const names = customerNames(act, touched?.has("customer") || touched?.has("customerId"));
  const entries = typedRows(table, rows);
  const sentences: Sentences = new Map();
  let born = 0;
  for (const entry of entries) {
    const isBorn = isWritten(table, name, entry) && identified(act, table, entry, tending.oldValue, elsewhere);
    if (isBorn) born++;
    else if (tending.notes === "born") continue;
    // What the add-on once wrote beside cells that are empty by now is no customer.
    if (entry.id === "" && !table.changes.has(entry.row)) continue;
    const typing = { born: isBorn, typist: act.user, touched, today: act.today, at: act.at, language: act.language };
    const { fields, findings } = judged(table, name, entry, names, touched !== null);
    const own = (name === "customers" ? typedCustomer : typedContact)(table.template.columns, entry.stored, typing);
    const id = table.changes.get(entry.row)?.id ?? entry.id;
    table.changeStored({ ...entry, id, problems: [] }, present(entry, { ...own, ...fields }));
    sentences.set(entry.row, sentencesOf(table, findings));
  }
  const news = Array.from(sentences.values()).some((own) => own.size > 0);
  // Where every row is new, no note of ours can be there yet.
  const old = tending.notes === "all" && (born === 0 || born < entries.length);
  if ((news || old) && writeNotes(table, rows, sentences, tending.notes === "all")) act.unsent = true;
  return born;
}

export function typedTable(register: Pick<WritingAct, "table">, name: TypedTab): Table<TableName> {
  return register.table(name) as unknown as Table<TableName>;
}

/** The rows with all our columns that the tab has; all rows of the tab without `rows`. */
export function typedRows(table: Table<TableName>, rows?: Span): TypedRow[] {
  const keys = table.template.columns.map(({ key }) => key).filter((key) => key !== "id" && table.columns.has(key));
  return table.read(keys as never[], rows) as TypedRow[];
}

/** Whether a person has written anything into the row. */
export function isWritten(table: Table<TableName>, name: TypedTab, { stored }: TypedRow): boolean {
  return hasContent(table.template.columns, stored, ALSO_TYPED[name]);
}

/** What is wrong with the cells of a row, and what a contact's customer's cells shall hold. `anew`: a customer that has ID and
 * name is looked at once more; a name may have changed since an old contact was logged. */
export function judged(
  table: Table<TableName>,
  name: TypedTab,
  { values, stored }: TypedRow,
  names: () => CustomerNames,
  anew: boolean,
): { fields: Record<string, Stored>; findings: CellFinding<FindingCode | CustomerFindingCode>[] } {
  const findings: CellFinding<FindingCode | CustomerFindingCode>[] = rowFindings(table.template.columns, stored);
  if (name === "customers") return { fields: {}, findings };
  const { customerId = "", customer = "" } = values as { customerId?: string; customer?: string };
  const open = customerId === "" ? customer !== "" : customer === "" || anew;
  if (!open) return { fields: {}, findings };
  const { fields, finding } = contactCustomer({ customerId, customer }, names());
  return { fields, findings: finding ? [...findings, finding] : findings };
}

/** Sees that the row has an ID of its own; true when it got a new one. A row that was copied with its ID gets another, the
 * row that had it first keeps it; an ID that was cleared or typed over, also with another row's, comes back while no other
 * row has it: its contacts still name it. */
function identified(
  act: WritingAct,
  table: Table<TableName>,
  { id, row }: TypedRow,
  oldValue: string,
  elsewhere: Set<string> | null,
): boolean {
  const { letter, tab } = table.template;
  const foreign = !isId(letter, id) || elsewhere?.has(id) === true;
  if (elsewhere && foreign && isId(letter, oldValue) && !elsewhere.has(oldValue)) {
    elsewhere.add(oldValue);
    table.changes.set(row, { id: oldValue, row, before: { id }, after: { id: oldValue }, same: {} });
    return false;
  }
  const copied = id !== "" && elsewhere?.has(id) === true;
  if (id !== "") elsewhere?.add(id);
  if (id !== "" && !copied) return false;
  const own = table.idOf({ id: "", row });
  table.changes.set(row, { id: own, row, before: { id }, after: { id: own }, same: {} });
  act.logBirth(tab, own, id);
  return true;
}

/** The IDs in the rows above and below `rows`: one read. */
function idsOutside(table: Table<TableName>, rows: Span): Set<string> {
  const ids = new Set<string>();
  const cells = table.readColumns(["id"]).get("id") ?? [];
  cells.forEach((cell, i) => {
    const row = table.headerRow + 1 + i;
    if (cell !== "" && (row < rows.from || row > rows.to)) ids.add(String(cell).trim());
  });
  return ids;
}

/** The customers by ID and name: one read, when it is first asked for or at once. */
function customerNames(act: WritingAct, atOnce: boolean | undefined): () => CustomerNames {
  let read: CustomerNames | null = null;
  const names = () => {
    read =
      read ??
      new CustomerNames(
        act
          .table("customers")
          .read(["name"])
          .map(({ id, values }) => ({ id, ...values })),
      );
    return read;
  };
  if (atOnce) names();
  return names;
}

/** Of `fields` those whose columns the tab has. */
function present({ stored }: TypedRow, fields: Readonly<Record<string, Stored>>): Record<string, Stored> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => stored[key] !== undefined));
}

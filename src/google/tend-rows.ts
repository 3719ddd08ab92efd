import { cellValue } from "../core/cell-value";
import type { CellFinding, FindingCode } from "../core/checks/cell-finding";
import { type CustomerFindingCode, CustomerNames, contactCustomer } from "../core/checks/contact-customer";
import { rowFindings } from "../core/checks/row-findings";
import type { Span } from "../core/due/last-contacts";
import { isId } from "../core/ids";
import type { Stored } from "../core/stored";
import { hasContent, type Typing, typedContact, typedCustomer } from "../core/typed/typed-row";
import { rowNoteText } from "../i18n/row-note-text";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import type { Entry } from "./row-entry";
import type { Table } from "./table";
import { type Sentences, writeNotes } from "./tend-notes";

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

type Row = Entry<never>;
type Finding = CellFinding<FindingCode | CustomerFindingCode>;

/** Columns of the add-on that people type into all the same: a contact's customer has a name before it has an ID. */
export const ALSO_TYPED: Readonly<Record<TypedTab, readonly string[]>> = { customers: [], contacts: ["customer"] };

/** Collects in `act` what rows that people typed lack: IDs, dates, what is due, a contact's customer. Writes the notes on their
 * cells, which go to Google with the commit. Nothing that a person wrote is changed, but for an ID that another row has. */
export function tendRows(act: WritingAct, name: TypedTab, tending: Tending): void {
  const table = act.table(name) as unknown as Table<TableName>;
  const { columns } = table.template;
  const { touched } = tending;
  const keys = columns.map(({ key }) => key).filter((key) => key !== "id" && table.columns.has(key));
  const elsewhere = touched?.has("id") ? idsOutside(table, tending.rows) : null;
  // Before the rows themselves: nothing shall come between reading and writing them.
  const early = name === "contacts" && (touched?.has("customer") || touched?.has("customerId"));
  let names = early ? customerNames(act) : null;
  const entries = table.read(keys as never[], tending.rows) as Row[];
  const sentences: Sentences = new Map();
  let born = 0;
  for (const entry of entries) {
    const written = hasContent(columns, entry.stored, ALSO_TYPED[name]);
    const state = written ? identified(act, table, entry, tending, elsewhere) : "kept";
    const typing: Typing = { ...typingOf(act, tending), born: state === "born" };
    if (state === "born") born++;
    else if (touched === null && tending.notes === "born") continue;
    const findings: Finding[] = rowFindings(columns, entry.stored);
    const fields = name === "customers" ? typedCustomer(columns, entry.stored, typing) : contactFields();
    function contactFields(): Record<string, Stored> {
      const contact = { customerId: textOf(table, entry, "customerId"), customer: textOf(table, entry, "customer") };
      const open = contact.customerId === "" ? contact.customer !== "" : contact.customer === "" || touched !== null;
      if (!open) return typedContact(columns, entry.stored, typing);
      names = names ?? customerNames(act);
      const { fields: own, finding } = contactCustomer(contact, names);
      if (finding) findings.push(finding);
      return { ...typedContact(columns, entry.stored, typing), ...own };
    }
    table.changeStored(
      { ...entry, id: table.changes.get(entry.row)?.id ?? entry.id, problems: [] },
      present(entry, fields),
    );
    sentences.set(entry.row, sentencesOf(act, table, findings));
  }
  const news = Array.from(sentences.values()).some((own) => own.size > 0);
  const old = tending.notes === "all" && (entries.length === 0 || born < entries.length || touched === null);
  if (news || old) act.unsent = writeNotes(table, tending.rows, sentences, tending.notes === "all") || act.unsent;
}

function typingOf(act: WritingAct, { touched }: Tending): Omit<Typing, "born"> {
  const { user, today, at, language } = act;
  return { typist: user, touched, today, at, language };
}

/** Sees that the row has an ID of its own: `born` when it got a new one. A row that was copied with its ID gets another, the
 * row that had it first keeps it; an ID that was typed over or cleared comes back while no other row has it. */
function identified(
  act: WritingAct,
  table: Table<TableName>,
  entry: Row,
  { oldValue }: Tending,
  elsewhere: Set<string> | null,
): "born" | "kept" {
  const { letter, tab } = table.template;
  const { id, row } = entry;
  if (elsewhere && isId(letter, oldValue) && !isId(letter, id) && !elsewhere.has(oldValue)) {
    elsewhere.add(oldValue);
    table.changes.set(row, { id: oldValue, row, before: { id }, after: { id: oldValue }, same: {} });
    return "kept";
  }
  const copied = id !== "" && elsewhere?.has(id) === true;
  if (id !== "") elsewhere?.add(id);
  if (id !== "" && !copied) return "kept";
  const own = table.idOf({ id: "", row });
  table.changes.set(row, { id: own, row, before: { id }, after: { id: own }, same: {} });
  act.logBirth(tab, own, id);
  return "born";
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

function customerNames(act: WritingAct): CustomerNames {
  const customers = act.table("customers");
  return new CustomerNames(customers.read(["name"]).map(({ id, values }) => ({ id, name: values.name })));
}

/** Of `fields` those whose columns the tab has. */
function present({ stored }: Row, fields: Readonly<Record<string, Stored>>): Record<string, Stored> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => stored[key] !== undefined));
}

function textOf(table: Table<TableName>, { stored }: Row, key: string): string {
  return String(cellValue(table.columnTemplate(key), stored[key] ?? "").value);
}

/** What the notes on a row's cells shall say, by column. */
function sentencesOf(act: WritingAct, table: Table<TableName>, findings: readonly Finding[]): Map<number, string> {
  return new Map(
    findings.map((finding) => [
      table.column(finding.key),
      rowNoteText(act.language, table.columnTemplate(finding.key), finding),
    ]),
  );
}

import type { FormulaPart } from "./formula";

/** A cell as an archive keeps it: text, number, tick; `d`: a moment in the sheet's zone, "2026-01-31" or with
 * "14:05:30.000"; `f`: a formula. */
export type KeptCell = string | number | boolean | { readonly d: string } | { readonly f: readonly FormulaPart[] };

/** A row by the names of its columns (`columnNames`); empty cells are left out. */
export interface KeptRow {
  readonly tab: string;
  readonly id: string;
  readonly cells: Readonly<Record<string, KeptCell>>;
  /** Notes on its cells. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Number formats other than those that a cell of that column has anyhow. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** All that an archive keeps of one customer: its own row and the rows that belong to it. */
export interface ArchiveRecord {
  readonly customerId: string;
  readonly rows: readonly KeptRow[];
}

/** As it stands in the sheet. */
export function recordText({ customerId, rows }: ArchiveRecord): string {
  return JSON.stringify({ version: 1, customerId, rows });
}

/** The record of `text`; undefined when it is none: a person has edited it, or it was written in halves. */
export function readRecord(text: string): ArchiveRecord | undefined {
  try {
    const found = JSON.parse(text) as Partial<ArchiveRecord> & { version?: unknown };
    if (typeof found !== "object" || found === null || found.version !== 1) return undefined;
    const { customerId, rows } = found;
    if (typeof customerId !== "string" || !Array.isArray(rows) || !rows.every(isRow)) return undefined;
    return { customerId, rows };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRow(row: Partial<KeptRow> | null): boolean {
  return (
    typeof row === "object" &&
    row !== null &&
    typeof row.tab === "string" &&
    typeof row.id === "string" &&
    typeof row.cells === "object"
  );
}

/** Whether a row is kept as it is: the same cells and notes. */
export function sameRow(a: KeptRow, b: KeptRow): boolean {
  return rowKey(a) === rowKey(b);
}

function rowKey({ cells, notes }: KeptRow): string {
  return JSON.stringify([inOrder(cells), inOrder(notes ?? {})]);
}

function inOrder(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.keys(fields)
    .sort()
    .map((key) => [key, fields[key]]);
}

/** The rows of several records of one customer, the oldest first, each row once as it was kept last: an archiving that was
 * stopped and done again has left two. */
export function mergedRows(records: readonly ArchiveRecord[]): KeptRow[] {
  const rows = new Map<string, KeptRow>();
  for (const record of records) for (const row of record.rows) rows.set(`${row.tab}/${row.id}`, row);
  return Array.from(rows.values());
}

import { type Stored, sameStored } from "../core/stored";
import type { TableName } from "../schema/template";
import type { Mishap } from "./mishap";
import type { SheetCell } from "./sheet-cell";
import type { PendingChange, Table } from "./table";
import { writeChanged } from "./write-changed";

/** Reads the IDs of the written rows once more. Where a row moved in between, the change is written again at the right row
 * and what it overwrote is put back, where this act had read it; what is not proven mended is answered, to be told. */
export function mended(table: Table<TableName>): Mishap[] {
  if (table.template.protected) return [];
  const { end, added } = table;
  const rows = Array.from(table.changes.keys());
  if (added.length > 0) rows.push(table.tail ? (end as number) : (end as number) + 1, (end as number) + added.length);
  const ids = table.idsOf(rows);
  return [...mendChanged(table, ids), ...(added.length > 0 ? mendAdded(table, ids) : [])];
}

function mendChanged(table: Table<TableName>, ids: ReadonlyMap<number, string>): Mishap[] {
  const strays = straysOf(table, ids);
  if (strays.length === 0) return [];
  const before = table.readSoFar();
  const keys = Array.from(new Set(strays.reduce<string[]>((all, { after }) => all.concat(Object.keys(after)), [])));
  const fields = keys.filter((key) => key !== "id") as never[];
  table.readAnew();
  const now = table.read(fields);
  const byId = new Map(now.map((entry) => [entry.id, entry]));
  const byRow = new Map(now.map((entry) => [entry.row, entry]));
  const mishaps: Mishap[] = [];
  table.changes.clear();
  for (const stray of strays) {
    putBack(table, stray, byRow.get(stray.row), before, mishaps);
    const own = byId.get(stray.id);
    if (own) writeAgain(table, stray, own, mishaps);
    else mishaps.push({ code: "gone", place: `${table.title} ${stray.row}`, was: null, wrote: "" });
  }
  if (table.changes.size === 0) return mishaps;
  writeChanged(table);
  SpreadsheetApp.flush();
  for (const { row, before: was, after } of straysOf(table, table.idsOf(Array.from(table.changes.keys()))))
    for (const key of Object.keys(after))
      mishaps.push({
        code: "moved",
        place: table.place(row, key),
        was: String(was[key] ?? ""),
        wrote: String(after[key]),
      });
  return mishaps;
}

/** Changes whose row no longer carries their ID. */
function straysOf(table: Table<TableName>, ids: ReadonlyMap<number, string>): PendingChange[] {
  return Array.from(table.changes.values()).filter(({ id, row }) => ids.get(row) !== id);
}

interface RowNow {
  readonly id: string;
  readonly row: number;
  readonly stored: Readonly<Record<string, Stored>>;
}

/** Another row stands where the change was written: its cells that now hold our contents get their own again. */
function putBack(
  table: Table<TableName>,
  stray: PendingChange,
  other: RowNow | undefined,
  before: (id: string, column: number) => SheetCell | undefined,
  mishaps: Mishap[],
): void {
  if (!other) return;
  for (const [key, ours] of Object.entries(stray.after)) {
    const is = other.stored[key];
    if (is === undefined || !sameStored(is, ours)) continue;
    const cell = other.id === "" ? undefined : before(other.id, table.column(key));
    if (cell === undefined)
      mishaps.push({ code: "moved", place: table.place(other.row, key), was: null, wrote: String(ours) });
    else if (!sameStored(table.stored(cell), ours)) change(table, other, key, is, table.stored(cell));
  }
}

/** The change's own row, where it is now: cells that still are as they were get what was meant. */
function writeAgain(table: Table<TableName>, stray: PendingChange, own: RowNow, mishaps: Mishap[]): void {
  for (const [key, meant] of Object.entries(stray.after)) {
    const is = own.stored[key];
    if (is === undefined || sameStored(is, meant)) continue;
    const was = stray.before[key];
    if (was === undefined || sameStored(is, was)) change(table, own, key, is, meant);
    else mishaps.push({ code: "changed", place: table.place(own.row, key), was: String(is), wrote: String(meant) });
  }
}

function change(table: Table<TableName>, { id, row }: RowNow, key: string, is: Stored, content: Stored): void {
  const pending = table.changes.get(row) ?? { id, row, before: {}, after: {}, same: {} };
  pending.before[key] = is;
  pending.after[key] = content;
  table.changes.set(row, pending);
}

/** Added rows carry their IDs with them; what they may have hit is the last row, if one was inserted above it. */
function mendAdded(table: Table<TableName>, ids: ReadonlyMap<number, string>): Mishap[] {
  const end = table.end as number;
  const { tail, added } = table;
  const { first } = table.extent();
  const idIndex = table.column("id") - first;
  const tailId = tail ? String(tail[idIndex]).trim() : "";
  const inPlace = added.every(({ id }, i) => ids.get(end + 1 + i) === id);
  if (inPlace && (!tail || ids.get(end) === tailId)) return [];
  const rows = table.rowsById();
  const mishaps: Mishap[] = added
    .filter(({ id }) => !rows.has(id))
    .map(({ id }) => ({ code: "gone" as const, place: `${table.title} ${id}`, was: null, wrote: "" }));
  if (!tail || tailId === "" || rows.has(tailId)) return mishaps;
  const target = end + added.length + 1;
  table.columns.forEach((column, key) => {
    const cell = tail[column - first] as SheetCell;
    table.sheet.getRange(target, column).setValue(table.sheetCell(key, table.stored(cell)));
  });
  SpreadsheetApp.flush();
  return [...mishaps, { code: "moved", place: `${table.title} ${end + 1}`, was: tailId, wrote: added[0]!.id }];
}

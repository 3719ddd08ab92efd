import { changesOf, logged, type RowChange } from "../core/history";
import { idOf } from "../core/ids";
import { importMark } from "../core/import-mark";
import { type Stored, sameStored } from "../core/stored";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import { leaveFormulas } from "./formulas";
import { mended } from "./mend";
import type { Mishap } from "./mishap";
import { refusal } from "./refusal";
import { MAX_CELL_CHARS, type PendingChange, type Table } from "./table";
import { makeRoom, type Written, writeAdded, writeChanged } from "./write";
import { writeSettings } from "./write-settings";

/** Columns that are computed again from the others are not logged, nor is the ID that a typed row gets: it stays. */
const NOT_LOGGED = ["updated", "due", "id"];

/** Writes what `act` has collected: History first, so that an act that is stopped can be completed from it, then added and
 * changed rows; nothing slow stands between the reading of the rows and their writing. Then everything is flushed and the
 * IDs of the written rows are read once more. People take no lock: what moved or changed meanwhile is mended or told. */
export function commit(act: WritingAct, begin: () => void): Mishap[] {
  const tables = act.opened().filter(isToBeWritten);
  const settings = act.openedSettings();
  const waits = settings !== null && settings.pending.size > 0;
  if (tables.length === 0 && !waits && act.alsoLog.length === 0) {
    if (act.repeated && act.kind !== "reminders" && act.tabs.has("history")) {
      // The first try did all of it: it is answered for again, and can be taken back as before.
      recallFirstTry(act, act.table("history"));
      act.logged = act.firstTry.size > 0;
    }
    return [];
  }
  const mishaps: Mishap[] = [];
  const written: Written[] = [];
  const registered = tables.filter(({ template }) => template.tab !== "history");
  // Reminders write what is computed from the rows themselves: nothing to log, nothing to take back.
  const history = registered.length > 0 && act.kind !== "reminders" ? act.table("history") : null;
  history?.willAdd();
  for (const table of tables) {
    completeRows(act, table);
    if (table.added.length > 0) table.willAdd();
  }
  if (history && act.repeated) keepToFirstTry(act, history, registered, mishaps);
  for (const table of tables) followMoves(table, mishaps);
  for (const table of registered) mishaps.push(...leaveFormulas(table));
  if (history) {
    const added = history.added.length;
    logChanges(act, history, registered);
    act.logged = history.added.length > added || act.repeated;
  }
  const order = (history && tables.indexOf(history) < 0 ? [history, ...tables] : tables).filter(isToBeWritten);
  if (order.length === 0 && !waits) return mishaps;
  begin();
  try {
    for (const table of order) if (table.added.length > 0) makeRoom(table);
    for (const table of order) {
      if (table.added.length > 0) written.push(writeAdded(table));
      if (table.changes.size > 0) written.push(writeChanged(table));
    }
    if (settings && waits) writeSettings(settings, act.zone);
    SpreadsheetApp.flush();
  } catch (error) {
    throw refusal(error, act, written, order);
  }
  for (const table of order) mishaps.push(...mended(table));
  return mishaps;
}

function isToBeWritten({ changes, added }: Table<TableName>): boolean {
  return changes.size > 0 || added.length > 0;
}

/** What the add-on itself notes of a customer: when the row was changed or added, by whom, in which import. */
function completeRows(act: WritingAct, table: Table<TableName>): void {
  if (table.template.tab !== "customers" || act.kind === "reminders") return;
  if (table.columns.has("updated"))
    table.changes.forEach((change) => {
      change.after.updated = act.today;
    });
  table.added.forEach((row, i) => {
    const fields: Record<string, Stored> = {
      created: act.today,
      createdBy: act.user,
      updated: act.today,
      ...row.fields,
    };
    if (act.kind === "import")
      fields.importId = importMark(
        act.actId,
        table.peoplesKeys().map((key) => fields[key] ?? ""),
      );
    table.added[i] = { ...row, fields };
  });
}

function logChanges(act: WritingAct, history: Table<"history">, tables: readonly Table<TableName>[]): void {
  const changes: RowChange[] = [];
  for (const { template, changes: changed, added } of tables) {
    changed.forEach((change) => {
      const before = withoutComputed(change.before);
      if (Object.keys(before).length > 0)
        changes.push({ tab: template.tab, rowId: change.id, before, after: withoutComputed(change.after) });
    });
    if (added.length === 0) continue;
    if (act.kind === "import" || act.kind === "demo")
      changes.push({ tab: template.tab, rowId: "", before: null, after: { added: added.length } });
    else for (const { id } of added) changes.push({ tab: template.tab, rowId: id, before: null, after: {} });
  }
  changes.push(...act.alsoLog);
  const known = new Set<string>();
  for (const change of changes) {
    const id = logId(act, change);
    if (known.has(id) || act.firstTry.has(`${change.tab}/${change.rowId}`)) continue;
    known.add(id);
    for (const part of logged(change, id, MAX_CELL_CHARS))
      history.add([{ ...part, at: act.at, by: act.user, act: act.kind, actId: act.actId, undone: "" }]);
  }
}

/** The ID of the History row for a change: of the same request always the same. */
function logId({ requestId }: WritingAct, { tab, rowId }: Pick<RowChange, "tab" | "rowId">): string {
  return idOf("H", `${requestId}/${tab}/${rowId}`, 0);
}

function withoutComputed(fields: Readonly<Record<string, Stored>>): Record<string, Stored> {
  const kept: Record<string, Stored> = {};
  for (const [key, content] of Object.entries(fields)) if (NOT_LOGGED.indexOf(key) < 0) kept[key] = content;
  return kept;
}

/** The request began before. What History tells of the first try is completed as it was meant, and no more: a cell that still
 * is as before gets its value, one that a person has changed since is left. Rows that were added are not added again. */
function keepToFirstTry(
  act: WritingAct,
  history: Table<"history">,
  tables: readonly Table<TableName>[],
  mishaps: Mishap[],
): void {
  recallFirstTry(act, history);
  if (act.firstTry.size === 0) return;
  for (const table of tables) {
    const there = new Set(table.added.length > 0 ? table.read([]).map(({ id }) => id) : []);
    const missing = table.added.filter(({ id }) => !there.has(id));
    table.added.splice(0, table.added.length, ...missing);
    if (act.firstTry.size === 0) continue;
    table.changes.forEach((change, row) => {
      const first = act.firstTry.get(`${table.template.tab}/${change.id}`);
      if (first?.before) keepRow(table, row, change, first, mishaps);
      else table.changes.delete(row);
    });
  }
}

/** What History tells of an act that began before. */
function recallFirstTry(act: WritingAct, history: Table<"history">): void {
  const rows = history.rowsWith("actId", act.actId);
  if (rows.length === 0) return;
  const span = { from: rows[0]!, to: rows[rows.length - 1]! };
  const parts = history
    .read(["actId", "tab", "rowId", "before", "after", "undone"], span)
    .filter(({ id, values }) => values.actId === act.actId && id.split("-")[0] === logId(act, values))
    .map(({ id, values }) => ({ id, ...values }));
  for (const change of changesOf(parts).changes) act.firstTry.set(`${change.tab}/${change.rowId}`, change);
}

function keepRow(
  table: Table<TableName>,
  row: number,
  change: PendingChange,
  first: RowChange,
  mishaps: Mishap[],
): void {
  for (const key of Object.keys(change.after)) {
    const now = change.before[key];
    const meant = first.after[key];
    if (now === undefined || NOT_LOGGED.indexOf(key) >= 0) continue;
    if (meant !== undefined && sameStored(now, first.before?.[key] ?? "")) change.after[key] = meant;
    else {
      delete change.after[key];
      delete change.before[key];
      if (meant !== undefined && !sameStored(now, meant))
        mishaps.push({ code: "changed", place: table.place(row, key), was: String(now), wrote: String(meant) });
    }
  }
  if (Object.keys(withoutComputed(change.before)).length === 0 && change.before.id === undefined)
    table.changes.delete(row);
}

/** Reads the IDs of the rows to be changed, if anything was read since the rows themselves, and follows rows that moved. */
function followMoves(table: Table<TableName>, mishaps: Mishap[]): void {
  if (table.changes.size === 0 || table.isFresh()) return;
  const changes = Array.from(table.changes.values());
  const ids = table.idsOf(changes.map(({ row }) => row));
  if (changes.every(({ id, row, before }) => ids.get(row) === (before.id === "" ? "" : id))) return;
  for (const lost of table.moved(table.rowsById()))
    mishaps.push({ code: "gone", place: `${table.title} ${lost.row}`, was: null, wrote: "" });
}

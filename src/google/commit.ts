import { importMark } from "../core/import-mark";
import type { Stored } from "../core/stored";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import { keepToFirstTry, recallFirstTry } from "./first-try";
import { leaveFormulas } from "./formulas";
import { logChanges } from "./log-changes";
import { mended } from "./mend";
import type { Mishap } from "./mishap";
import { refusal } from "./refusal";
import type { Table } from "./table";
import { makeRoom, writeAdded } from "./write-added";
import { writeChanged } from "./write-changed";
import { writeSettings } from "./write-settings";
import type { Written } from "./written";

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
  // Of rows that people typed only the new ones are logged.
  const logs = (registered.length > 0 && act.kind !== "typed") || act.alsoLog.length > 0;
  const history = logs && act.kind !== "reminders" ? act.table("history") : null;
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
    logChanges(
      act,
      history,
      act.opened().filter(({ template }) => template.tab !== "history"),
    );
    act.logged = history.added.length > added || act.repeated;
  }
  const order = (history && tables.indexOf(history) < 0 ? [history, ...tables] : tables).filter(isToBeWritten);
  if (order.length === 0 && !waits) return mishaps;
  begin();
  const set = settings && waits ? Array.from(settings.pending.keys()) : [];
  try {
    for (const table of order) if (table.added.length > 0) makeRoom(table);
    for (const table of order) {
      if (table.added.length > 0) writeAdded(table, written);
      if (table.changes.size > 0 && table.template.tab !== "history") writeChanged(table, written);
    }
    // What History says is taken back is so: an undo that is stopped half-way has to be able to come again.
    for (const table of order)
      if (table.changes.size > 0 && table.template.tab === "history") writeChanged(table, written);
    if (settings && waits) writeSettings(settings, act.zone);
    SpreadsheetApp.flush();
    act.unsent = false;
  } catch (error) {
    throw refusal(error, act, written, order, settings ? settings.rangesOf(set) : []);
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

/** Reads the IDs of the rows to be changed, if anything was read since the rows themselves, and follows rows that moved. */
function followMoves(table: Table<TableName>, mishaps: Mishap[]): void {
  if (table.changes.size === 0 || table.isFresh()) return;
  const changes = Array.from(table.changes.values());
  const ids = table.idsOf(changes.map(({ row }) => row));
  if (changes.every(({ id, row, before }) => ids.get(row) === String(before.id ?? id))) return;
  for (const lost of table.moved(table.rowsById()))
    mishaps.push({ code: "gone", place: `${table.title} ${lost.row}`, was: null, wrote: "" });
}

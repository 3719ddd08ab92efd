import { changesOf, isTakenBack, type RowChange } from "../core/history";
import { sameStored } from "../core/stored";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import { logId, NOT_LOGGED, withoutComputed } from "./log-changes";
import type { Mishap } from "./mishap";
import type { PendingChange, Table } from "./table";

/** The request began before. What History tells of the first try is completed as it was meant, and no more: a cell that still
 * is as before gets its value, one that a person has changed since is left. Rows that were added are not added again. Where
 * the act has been undone in the meantime it stays so. */
export function keepToFirstTry(
  act: WritingAct,
  history: Table<"history">,
  tables: readonly Table<TableName>[],
  mishaps: Mishap[],
): void {
  const takenBack = recallFirstTry(act, history);
  if (act.firstTry.size === 0) return;
  if (takenBack) mishaps.push({ code: "taken-back", place: "", was: null, wrote: "" });
  for (const table of tables) {
    if (takenBack) {
      table.added.splice(0);
      table.changes.clear();
      continue;
    }
    const there = new Set(table.added.length > 0 ? table.read([]).map(({ id }) => id) : []);
    const missing = table.added.filter(({ id }) => !there.has(id));
    table.added.splice(0, table.added.length, ...missing);
    if (act.firstTry.size === 0) continue;
    table.changes.forEach((change, row) => {
      const first = act.firstTry.get(`${table.template.tab}/${change.id}`);
      if (first?.before) keepRow(table, row, change, first, mishaps);
      else if (change.before.id === undefined) table.changes.delete(row);
      else keepId(change);
    });
  }
}

/** What History tells of an act that began before. Answers whether all of it has been taken back since. */
export function recallFirstTry(act: WritingAct, history: Table<"history">): boolean {
  const rows = history.rowsWith("actId", act.actId);
  if (rows.length === 0) return false;
  const span = { from: rows[0]!, to: rows[rows.length - 1]! };
  const parts = history
    .read(["actId", "tab", "rowId", "before", "after", "undone"], span)
    .filter(({ id, values }) => values.actId === act.actId && id.split("-")[0] === logId(act, values))
    .map(({ id, values }) => ({ id, ...values }));
  for (const change of changesOf(parts).changes) act.firstTry.set(`${change.tab}/${change.rowId}`, change);
  return parts.length > 0 && parts.every(({ undone }) => isTakenBack(undone));
}

/** Of a change that the first try did not make, the ID that the row gets remains. */
function keepId(change: PendingChange): void {
  for (const key of Object.keys(change.after))
    if (key !== "id") {
      delete change.after[key];
      delete change.before[key];
    }
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
    const was = first.before?.[key];
    if (meant !== undefined && was !== undefined && sameStored(now, was)) change.after[key] = meant;
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

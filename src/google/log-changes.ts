import { logged, type RowChange } from "../core/history";
import { idOf } from "../core/ids";
import { NO_CUSTOMER } from "../core/no-customer";
import type { Stored } from "../core/stored";
import { t } from "../i18n";
import type { TableName } from "../schema/template";
import type { WritingAct } from "./act";
import { MAX_CELL_CHARS, type PendingChange, type Table } from "./table";

/** Columns that are computed again from the others are not logged, nor is the ID that a typed row gets: it stays. */
export const NOT_LOGGED = ["updated", "due", "id"];

/** Adds to History what `act` changes and adds in `tables`: one row for each row, one for all that an import
 * adds. Of a contact it also tells what the customer's row said already: that is agreed anew, and stays when an earlier
 * contact is taken back. What people typed themselves is not logged, only that a row is new. */
export function logChanges(act: WritingAct, history: Table<"history">, tables: readonly Table<TableName>[]): void {
  const changes: RowChange[] = [];
  const confirms = act.kind === "contact";
  const typed = act.kind === "typed";
  for (const { template, changes: changed, added, confirmed } of typed ? [] : tables) {
    changed.forEach((change) => {
      const before = withoutComputed(change.before);
      const after = withoutComputed(confirms ? { ...change.same, ...change.after } : change.after);
      // An ID that took the place of another one, other than that of a row that had none.
      if (hasOtherId(change)) {
        before.id = change.before.id as Stored;
        after.id = change.id;
      }
      if (Object.keys(before).length > 0 || (confirms && Object.keys(after).length > 0))
        changes.push({ tab: template.tab, rowId: change.id, before, after });
    });
    if (confirms)
      confirmed.forEach((same, rowId) => {
        changes.push({ tab: template.tab, rowId, before: {}, after: withoutComputed(same) });
      });
    // Whole customers that leave or come back are logged by who moves them.
    if (added.length === 0 || template.tab === "archive" || act.kind === "return" || act.kind === "undo") continue;
    if (act.kind === "import" || act.kind === "demo")
      changes.push({ tab: template.tab, rowId: "", before: null, after: { added: added.length } });
    else for (const { id } of added) changes.push({ tab: template.tab, rowId: id, before: null, after: {} });
  }
  changes.push(...act.alsoLog);
  const by = typed && act.user === "" ? t(act.language, "typed.unknown") : act.user;
  const known = new Set<string>();
  for (const change of changes) {
    const id = logId(act, change);
    if (known.has(id) || act.firstTry.has(`${change.tab}/${change.rowId}`)) continue;
    known.add(id);
    for (const part of logged(change, id, MAX_CELL_CHARS))
      history.add([{ ...part, at: act.at, by, act: act.kind, actId: act.actId, undone: "" }]);
  }
}

function hasOtherId({ id, before }: PendingChange): boolean {
  return before.id !== undefined && before.id !== "" && id !== NO_CUSTOMER;
}

/** The ID of the History row for a change: of the same request always the same. */
export function logId({ requestId }: WritingAct, { tab, rowId }: Pick<RowChange, "tab" | "rowId">): string {
  return idOf("H", `${requestId}/${tab}/${rowId}`, 0);
}

export function withoutComputed(fields: Readonly<Record<string, Stored>>): Record<string, Stored> {
  const kept: Record<string, Stored> = {};
  for (const [key, content] of Object.entries(fields)) if (NOT_LOGGED.indexOf(key) < 0) kept[key] = content;
  return kept;
}

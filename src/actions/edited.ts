import { typedAct, type WritingAct } from "../google/act";
import { finishTending } from "../google/catch-up";
import { type Edit, editOf } from "../google/edit-event";
import { refreshKnown } from "../google/known";
import { lockedToTheEnd } from "../google/lock";
import { remembered, rememberTended } from "../google/memory";
import { type TypedTab, tendRows } from "../google/tend-rows";

/** Others are not kept waiting for long, and edits queue behind this one: who cannot have the lock soon leaves the rows to the
 * catch-up. */
const WAIT_MS = 1_500;
/** A column that is cleared or filled from end to end is left to the hourly run. */
const MOST_ROWS = 5_000;

/** A person has typed, pasted, filled, cleared or undone something: the rows get their IDs, dates and notes. Nobody waits for it
 * and nothing can be shown; what it misses, the next act or the hourly run does. */
export function edited(event: unknown): void {
  const edit = editOf(event);
  // The first row is never a customer's.
  if (edit === null || edit.to <= 1 || edit.to - edit.from >= MOST_ROWS) return;
  const memory = remembered();
  const { customersSheetId, contactsSheetId } = memory.known;
  const ours = [customersSheetId, contactsSheetId];
  // Where nobody has noted yet which tabs are ours, the marks tell.
  if (ours.every((id) => id !== null) && ours.indexOf(edit.sheetId) < 0) return;
  const done = lockedToTheEnd(WAIT_MS, () => {
    const act = typedAct(memory, edit.typist);
    if (ours.indexOf(null) >= 0) refreshKnown(act);
    const tab = TABS.find((name) => act.tabs.get(name)?.sheet.getSheetId() === edit.sheetId);
    if (tab === undefined || act.tabs.get(tab)?.ready !== true) return;
    const touched = new Set<string>();
    act.table(tab).columns.forEach((column, key) => {
      if (column >= edit.firstColumn && column <= edit.lastColumn) touched.add(key);
    });
    if (touched.size === 0) return;
    tendRows(act, tab, { rows: edit, touched, oldValue: edit.oldValue, notes: "all" });
    finishTending(act);
    keepUp(act, tab, edit);
  });
  if (!done) console.log("Somebody else is writing: the rows are left to the catch-up");
}

/** New rows right below the last one that was tended: the next act need not look for them. */
function keepUp({ memory, alsoLog }: WritingAct, tab: TypedTab, { from, to }: Edit): void {
  const end = memory.tended[tab];
  if (end === undefined || alsoLog.length === 0 || from > end + 1 || to <= end) return;
  rememberTended({ ...memory.tended, [tab]: to });
}

const TABS: readonly TypedTab[] = ["customers", "contacts"];

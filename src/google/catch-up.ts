import { typedAct, type WritingAct } from "./act";
import { rememberTended } from "./memory";
import { mishapText } from "./mishap";
import { type Tending, type TypedTab, tendRows } from "./tend-rows";

const TABS: readonly TypedTab[] = ["customers", "contacts"];
/** So many rows are tended in the shadow of an act, those further down the next time. */
const MOST_ROWS = 500;

/** What every writing act does last, when its own is safe on the sheet: rows that people typed and that no edit's trigger has
 * heard of get their IDs, dates and notes. Whether there are any, the end of a tab tells: one look, mostly none. What goes
 * wrong here is logged and left to the next time: the act itself is done. */
export function catchUp(act: WritingAct, tabs = worked(act)): void {
  const ends = new Map<TypedTab, number>();
  try {
    const waiting = tabs.filter((tab) => waits(act, tab, ends));
    if (waiting.length === 0) return;
    const typed = typedAct(act.memory, "");
    typed.shareTabs(act);
    const { end, added } = act.table("history");
    if (end !== null) typed.table("history").end = end + added.length;
    const rest = waiting.filter((tab) => !tendNew(typed, tab, act.memory.tended[tab], ends.get(tab) as number));
    finishTending(typed);
    for (const tab of rest) ends.delete(tab);
    rememberTended({ ...act.memory.tended, ...Object.fromEntries(ends) });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  }
}

/** The tabs that the act works on. */
function worked(act: WritingAct): TypedTab[] {
  const opened = new Set<string>(act.opened().map(({ template }) => template.tab));
  return TABS.filter((tab) => opened.has(tab));
}

/** What the ends of the tabs will be when `act` has written, as far as everything above them has been tended. */
export function tendedAfter(act: WritingAct): Record<string, number> {
  const tended = { ...act.memory.tended };
  for (const { template, end, added } of act.opened())
    if (end !== null && added.length > 0 && tended[template.tab] === end) tended[template.tab] = end + added.length;
  return tended;
}

/** Writes what was collected, and the notes with it. */
export function finishTending(typed: WritingAct): void {
  try {
    for (const mishap of typed.commit()) console.warn(mishapText(typed.language, mishap));
  } finally {
    // Notes alone, or of rows whose change was refused.
    if (typed.unsent) SpreadsheetApp.flush();
  }
}

/** Whether the tab ends elsewhere than it did when all its rows had been tended. */
function waits(act: WritingAct, tab: TypedTab, ends: Map<TypedTab, number>): boolean {
  const table = act.table(tab);
  const { end, added } = table;
  const now = end === null ? table.sheet.getLastRow() : end + added.length;
  ends.set(tab, now);
  return now !== act.memory.tended[tab];
}

/** Tends the rows of a tab that have no ID; false when some are left for the next time. Mostly they stand at the end. A customer
 * inserted elsewhere is looked for in the whole tab; a contact is not, since a log is long and grows at its end: that one the
 * hourly run finds. */
function tendNew(typed: WritingAct, tab: TypedTab, known: number | undefined, end: number): boolean {
  const from = Math.max((known ?? 0) + 1, end - MOST_ROWS + 1);
  const grown = known === undefined ? Number.POSITIVE_INFINITY : end - known;
  const isLog = tab === "contacts";
  if (from <= end && (isLog || grown <= MOST_ROWS)) {
    const born = tendRows(typed, tab, tending(from, end));
    if (isLog || born === grown) return true;
  }
  if (isLog) return true;
  const news = typed
    .table("customers")
    .read(["name"])
    .filter(({ id, row, values }) => id === "" && values.name !== "" && (row < from || grown > MOST_ROWS))
    .map(({ row }) => row);
  const last = news[news.length - 1];
  if (last === undefined) return true;
  const to = Math.min(last, news[0]! + MOST_ROWS - 1);
  tendRows(typed, tab, tending(news[0]!, to));
  return to === last;
}

function tending(from: number, to: number): Tending {
  return { rows: { from, to }, touched: null, oldValue: "", notes: "born" };
}

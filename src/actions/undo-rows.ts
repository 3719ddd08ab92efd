import { cellValue } from "../core/cell-value";
import { dueWords } from "../core/due/due-words";
import type { RowChange } from "../core/history";
import type { Stored } from "../core/stored";
import { fieldsOf, undonePart } from "../core/undo";
import type { WritingAct } from "../google/act";
import type { Mishap } from "../google/mishap";
import type { Entry } from "../google/row-entry";
import type { Table } from "../google/table";
import type { TableName } from "../schema/template";
import { FEW, type LoggedAct, otherActs } from "./other-acts";

const DUE_FROM = ["owner", "step", "nextStep", "nextDate"];

/** Collects in the tables of `act` what takes `changes` back, which `own` tells where History has; what stands beside and
 * after them tells what later and earlier acts said. Answers how many rows are taken back and which cells are left. */
export function undoRows(
  act: WritingAct,
  changes: readonly RowChange[],
  own: LoggedAct & { readonly to: number },
): { undone: number; left: Mishap[] } {
  const left: { mishap: Mishap; rowId: string }[] = [];
  let undone = 0;
  for (const tab of ["contacts", "customers"] as const) {
    const theirs = changes.filter((change) => change.tab === tab);
    if (theirs.length === 0) continue;
    const table = act.table(tab) as unknown as Table<TableName>;
    if (theirs.some(({ before }) => before === null)) table.column("void");
    // History first: nothing shall come between the reading of the rows and their writing.
    const others = otherActs(
      act,
      tab,
      theirs.filter(({ before }) => before !== null).map(({ rowId }) => rowId),
      own,
    );
    const rows = rowsOf(table, theirs);
    for (const key of gone(table, theirs)) {
      const place = `${table.title} ${table.columnTemplate(key).header[act.language]}`;
      left.push({ rowId: "", mishap: { code: "gone", place, was: null, wrote: "" } });
    }
    for (const change of theirs) {
      const entry = rows.get(change.rowId);
      if (!entry) {
        left.push({
          rowId: change.rowId,
          mishap: { code: "gone", place: `${table.title} ${change.rowId}`, was: null, wrote: "" },
        });
        continue;
      }
      // Where a repair gave the row another ID, that goes back too.
      const stored = { ...entry.stored, id: entry.id };
      const part =
        change.before === null
          ? { putBack: { void: true as Stored }, left: [] }
          : undonePart(change, stored, others(change.rowId));
      if (Object.keys(part.putBack).length > 0) {
        undone++;
        const due = tab === "customers" ? dueAfter(act, table, entry, part.putBack) : {};
        table.changeStored({ ...entry, stored }, { ...part.putBack, ...due });
      }
      for (const key of part.left)
        left.push({
          rowId: change.rowId,
          mishap: { code: "changed", place: table.place(entry.row, key), was: null, wrote: "" },
        });
    }
  }
  return { undone, left: withNames(act, left, own.to) };
}

/** The changed columns that the tab no longer has. */
function gone(table: Table<TableName>, changes: readonly RowChange[]): string[] {
  const changed = new Set<string>();
  for (const { before } of changes) for (const key of Object.keys(before ?? {})) changed.add(key);
  return table.template.columns.map(({ key }) => key).filter((key) => changed.has(key) && !table.columns.has(key));
}

/** The rows to be taken back, with all that is needed of them. */
function rowsOf(table: Table<TableName>, changes: readonly RowChange[]): Map<string, Entry<never>> {
  const wanted = new Set<string>();
  for (const change of changes) for (const key of change.before === null ? ["void"] : fieldsOf(change)) wanted.add(key);
  if (table.template.tab === "customers") for (const key of [...DUE_FROM, "due"]) wanted.add(key);
  const keys = Array.from(wanted).filter((key) => table.columns.has(key) && key !== "id") as never[];
  const rows = new Map<string, Entry<never>>();
  if (changes.length <= FEW)
    for (const { rowId } of changes) {
      const entry = table.find(rowId, keys);
      if (entry) rows.set(rowId, entry as Entry<never>);
    }
  else for (const entry of table.read(keys)) if (entry.id !== "") rows.set(entry.id, entry as Entry<never>);
  return rows;
}

/** The words of column *due* follow from the others: they are not logged, but made anew. */
function dueAfter(
  { language, today }: WritingAct,
  table: Table<TableName>,
  { stored }: Entry<never>,
  putBack: Readonly<Record<string, Stored>>,
): Record<string, Stored> {
  if (!table.columns.has("due") || !DUE_FROM.every((key) => table.columns.has(key))) return {};
  const [owner, step, nextStep, nextDate] = DUE_FROM.map((key) =>
    String(cellValue(table.columnTemplate(key), putBack[key] ?? stored[key] ?? "").value),
  ) as [string, string, string, string];
  return { due: dueWords(language, { owner, step, nextStep, nextDate }, today) };
}

/** Names whoever changed what was left, where a later act of the add-on has logged it. */
function withNames(
  act: WritingAct,
  left: readonly { readonly mishap: Mishap; readonly rowId: string }[],
  lastRow: number,
): Mishap[] {
  if (!left.some(({ mishap }) => mishap.code === "changed")) return left.map(({ mishap }) => mishap);
  const history = act.table("history");
  history.willAdd();
  const later = new Map<string, string>();
  for (const { values } of history.read(["by", "rowId"], { from: lastRow + 1, to: history.end as number }))
    later.set(values.rowId, values.by);
  return left.map(({ mishap, rowId }) => ({ ...mishap, who: later.get(rowId) ?? "" }));
}

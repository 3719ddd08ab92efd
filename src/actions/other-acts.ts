import { changesOf, isTakenBack, type LoggedPart } from "../core/history";
import type { OtherActs, Said } from "../core/undo";
import type { WritingAct } from "../google/act";
import type { Table } from "../google/table";
import type { TableName } from "../schema/template";

/** So many rows are looked up one by one; more are read together. */
export const FEW = 3;

/** Where History tells of an act. */
export interface LoggedAct {
  readonly actId: string;
  /** The row of History for the row of another tab, by that one's ID. */
  readonly rowOf: ReadonlyMap<string, number>;
}

const KEYS = ["act", "actId", "undone", "tab", "rowId", "before", "after"] as const;
const NONE: OtherActs = { earlier: [], later: [] };

/** What acts before and after `own` said of the same rows of `tab`. Of earlier ones only those count that were taken back,
 * and what stands between them and `own`: as far as that History is read, at most by two reads more than searches. */
export function otherActs(
  act: WritingAct,
  tab: TableName,
  rowIds: readonly string[],
  own: LoggedAct,
): (rowId: string) => OtherActs {
  if (rowIds.length === 0) return () => NONE;
  const history = act.table("history");
  history.willAdd();
  const end = history.end as number;
  const mentions =
    rowIds.length > FEW ? null : rowIds.reduce<number[]>((all, id) => all.concat(history.rowsWith("rowId", id)), []);
  const ownRows = rowIds.map((id) => own.rowOf.get(id) ?? end);
  const first = ownRows.reduce((a, b) => Math.min(a, b), end);
  const from = firstUndone(history, first, mentions) ?? first;
  const to = mentions ? mentions.reduce((a, b) => Math.max(a, b), 0) : end;
  if (from === first && (mentions ?? [end]).every((row) => row <= first)) return () => NONE;

  const wanted = new Set(rowIds);
  const acts = new Map<string, Map<string, Act>>();
  for (const { id, row, values } of history.read(KEYS, { from, to })) {
    if (values.tab !== tab || values.actId === own.actId || !wanted.has(values.rowId)) continue;
    const ofRow = acts.get(values.rowId) ?? new Map<string, Act>();
    acts.set(values.rowId, ofRow);
    const other = ofRow.get(values.actId) ?? { row, undone: false, undoes: values.act === "undo", parts: [] };
    ofRow.set(values.actId, other);
    other.undone = other.undone || isTakenBack(values.undone);
    other.parts.push({ id, ...values });
  }
  return (rowId) => {
    const all = Array.from((acts.get(rowId) ?? new Map<string, Act>()).values());
    const at = own.rowOf.get(rowId) ?? end;
    return {
      earlier: all.filter(({ row }) => row < at).flatMap(said),
      later: all.filter(({ row }) => row > at).flatMap(said),
    };
  };
}

/** What History has of one act on one row. */
interface Act {
  readonly row: number;
  undone: boolean;
  readonly undoes: boolean;
  readonly parts: LoggedPart[];
}

function said({ parts, undone, undoes }: Act): Said[] {
  return changesOf(parts).changes.map(({ before, after }) => ({ before, after, undone, undoes }));
}

/** The first row of History before row `first` that tells of an act that was taken back, among `rows` if they are given. */
function firstUndone(history: Table<"history">, first: number, rows: readonly number[] | null): number | undefined {
  const before = rows?.filter((row) => row < first);
  const from = before ? before.reduce((a, b) => Math.min(a, b), first) : history.headerRow + 1;
  const among = before ? new Set(before) : null;
  return history
    .read(["undone"], { from, to: first - 1 })
    .find(({ row, values }) => (among?.has(row) ?? true) && isTakenBack(values.undone))?.row;
}

import { changesOf, isTakenBack, type RowChange } from "../core/history";
import { idOf } from "../core/ids";
import { languageOfPerson, readingAct, type WritingAct, writingAct } from "../google/act";
import type { Mishap } from "../google/mishap";
import { mishapText } from "../google/mishap";
import { t } from "../i18n";
import { numberText } from "../i18n/number-text";
import type { Input, Outcome } from "../schema/calls";
import { release } from "./release-list";
import { removeImported } from "./remove-imported";
import { showSetUp } from "./show-set-up";
import { undoMove } from "./undo-move";
import { undoRows } from "./undo-rows";

/** The acts that can be taken back. */
const UNDOABLE = ["contact", "classify", "import", "repair", "archive", "return", "adopt"];

/** Takes back the last act that has not been taken back yet, whoever did it. */
export function undoLast(): Outcome {
  const last = readingAct((act) => {
    const entries = act.table("history").read(["act", "actId", "undone"]);
    for (let i = entries.length - 1; i >= 0; i--) {
      const { act: kind, actId, undone } = entries[i]!.values;
      if (!isTakenBack(undone) && UNDOABLE.indexOf(kind) >= 0) return { actId, message: "" };
    }
    return { actId: null, message: t(act.speaks, "undo.nothing") };
  });
  if (last.actId === null) return { ...last, details: [] };
  const outcome = undo({ actId: last.actId });
  if (outcome.confirm === undefined) return outcome;
  // What would be lost is shown where it can be said yes to.
  showSetUp();
  return { message: t(languageOfPerson(), "adopt.losses-menu"), actId: null, details: [] };
}

/** Takes an act back, cell by cell, from what History tells of it. A cell that somebody has changed since is left and named;
 * imported rows go only when nobody has touched them; contacts stay and are marked. Doing it again changes nothing more. */
export function undo({ actId, seen = [] }: Input<"undo">): Outcome {
  return writingAct("undo", { requestId: `undo ${actId}`, actId: idOf("T", `undo ${actId}`, 0) }, (act) => {
    const history = act.table("history");
    const rows = history.rowsWith("actId", actId);
    if (rows.length === 0) return said(act, t(act.speaks, "undo.gone"));
    const span = { from: Math.min(...ends(rows)), to: Math.max(...ends(rows)) };
    const entries = history
      .read(["act", "actId", "undone", "tab", "rowId", "before", "after"], span)
      .filter(({ values }) => values.actId === actId);
    const open = entries.filter(({ values }) => !isTakenBack(values.undone));
    if (open.length === 0) return said(act, t(act.speaks, "undo.already"));
    if (open.some(({ values }) => values.act === "adopt")) return release(act, seen);
    const { changes, unreadable } = changesOf(open.map(({ id, values }) => ({ id, ...values })));
    const moved = changes.filter(({ tab }) => tab === "archive");
    if (moved.length > 0) return undoneMove(act, actId, moved);

    const imported = changes.filter(({ rowId }) => rowId === "");
    const removal = imported.length > 0 ? removeImported(act, actId) : null;
    const { undone, left } = undoRows(
      act,
      changes.filter(({ rowId }) => rowId !== ""),
      { actId, to: span.to, rowOf: new Map(open.map(({ row, values }) => [values.rowId, row])) },
    );
    const finished = removal === null || removal.unfinished === 0;
    for (const entry of open)
      if (finished || entry.values.rowId !== "") history.changeStored(entry, { undone: act.actId });
    const mishaps = [...left, ...act.commit()];
    return said(act, sentences(act, { undone, removal, unreadable, finished }), mishaps);
  });
}

/** Customers that went to the archive or came back go the other way; History is marked when all of them have. */
function undoneMove(act: WritingAct, actId: string, moved: readonly RowChange[]): Outcome {
  const { message, details, finished } = undoMove(act, moved);
  if (finished) {
    const history = act.table("history");
    const rows = history.rowsWith("actId", actId);
    const span = { from: Math.min(...ends(rows)), to: Math.max(...ends(rows)) };
    for (const entry of history.read(["actId", "undone"], span))
      if (entry.values.actId === actId) history.changeStored(entry, { undone: act.actId });
    act.commit();
  }
  return { message, actId: null, details: [...details] };
}

interface Came {
  readonly undone: number;
  readonly removal: { removed: number; kept: number } | null;
  readonly unreadable: number;
  readonly finished: boolean;
}

function sentences({ speaks }: WritingAct, { undone, removal, unreadable, finished }: Came): string {
  const said: string[] = [];
  if (removal && removal.removed > 0)
    said.push(
      removal.removed === 1
        ? t(speaks, "undo.removed-one")
        : t(speaks, "undo.removed", { n: numberText(speaks, removal.removed) }),
    );
  if (undone > 0)
    said.push(undone === 1 ? t(speaks, "undo.one") : t(speaks, "undo.many", { n: numberText(speaks, undone) }));
  if (removal && removal.kept > 0)
    said.push(
      removal.kept === 1 ? t(speaks, "undo.kept-one") : t(speaks, "undo.kept", { n: numberText(speaks, removal.kept) }),
    );
  if (said.length === 0) said.push(t(speaks, "undo.none"));
  if (unreadable > 0) said.push(t(speaks, "undo.unreadable", { n: unreadable }));
  if (!finished) said.push(t(speaks, "undo.unfinished"));
  return said.join(" ");
}

function said(act: WritingAct, message: string, mishaps: readonly Mishap[] = []): Outcome {
  return { message, actId: null, details: mishaps.map((mishap) => mishapText(act.speaks, mishap)) };
}

/** The first and the last of a list that may be too long for the arguments of a function. */
function ends(rows: readonly number[]): number[] {
  const sorted = rows.slice().sort((a, b) => a - b);
  return [sorted[0]!, sorted[sorted.length - 1]!];
}

import type { RowChange } from "../core/history";
import type { WritingAct } from "../google/act";
import { bringBack } from "../google/archive/bring-back";
import { t } from "../i18n";
import { childCountsText } from "../i18n/row-counts-text";
import { archive, troubles } from "./archive-customers";

/** What taking a move back came to. */
export interface UndoneMove {
  readonly message: string;
  readonly details: readonly string[];
  /** false: there is more to do, by doing it again. */
  readonly finished: boolean;
}

/** Takes back that customers went to the archive, or came from it: the rows of History in `moved` name them. It has been
 * written when this returns; `act` then sees the register anew. */
export function undoMove(act: WritingAct, moved: readonly RowChange[]): UndoneMove {
  const { speaks } = act;
  const ids = moved.map(({ rowId }) => rowId);
  const step = act.next("undo", "move");
  const went = moved.some(({ after }) => after.archived !== undefined);
  const { counts, details, finished } = went ? back(step, ids) : away(step, ids);
  act.memory = step.memory;
  act.lookAgain();
  const { customers: n = 0 } = counts;
  const contents = childCountsText(speaks, counts);
  const message = n === 0 ? t(speaks, "undo.none") : t(speaks, went ? "return.done" : "archive.done", { n, contents });
  return { message: finished ? message : `${message} ${t(speaks, "undo.unfinished")}`, details, finished };
}

function back(step: WritingAct, ids: readonly string[]) {
  return { ...bringBack(step, new Set(ids)), finished: true };
}

function away(step: WritingAct, ids: readonly string[]) {
  const { counts, left, ...came } = archive(step, ids);
  return { counts, details: troubles(step, came), finished: left.length + came.changed.length === 0 };
}

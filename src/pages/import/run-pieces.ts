import type { Input } from "../../schema/calls";
import { CallFailure, call } from "../parts/server";
import { type PlannedImport, remainingRows, wireMapping } from "./planned-import";
import type { ShownProblem } from "./row-problems";

/** Rows of one call: far under the six minutes that Google lets a script run. */
const PIECE_ROWS = 2_000;
/** A piece may take Google's whole six minutes; only after them is it sure that the script no longer runs. */
const PATIENCE_MS = 390_000;
const RETRY_AFTER_S = [3, 10, 30];

export interface RunState {
  /** Rows that are in, those of an earlier, stopped run included. */
  readonly done: number;
  readonly total: number;
  /** Seconds until the piece under way is sent again; null: it goes as it should. */
  readonly retryIn: number | null;
}

export interface RunWatch {
  readonly onState: (state: RunState) => void;
  readonly onProblems: (problems: readonly ShownProblem[]) => void;
  /** Asked between pieces and while waiting. */
  readonly stopped: () => boolean;
}

/** Sends the rows piece by piece from the first one not yet done; answers how many are in when all are, or when the person
 * has stopped it. A piece that got no answer is sent again, the same, so that nothing is doubled; a refusal rejects. */
export async function runPieces(
  planned: PlannedImport,
  importId: string,
  done: number,
  watch: RunWatch,
): Promise<number> {
  const rows = remainingRows(planned);
  const before = planned.unfinished?.rowsDone ?? 0;
  const total = before + rows.length;
  let sent = done - before;
  watch.onState({ done, total, retryIn: null });
  while (sent < rows.length && !watch.stopped()) {
    const piece = rows.slice(sent, sent + PIECE_ROWS);
    const input: Input<"importPiece"> = {
      importId,
      fileHash: planned.file.hash,
      fileName: planned.file.name.slice(0, 300),
      mapping: wireMapping(planned.mapping),
      from: before + sent,
      rows: piece.map(({ line, values, nameMapped }) => ({
        line,
        values: nameMapped ? { ...values, name: values.name ?? "" } : values,
      })),
    };
    const answer = await patiently(input, { done: before + sent, total, retryIn: null }, watch);
    if (!answer) break;
    sent += piece.length;
    watch.onProblems(answer.problems);
    watch.onState({ done: before + sent, total, retryIn: null });
  }
  return before + sent;
}

/** null: the person has stopped it while it waited to be sent again. */
async function patiently(input: Input<"importPiece">, state: RunState, watch: RunWatch) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call("importPiece", input, PATIENCE_MS);
    } catch (error) {
      const wait = RETRY_AFTER_S[attempt];
      if (!(error instanceof CallFailure) || error.kind === "told" || error.kind === "lost" || wait === undefined)
        throw error;
      for (let left = wait; left > 0; left--) {
        watch.onState({ ...state, retryIn: left });
        await second();
        if (watch.stopped()) return null;
      }
      watch.onState(state);
    }
  }
}

function second(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000));
}

import { useEffect, useRef, useState } from "preact/hooks";
import { idOf } from "../../core/ids";
import type { Outcome } from "../../schema/calls";
import { newRequestId } from "../parts/request-id";
import { CallFailure, call } from "../parts/server";
import { type PlannedImport, remainingRows } from "./planned-import";
import type { ShownProblem } from "./row-problems";
import { type RunState, runPieces } from "./run-pieces";

export interface Run extends RunState {
  readonly stopping: boolean;
  readonly failure: CallFailure | null;
  /** What it came to; null while it runs or after a failure. */
  readonly outcome: Outcome | null;
  /** What the server told about rows. */
  readonly told: readonly ShownProblem[];
  stop(): void;
  again(): void;
}

/** Runs the import once the page shows it; after a failure `again` goes on where it stopped. */
export function useRun(planned: PlannedImport): Run {
  const before = planned.unfinished?.rowsDone ?? 0;
  const total = before + remainingRows(planned).length;
  const [state, setState] = useState<RunState>({ done: before, total, retryIn: null });
  const [stopping, setStopping] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [told, setTold] = useState<readonly ShownProblem[]>([]);
  const stopped = useRef(false);
  const done = useRef(before);
  const importId = useRef(planned.unfinished?.importId ?? idOf("I", newRequestId(), 0));

  async function run(): Promise<void> {
    setFailure(null);
    try {
      done.current = await runPieces(planned, importId.current, done.current, {
        onState: (now) => {
          done.current = now.done;
          setState(now);
        },
        onProblems: (problems) => setTold((all) => [...all, ...problems]),
        stopped: () => stopped.current,
      });
      const finished = done.current >= total;
      const input = { importId: importId.current, fileHash: planned.file.hash, rows: done.current, finished };
      setOutcome(await call("finishImport", input));
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the run begins once, when the step opens
  useEffect(() => void run(), []);

  return {
    ...state,
    stopping,
    failure,
    outcome,
    told,
    stop: () => {
      stopped.current = true;
      setStopping(true);
    },
    again: () => void run(),
  };
}

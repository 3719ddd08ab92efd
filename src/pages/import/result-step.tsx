import { useMemo, useState } from "preact/hooks";
import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CopySupport } from "../parts/copy-support";
import { ErrorStrip } from "../parts/error-strip";
import { RepairButton } from "../parts/repair-button";
import { Status } from "../parts/status";
import { lastLineOf, type PlannedImport } from "./planned-import";
import { ProblemList } from "./problem-list";
import { joinedProblems, plannedProblems } from "./row-problems";
import { downloadRows } from "./rows-file";
import { type Run, useRun } from "./use-run";

interface ResultStepProps {
  readonly planned: PlannedImport;
  readonly onAnother: () => void;
}

/** The import under way, then what it came to. */
export function ResultStep({ planned, onAnother }: ResultStepProps) {
  const run = useRun(planned);
  const [undone, setUndone] = useState(false);
  const problems = useMemo(() => {
    const last = lastLineOf(planned, run.done);
    return joinedProblems(plannedProblems(planned), run.told).filter(({ line }) => line <= last);
  }, [planned, run.told, run.done]);
  const skipped = problems.filter((problem) => problem.skipped);
  const remarks = problems.filter((problem) => !problem.skipped);
  return (
    <>
      <ErrorStrip messages={run.failure ? [run.failure.message] : []}>
        {run.failure && <RepairButton of={run.failure} onRepaired={run.again} />}
        {run.failure && run.failure.kind !== "lost" && <Button onClick={run.again}>{say("button.again")}</Button>}
        {run.failure && <CopySupport of={run.failure} />}
      </ErrorStrip>
      {!run.outcome && <Progress run={run} />}
      <Status outcome={run.outcome} onUndone={() => setUndone(true)} />
      {run.outcome && (
        <>
          {problems.length > 0 && !undone && <ProblemList problems={problems} />}
          <div class="row foot">
            {skipped.length > 0 && (
              <Button onClick={() => downloadRows(planned, skipped, say("import.skipped-file"))}>
                {say("import.download-skipped")}
              </Button>
            )}
            {remarks.length > 0 && !undone && (
              <Button onClick={() => downloadRows(planned, remarks, say("import.remarks-file"))}>
                {say("import.download-remarks")}
              </Button>
            )}
            <Button onClick={onAnother}>{say("import.another")}</Button>
          </div>
        </>
      )}
    </>
  );
}

function Progress({ run }: { readonly run: Run }) {
  const words = say("import.progress", {
    done: numberText(boot.language, run.done),
    rows: numberText(boot.language, run.total),
  });
  return (
    <div class="stack">
      <div class="row">
        <progress class="grow" value={run.done} max={Math.max(run.total, 1)} aria-label={say("import.progress-name")} />
        <span class="figure" role="status">
          {words}
        </span>
      </div>
      {run.retryIn !== null && <p class="ask">{say("import.retrying", { second: run.retryIn })}</p>}
      <p class="meta">{say("import.stays-open")}</p>
      {!run.failure && (
        <div class="row">
          <Button busy={run.stopping && say("import.stopping")} onClick={run.stop}>
            {say("import.stop")}
          </Button>
        </div>
      )}
    </div>
  );
}

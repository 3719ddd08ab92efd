import { useState } from "preact/hooks";
import { skips } from "../../core/import/problems";
import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import { Button } from "../parts/button";
import { type PlannedImport, remains } from "./planned-import";
import { ProblemList } from "./problem-list";
import { plannedProblems } from "./row-problems";

interface CountsProps {
  readonly planned: PlannedImport | null;
  /** Whether the counts are on their way. */
  readonly waiting: boolean;
}

/** What the import would come to, before anything is written; what an earlier run brought in counts no more. */
export function Counts({ planned, waiting }: CountsProps) {
  const [open, setOpen] = useState(false);
  if (!planned) return <p role="status">{waiting ? say("import.counting") : ""}</p>;
  const { plan, table, unfinished } = planned;
  const left = (line: number) => remains(line, planned);
  const problems = plannedProblems(planned).filter(({ line }) => left(line));
  const sent = plan.rows.filter(({ line }) => left(line)).length;
  const remarks = plan.problems.filter(({ line, problem }) => left(line) && !skips(problem)).length;
  const counts: [string, number][] = [
    [say("import.new"), plan.fresh.filter(left).length],
    [say("import.known"), plan.known.filter(left).length],
    [say("import.skipped"), table.rows.filter(({ line }) => left(line)).length - sent],
  ];
  if (remarks > 0) counts.push([say("import.remarks"), remarks]);
  return (
    <>
      {unfinished && (
        <p class="ask">{say("import.continues", { rows: numberText(boot.language, unfinished.rowsDone) })}</p>
      )}
      <div class="row" role="status">
        <dl class="counts figure">
          {counts.map(([name, n]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{numberText(boot.language, n)}</dd>
            </div>
          ))}
        </dl>
        {problems.length > 0 && (
          <Button quiet onClick={() => setOpen(!open)}>
            {open
              ? say("import.hide-problems")
              : say("import.show-problems", {
                  n: problems.length,
                  rows: numberText(boot.language, problems.length),
                })}
          </Button>
        )}
      </div>
      {open && <ProblemList problems={problems} />}
    </>
  );
}

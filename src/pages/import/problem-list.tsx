import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import type { ShownProblem } from "./row-problems";

const MOST = 100;

/** The rows that have something wrong, one sentence each: first those that stay out, then those that are in. */
export function ProblemList({ problems }: { readonly problems: readonly ShownProblem[] }) {
  const groups: [string, ShownProblem[]][] = [
    [say("import.skipped-rows"), problems.filter(({ skipped }) => skipped)],
    [say("import.remarks"), problems.filter(({ skipped }) => !skipped)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus
    <section class="problems stack" aria-label={say("import.remarks")} tabIndex={0}>
      {groups.map(([title, its]) => its.length > 0 && <Group key={title} title={title} problems={its} />)}
    </section>
  );
}

function Group({ title, problems }: { readonly title: string; readonly problems: readonly ShownProblem[] }) {
  const rest = problems.length - MOST;
  return (
    <div>
      <h3>
        {title} {numberText(boot.language, problems.length)}
      </h3>
      <ul>
        {problems.slice(0, MOST).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {rest > 0 && <p>{say("import.more-problems", { rows: numberText(boot.language, rest) })}</p>}
    </div>
  );
}

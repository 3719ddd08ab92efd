import { numberText } from "../../i18n/number-text";
import { boot, say } from "../parts/boot";
import type { ShownProblem } from "./row-problems";

const MOST = 100;

/** The rows that have something wrong, one sentence each. */
export function ProblemList({ problems }: { readonly problems: readonly ShownProblem[] }) {
  const rest = problems.length - MOST;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus
    <section class="problems" aria-label={say("import.remarks")} tabIndex={0}>
      <ul>
        {problems.slice(0, MOST).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {rest > 0 && <p>{say("import.more-problems", { rows: numberText(boot.language, rest) })}</p>}
    </section>
  );
}

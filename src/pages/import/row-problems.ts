import { skips } from "../../core/import/problems";
import { importProblemText } from "../../i18n/import-problem-text";
import type { Output } from "../../schema/calls";
import { boot } from "../parts/boot";
import { fieldTitle } from "./field-titles";
import type { PlannedImport } from "./planned-import";

export type ShownProblem = Output<"importPiece">["problems"][number];

/** What the page itself found wrong, in words. */
export function plannedProblems({ plan }: PlannedImport): ShownProblem[] {
  return plan.problems.map(({ line, problem }) => ({
    line,
    skipped: skips(problem),
    message: importProblemText(boot.language, line, problem, fieldTitle),
  }));
}

/** Both lists as one, in the order of the file, what stayed out first, each sentence once. */
export function joinedProblems(ours: readonly ShownProblem[], theirs: readonly ShownProblem[]): ShownProblem[] {
  const once = new Map<string, ShownProblem>();
  for (const problem of [...ours, ...theirs]) once.set(problem.message, problem);
  return [...once.values()].sort((a, b) => Number(b.skipped) - Number(a.skipped) || a.line - b.line);
}

import type { CellFinding, FindingCode } from "../core/checks/cell-finding";
import type { CustomerFindingCode } from "../core/checks/contact-customer";
import type { ColumnTemplate } from "../schema/template";
import { type Language, t } from "./index";

/** So much of a cell's text is repeated in its note. */
const MOST_CHARS = 60;

/** What is wrong with a cell of `column` and how to mend it, as its note says it: one line in the register's language. */
export function rowNoteText(
  language: Language,
  column: Pick<ColumnTemplate, "choices">,
  { code, value: whole }: Pick<CellFinding<FindingCode | CustomerFindingCode>, "code" | "value">,
): string {
  const line = whole.replace(/\s+/g, " ");
  const value = line.length > MOST_CHARS ? `${line.slice(0, MOST_CHARS - 1)}…` : line;
  if (code === "not-a-choice") return t(language, `row-note.choice.${column.choices ?? "step"}`, { value });
  if (code === "email-at") return t(language, "row-note.email-at");
  return t(language, `row-note.${code}`, { value });
}

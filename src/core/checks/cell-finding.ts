import type { ColumnTemplate } from "../../schema/template";
import { readBusinessId } from "../business-id";
import { cellValue } from "../cell-value";
import type { Stored } from "../stored";
import { emailProblem } from "./email";
import { looksLikePhone } from "./phone";

/** What is wrong with one cell by itself. */
export type FindingCode =
  | "not-a-day"
  | "not-a-choice"
  | "not-a-flag"
  | "error-value"
  | "email-at"
  | "email-shape"
  | "phone-shape"
  | "business-id-check"
  | "business-id-shape";

/** What is wrong with the cell of a row, for which a note says how to mend it. */
export interface CellFinding<Code extends string = FindingCode> {
  readonly key: string;
  readonly code: Code;
  /** What the cell holds, as text. */
  readonly value: string;
}

type Checked = Pick<ColumnTemplate, "key" | "type" | "choices" | "holds">;

/** What is wrong with `content` in that column; null when it is empty, right, or still being computed. */
export function cellFinding(column: Checked, content: Stored): CellFinding | null {
  const value = content === false ? "" : String(content).trim();
  if (value === "" || value === "Loading...") return null;
  const { problem } = cellValue(column, content);
  const code = problem ?? contentProblem(column, value);
  return code === null ? null : { key: column.key, code: code as FindingCode, value };
}

function contentProblem({ holds }: Checked, value: string): FindingCode | null {
  if (holds === "email") return emailProblem(value);
  if (holds === "phone") return looksLikePhone(value) ? null : "phone-shape";
  if (holds !== "business-id") return null;
  const { kind } = readBusinessId(value);
  if (kind === "wrong-check") return "business-id-check";
  return kind === "other" ? "business-id-shape" : null;
}

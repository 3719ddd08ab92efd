import type { ImportField } from "./fields";

/** What is wrong with a row of the file. The first group is in with a remark, the second stayed out. */
export type RowProblem =
  | { code: "name-missing" }
  | { code: "business-id-check"; value: string }
  | { code: "business-id-shape"; value: string }
  | { code: "email-shape"; value: string }
  | { code: "choice-unknown"; field: ImportField; value: string }
  | { code: "day-unreadable"; field: ImportField; value: string }
  | { code: "columns-over"; columns: number; expected: number }
  | { code: "nothing-to-identify" }
  | { code: "too-long"; field: ImportField; length: number }
  | { code: "key-earlier-in-file"; field: KeyField; value: string; line: number }
  | { code: "customer-earlier-in-file"; line: number }
  | { code: "row-earlier-in-file"; line: number }
  | { code: "keys-of-two-customers"; businessId: string; customerNumber: string; names: [string, string] }
  | { code: "key-of-several-customers"; field: KeyField; value: string; names: string[] }
  | { code: "other-business-id"; name: string; value: string }
  | { code: "name-changed-since"; name: string }
  | { code: "name-column-missing" };

export type KeyField = "businessId" | "customerNumber";

const REMARKS: readonly RowProblem["code"][] = [
  "name-missing",
  "business-id-check",
  "business-id-shape",
  "email-shape",
  "choice-unknown",
  "day-unreadable",
];

/** Whether the row stays out of the register because of it. */
export function skips({ code }: RowProblem): boolean {
  return REMARKS.indexOf(code) < 0;
}

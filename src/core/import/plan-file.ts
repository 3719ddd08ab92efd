import { indexCustomers, type KnownCustomer, matchRow, noteKeys } from "./match-row";
import { type RowProblem, skips } from "./problems";
import type { ReadRow } from "./read-row";
import { RowsTaken } from "./rows-taken";

/** What an import would come to, counted before anything is written. */
export interface FilePlan {
  /** Rows to send, in the order of the file. */
  rows: ReadRow[];
  /** Of these, the lines of those that no customer has yet, and of those that one has. */
  fresh: number[];
  known: number[];
  /** All that is wrong with rows, in the order of the file; the rows that stay out are not among `rows`. */
  problems: { line: number; problem: RowProblem }[];
}

/** Looks at the whole file at once, as the pieces cannot: a key that comes again, two rows about one customer. */
export function planFile(
  rows: readonly ReadRow[],
  customers: readonly KnownCustomer[],
  idOf: (line: number) => string,
): FilePlan {
  const index = indexCustomers(customers);
  const taken = new RowsTaken();
  const plan: FilePlan = { rows: [], fresh: [], known: [], problems: [] };
  for (const row of rows) {
    for (const problem of row.problems) plan.problems.push({ line: row.line, problem });
    if (row.problems.some(skips)) continue;
    const match = matchRow(row, index, idOf(row.line));
    const problem = "problem" in match ? match.problem : taken.take(row, match.customer?.id ?? idOf(row.line));
    if (problem) plan.problems.push({ line: row.line, problem });
    else {
      plan.rows.push(row);
      if ("customer" in match && match.customer) {
        noteKeys(index, match.customer, row);
        plan.known.push(row.line);
      } else plan.fresh.push(row.line);
    }
  }
  return plan;
}

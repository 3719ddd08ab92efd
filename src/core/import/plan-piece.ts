import { IMPORT_FIELDS, type ImportField } from "./fields";
import { indexCustomers, type KnownCustomer, matchRow, noteKeys } from "./match-row";
import { type RowProblem, skips } from "./problems";
import { type ReadRow, type RowValues, usableBusinessId } from "./read-row";
import { RowsTaken } from "./rows-taken";

/** A customer of the register with the values that the file may change; days and choices as core names them. */
export interface RegisterCustomer extends KnownCustomer {
  values: RowValues;
}

export interface PlannedCustomer {
  id: string;
  line: number;
  values: RowValues;
  /** The file has no name for it: it gets the placeholder and a note. */
  nameless: boolean;
}

export interface PlannedUpdate<Customer> {
  customer: Customer;
  line: number;
  /** Only what differs and the file has. */
  before: RowValues;
  after: RowValues;
}

export interface PiecePlan<Customer extends RegisterCustomer> {
  added: PlannedCustomer[];
  updated: PlannedUpdate<Customer>[];
  /** Customers found that need no change. */
  unchanged: Customer[];
  problems: { line: number; problem: RowProblem }[];
}

/** What importing `rows` would do to `register`; `idOf` gives the ID that a line of this very file gets. */
export function planPiece<Customer extends RegisterCustomer>(
  rows: readonly ReadRow[],
  register: readonly Customer[],
  idOf: (line: number) => string,
): PiecePlan<Customer> {
  const index = indexCustomers(register);
  const taken = new RowsTaken();
  const plan: PiecePlan<Customer> = { added: [], updated: [], unchanged: [], problems: [] };
  for (const row of rows) {
    for (const problem of row.problems) plan.problems.push({ line: row.line, problem });
    if (row.problems.some(skips)) continue;
    const match = matchRow(row, index, idOf(row.line));
    const id = ("customer" in match && match.customer?.id) || idOf(row.line);
    const problem = "problem" in match ? match.problem : taken.take(row, id);
    if (problem) plan.problems.push({ line: row.line, problem });
    else if ("customer" in match && match.customer) {
      noteKeys(index, match.customer, row);
      planUpdate(plan, row, match.customer);
    } else plan.added.push({ id, line: row.line, values: row.values, nameless: !row.values.name });
  }
  return plan;
}

function planUpdate<Customer extends RegisterCustomer>(
  plan: PiecePlan<Customer>,
  row: ReadRow,
  customer: Customer,
): void {
  const before: RowValues = {};
  const after: RowValues = {};
  for (const field of IMPORT_FIELDS) {
    const value = row.values[field];
    const there = customer.values[field] ?? "";
    if (value === undefined || sameText(field, value, there)) continue;
    // A slip in the file does not replace a right ID.
    if (field === "businessId" && row.businessIdKey === "" && usableBusinessId(there) !== "") continue;
    before[field] = there;
    after[field] = value;
  }
  if (Object.keys(after).length === 0) plan.unchanged.push(customer);
  else plan.updated.push({ customer, line: row.line, before, after });
}

/** A leading apostrophe is how Sheets marks text: it may come back without. Business IDs are the same in any writing. */
function sameText(field: ImportField, file: string, register: string): boolean {
  const plain = (text: string) => text.replace(/^'/, "").trim();
  if (plain(file) === plain(register)) return true;
  return (
    field === "businessId" && usableBusinessId(file) !== "" && usableBusinessId(file) === usableBusinessId(register)
  );
}

import { readBusinessId } from "../business-id";
import { headerWord } from "../columns";
import { isTotalText } from "../no-customer";
import type { Stored } from "../stored";
import type { HeaderRows } from "./header-rows";
import { type TabContent, textAt, textOf } from "./tab-content";

/** A row below the header that is no customer. */
export interface OtherRow {
  readonly row: number;
  readonly kind: "total" | "heading" | "note";
  /** What it says first. */
  readonly text: string;
}

/** The rows of a list. */
export interface ListRows {
  /** Of customers, from top to bottom. */
  readonly customers: readonly number[];
  /** That hold something and are no customers. */
  readonly others: readonly OtherRow[];
  /** Rows with nothing but a name, which count as customers and might be headings. */
  readonly doubtful: readonly number[];
}

/** Which of a list's columns tell a customer, counted from 1. */
export interface KeyColumns {
  readonly name: number;
  /** With an ID, an address or a number that only a customer has. */
  readonly keys: readonly number[];
}

/** Rows with so many filled cells, typically, are more than names. */
const SEVERAL = 3;
const LONG = 60;
const AGGREGATE =
  /^=.*\b(SUM|SUBTOTAL|COUNT|COUNTA|COUNTIF|COUNTIFS|SUMIF|SUMIFS|SUMPRODUCT|AVERAGE|COUNTUNIQUE|MAX|MIN)\(/i;
const RANGE = /\$?([A-Z]{1,3})\$?\d+:\$?[A-Z]{1,3}\$?\d*/i;
const COMPANY = /(^|\s)(oy|oyj|ab|abp|ky|tmi|t:mi|ay|ry|osk|ltd|inc|gmbh|as|llc)\.?$/i;

/** Tells customers from totals, headings between rows, repeated headers and notes, row by row below `header`. A row with an
 * ID or an address of its own is a customer whatever it is called. */
export function listRows(
  { values, merges, formulas }: TabContent,
  header: Pick<HeaderRows, "bottom" | "titles">,
  { name, keys }: KeyColumns,
): ListRows {
  const headings = new Set<number>();
  for (const { row, rows, column, columns } of merges)
    if (columns > 1 && column <= name && column + columns > name) for (let i = 0; i < rows; i++) headings.add(row + i);
  const filled = values.map((row) => row.reduce<number>((n, cell) => (textOf(cell) === "" ? n : n + 1), 0));
  const usual = median(filled.slice(header.bottom).filter((n) => n > 0));
  const shouts = mostlyShouts(values, header.bottom, name);
  const customers: number[] = [];
  const others: OtherRow[] = [];
  const doubtful: number[] = [];
  // A heading stands after a gap, or right below the header or another heading.
  let apart = true;
  for (let row = header.bottom + 1; row <= values.length; row++) {
    const cells = values[row - 1] as readonly Stored[];
    const count = filled[row - 1] as number;
    if (count === 0) {
      apart = true;
      continue;
    }
    const called = textAt(cells, name);
    const first = textOf(cells.find((cell) => textOf(cell) !== ""));
    const keyed = keys.some((at) => isKey(textAt(cells, at)));
    const other = (kind: OtherRow["kind"]) => {
      others.push({ row, kind, text: first });
      apart = true;
    };
    if ((!keyed && isTotalText(first)) || (!keyed && isAggregate(formulas, row, name, called))) other("total");
    else if (isRepeatedHeader(cells, header.titles, count)) other("heading");
    else if (headings.has(row) && !keyed) other("heading");
    else if (called === "" && !keyed) other("note");
    else if (count === 1 && usual >= SEVERAL && !COMPANY.test(called)) {
      if (/:$|^[*(]/.test(called) || called.length > LONG || apart || (!shouts && isShout(called))) other("heading");
      else {
        doubtful.push(row);
        customers.push(row);
      }
    } else {
      customers.push(row);
      apart = false;
    }
  }
  return { customers, others: withNotes(others, customers), doubtful };
}

/** What stands alone below the last customer heads nothing. */
function withNotes(others: readonly OtherRow[], customers: readonly number[]): OtherRow[] {
  const last = customers[customers.length - 1] ?? 0;
  return others.map((other) => (other.kind === "heading" && other.row > last ? { ...other, kind: "note" } : other));
}

/** A row of sums over the rows above: without a name, or with one that is counted too. */
function isAggregate({ row: from, texts }: TabContent["formulas"], row: number, name: number, called: string): boolean {
  const own = texts[row - from];
  if (!own) return false;
  const sums = own.map((text) => AGGREGATE.test(text) && RANGE.test(text));
  return called === "" ? sums.some((sum) => sum) : sums[name - 1] === true;
}

/** The header once more, for printing or after a gap. */
function isRepeatedHeader(cells: readonly Stored[], titles: readonly string[], count: number): boolean {
  const same = cells.filter(
    (cell, i) => textOf(cell) !== "" && headerWord(textOf(cell)) === headerWord(titles[i] ?? ""),
  );
  return same.length >= 2 && same.length === count;
}

function isKey(text: string): boolean {
  return (
    /\S@\S+\.\S/.test(text) ||
    readBusinessId(text).kind === "valid" ||
    (/^[\d\s()+/-]{6,}$/.test(text) && text.replace(/\D/g, "").length >= 6)
  );
}

function isShout(text: string): boolean {
  return text.replace(/[^\p{L}]/gu, "").length >= 3 && text === text.toUpperCase();
}

function mostlyShouts(values: TabContent["values"], header: number, name: number): boolean {
  const names = values
    .slice(header)
    .map((row) => textAt(row, name))
    .filter((text) => text !== "");
  return names.filter(isShout).length > names.length / 2;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.slice().sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

import { readBusinessId } from "../business-id";
import { IMPORT_FIELDS, type ImportField } from "./fields";
import type { Mapping } from "./mapping";
import { type RowProblem, skips } from "./problems";
import { cleanText, readValue } from "./read-value";

/** What one cell of a Google sheet holds at most. */
export const MAX_CELL_CHARS = 50_000;

/** The values of a row by field, as they are in the file; only fields that a column goes to. */
export type RowValues = Partial<Record<ImportField, string>>;

/** A row of the file, read: what the register would get, and what is wrong with it. */
export interface ReadRow {
  /** Number of the row as a spreadsheet shows it: the header is row 1. */
  line: number;
  /** Cleaned and normalised; fields that are empty in the file are not here. */
  values: RowValues;
  /** A business ID that can tell customers apart (right, or of another country), or "". */
  businessIdKey: string;
  customerNumberKey: string;
  /** Whether the file has a column for names at all. */
  nameMapped: boolean;
  problems: RowProblem[];
}

/** The cells of a row by the fields they go to. */
export function rowValues(cells: readonly string[], mapping: Mapping): RowValues {
  const values: RowValues = {};
  mapping.forEach((field, column) => {
    if (field !== null) values[field] = cells[column] ?? "";
  });
  return values;
}

/** Reads a row; with a problem that skips it, it must not be written. */
export function readRow(line: number, raw: RowValues): ReadRow {
  const values: RowValues = {};
  const problems: RowProblem[] = [];
  for (const field of IMPORT_FIELDS) {
    const text = raw[field];
    if (text === undefined) continue;
    const length = cleanText(text).length;
    if (length > MAX_CELL_CHARS) {
      problems.push({ code: "too-long", field, length });
      continue;
    }
    const { value, problem } = readValue(field, text);
    if (value !== "") values[field] = value;
    if (problem) problems.push(problem);
  }
  const nameMapped = raw.name !== undefined;
  const businessIdKey = usableBusinessId(values.businessId ?? "");
  const customerNumberKey = values.customerNumber ?? "";
  if (!values.name && !problems.some(skips)) {
    if (!values.businessId && !customerNumberKey) problems.push({ code: "nothing-to-identify" });
    else if (nameMapped) problems.push({ code: "name-missing" });
  }
  return { line, values, businessIdKey, customerNumberKey, nameMapped, problems };
}

/** A wrong business ID ("-", "ei tiedossa", a slip) says nothing of who the customer is. */
export function usableBusinessId(text: string): string {
  const read = readBusinessId(text);
  return read.kind === "valid" ? read.id : read.kind === "foreign" ? read.text.replace(/\s/g, "").toUpperCase() : "";
}

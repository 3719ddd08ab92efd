import type { Delimiter } from "./delimiter";
import type { Encoding } from "./encoding";
import { hasHeader, isPurchaseLedger } from "./header";

/** Rows at a time: with the add-on's columns still far from the 10 million cells of a Google sheet. */
export const MAX_ROWS = 100_000;

/** A CSV file taken apart. */
export interface CsvFile {
  name: string;
  /** SHA-256 of its bytes, hexadecimal: by it the same file is known again. */
  hash: string;
  encoding: Encoding;
  delimiter: Delimiter;
  /** Every record, as many cells as it has; the number of a record in the file is its place here, counted from 1. */
  records: string[][];
}

/** One row of data and where it is in the file. */
export interface FileRow {
  line: number;
  cells: string[];
}

/** A file seen as a table. */
export interface FileTable {
  /** [] when the file does not name its columns. */
  headers: string[];
  rows: FileRow[];
  /** How many columns rows may have; a longer row has something wrong with its quotation marks. */
  width: number;
}

export type TableProblem = "empty" | "header-only" | "purchases" | "too-many-rows";

/** Whether the first record that is not empty names the columns, as far as it shows. */
export function seemsToHaveHeader(records: readonly string[][]): boolean {
  const first = records.find(isFilled);
  return first !== undefined && hasHeader(first);
}

/** The table in the records; empty records are left out, the numbers of the others stay. */
export function fileTable(records: readonly string[][], withHeader: boolean): FileTable {
  const rows: FileRow[] = [];
  records.forEach((cells, i) => {
    if (isFilled(cells)) rows.push({ line: i + 1, cells });
  });
  const headers = withHeader ? (rows.shift()?.cells ?? []) : [];
  return { headers, rows, width: withHeader ? headers.length : usualWidth(rows) };
}

/** Why nothing can be imported from it; null: something can. */
export function tableProblem({ headers, rows }: FileTable): TableProblem | null {
  if (rows.length === 0) return headers.length > 0 ? "header-only" : "empty";
  if (isPurchaseLedger(headers)) return "purchases";
  return rows.length > MAX_ROWS ? "too-many-rows" : null;
}

/** How many cells of a row count: empty ones at its end do not. */
export function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === "") width -= 1;
  return width;
}

function isFilled(cells: readonly string[]): boolean {
  return filledWidth(cells) > 0;
}

function usualWidth(rows: readonly FileRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  counts.forEach((count, candidate) => {
    if (count > most) {
      width = candidate;
      most = count;
    }
  });
  return width;
}

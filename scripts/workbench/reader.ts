import type { Workbook } from "./model/workbook";

/** A tab as it is displayed, found by header: what tests and scripts look at. */
export interface TabReader {
  readonly headers: readonly string[];
  /** The rows below the header, each by header. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** All displayed values, the header row first. */
  readonly values: readonly (readonly string[])[];
}

/** Reads a tab as displayed; its first row is the header. Throws for a tab that is not there. */
export function readTab(workbook: Workbook, name: string): TabReader {
  const tab = workbook.sheetByName(name);
  if (!tab) throw new RangeError(`There is no tab ${name}`);
  const [rows, columns] = [tab.lastRow(), tab.lastColumn()];
  const values = rows > 0 && columns > 0 ? tab.displays({ row: 1, column: 1, rows, columns }) : [];
  const [headers = [], ...lines] = values;
  const byHeader = (line: readonly string[]) => Object.fromEntries(headers.map((header, i) => [header, line[i] ?? ""]));
  return { headers, rows: lines.map(byHeader), values };
}

/** Where the cell of a header in a row is. */
export function cellOf(workbook: Workbook, name: string, header: string, row: number): { row: number; column: number } {
  const column = readTab(workbook, name).headers.indexOf(header) + 1;
  if (column === 0) throw new RangeError(`The tab ${name} has no column ${header}`);
  return { row, column };
}

import { type FileRow, type FileTable, filledWidth } from "./csv-file";
import type { Mapping } from "./mapping";
import { type ReadRow, readRow, rowValues } from "./read-row";

/** Reads a row of the file by the columns' mapping; a row longer than the table cannot be trusted: its cells have moved. */
export function readFileRow({ line, cells }: FileRow, { width }: FileTable, mapping: Mapping): ReadRow {
  const row = readRow(line, rowValues(cells, mapping));
  const columns = filledWidth(cells);
  return columns > width ? { ...row, problems: [{ code: "columns-over", columns, expected: width }] } : row;
}

import Papa from "papaparse";
import { findDelimiter } from "../../../../src/core/import/delimiter";
import { chooseEncoding } from "../../../../src/core/import/encoding";

/** The rows of a .csv file, whatever its letters and separators are, each as wide as the widest; without empty rows at the
 * end. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder(chooseEncoding(bytes)).decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: findDelimiter(text) });
  // Excel's first line, which tells it the delimiter, is no row.
  if (/^sep=/i.test(data[0]?.[0] ?? "")) data.shift();
  return even(data);
}

/** A .csv file of what a person sees: UTF-8 with the mark by which Excel knows it, and the semicolon where the comma is the
 * decimal point. */
export function writeCsv(rows: readonly (readonly string[])[], locale: string): string {
  const delimiter = locale === "en_US" ? "," : ";";
  return `\uFEFF${Papa.unparse(rows as string[][], { delimiter })}\r\n`;
}

function even(rows: string[][]): string[][] {
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

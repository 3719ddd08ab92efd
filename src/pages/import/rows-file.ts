import Papa from "papaparse";
import { say } from "../parts/boot";
import type { PlannedImport } from "./planned-import";
import type { ShownProblem } from "./row-problems";

/** Hands the person the rows that `problems` are about, as they are in the file, with the reason in a column of its own; they
 * can be corrected and imported as they are. `title` ends the name of the file. */
export function downloadRows({ file, table }: PlannedImport, problems: readonly ShownProblem[], title: string): void {
  const reasons = new Map<number, string>();
  for (const { line, message } of problems) {
    const earlier = reasons.get(line);
    reasons.set(line, earlier === undefined ? message : `${earlier} ${message}`);
  }
  const width = Math.max(
    table.width,
    ...table.rows.filter(({ line }) => reasons.has(line)).map((row) => row.cells.length),
  );
  const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? "");
  const rows = table.rows
    .filter(({ line }) => reasons.has(line))
    .map(({ line, cells }) => [...wide(cells), reasons.get(line)!]);
  if (table.headers.length > 0) rows.unshift([...wide(table.headers), say("import.reason-column")]);
  // The mark at the beginning tells Excel that it is UTF-8.
  const csv = `\uFEFF${Papa.unparse(rows, { delimiter: file.delimiter })}\r\n`;
  save(new Blob([csv], { type: "text/csv;charset=utf-8" }), `${file.name.replace(/\.\w+$/, "")} ${title}.csv`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next turn, but some wait for the person first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

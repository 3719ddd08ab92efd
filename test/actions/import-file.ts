import { createHash } from "node:crypto";
import Papa from "papaparse";
import { idOf } from "../../src/core/ids";
import { fileTable, seemsToHaveHeader } from "../../src/core/import/csv-file";
import { findDelimiter } from "../../src/core/import/delimiter";
import { type Mapping, proposeMapping } from "../../src/core/import/mapping";
import { type FilePlan, planFile } from "../../src/core/import/plan-file";
import { readFileRow } from "../../src/core/import/read-file-row";
import type { Input, Output } from "../../src/schema/calls";
import type { Register } from "./register";

interface Imported {
  readonly plan: FilePlan;
  readonly pieces: Output<"importPiece">[];
  readonly outcome: Output<"finishImport">;
  readonly importId: string;
}

/** A CSV file as the dialog sends it, call by call. */
export class ImportFile {
  readonly hash: string;
  readonly mapping: Mapping;
  readonly importId: string;
  private readonly table;
  private static runs = 0;

  constructor(
    text: string,
    readonly name = "asiakkaat.csv",
  ) {
    this.hash = createHash("sha256").update(text).digest("hex");
    const { data } = Papa.parse<string[]>(text, { delimiter: findDelimiter(text) });
    this.table = fileTable(data, seemsToHaveHeader(data));
    this.mapping = proposeMapping(
      this.table.headers,
      this.table.rows.map(({ cells }) => cells),
    );
    ImportFile.runs += 1;
    this.importId = idOf("I", `${this.hash} ${ImportFile.runs}`, 0);
  }

  plan({ customers }: Output<"startImport">): FilePlan {
    const rows = this.table.rows.map((row) => readFileRow(row, this.table, this.mapping));
    return planFile(rows, customers, (line) => idOf("A", this.hash, line));
  }

  /** The pieces of `rows`, the first of which begins at row `from`. */
  pieces(rows: FilePlan["rows"], size = 2000): Input<"importPiece">[] {
    const pieces: Input<"importPiece">[] = [];
    for (let from = 0; from < rows.length; from += size)
      pieces.push({
        importId: this.importId,
        fileHash: this.hash,
        fileName: this.name,
        mapping: this.mapping.map((field) => field ?? ""),
        from,
        rows: rows.slice(from, from + size).map(({ line, values, nameMapped }) => ({
          line,
          values: nameMapped ? { ...values, name: values.name ?? "" } : values,
        })),
      });
    return pieces;
  }

  finish(register: Register, rows: number, finished = true): Output<"finishImport"> {
    return register.send("finishImport", { importId: this.importId, fileHash: this.hash, rows, finished });
  }
}

/** Imports the whole of `text` in pieces of `size`. */
export function importText(register: Register, text: string, size = 2000): Imported {
  const file = new ImportFile(text);
  const plan = file.plan(register.send("startImport", { fileHash: file.hash }));
  const pieces = file.pieces(plan.rows, size).map((piece) => register.send("importPiece", piece));
  return { plan, pieces, outcome: file.finish(register, plan.rows.length), importId: file.importId };
}

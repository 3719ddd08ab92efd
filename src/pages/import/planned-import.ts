import { idOf } from "../../core/ids";
import type { CsvFile, FileTable } from "../../core/import/csv-file";
import type { ImportField } from "../../core/import/fields";
import type { Mapping } from "../../core/import/mapping";
import { type FilePlan, planFile } from "../../core/import/plan-file";
import { readFileRow } from "../../core/import/read-file-row";
import type { ReadRow } from "../../core/import/read-row";
import type { Output } from "../../schema/calls";
import { templates } from "../../schema/template";

export type Register = Output<"startImport">;

/** All that the last step needs: what to send and what is known to stay out. */
export interface PlannedImport {
  readonly file: CsvFile;
  readonly table: FileTable;
  readonly mapping: Mapping;
  readonly plan: FilePlan;
  /** The run that this one goes on from; null: a new one. */
  readonly unfinished: Register["unfinished"];
}

const ROWS_AT_A_TIME = 2_000;

/** Reads all rows of the table and matches them with the register, in portions so that the page stays awake; null when
 * `superseded` tells that nobody waits for it any more. */
export async function planImport(
  file: CsvFile,
  table: FileTable,
  mapping: Mapping,
  register: Register,
  superseded: () => boolean,
): Promise<PlannedImport | null> {
  const rows: ReadRow[] = [];
  for (const row of table.rows) {
    if (rows.length % ROWS_AT_A_TIME === 0) await breath();
    if (superseded()) return null;
    rows.push(readFileRow(row, table, mapping));
  }
  const plan = planFile(rows, register.customers, (line) => idOf(templates.customers.letter, file.hash, line));
  return { file, table, mapping, plan, unfinished: continued(register.unfinished, mapping) };
}

/** An import goes on only with the columns it began with. */
function continued(unfinished: Register["unfinished"], mapping: Mapping): Register["unfinished"] {
  return unfinished && wireMapping(mapping).join() === unfinished.mapping.join() ? unfinished : null;
}

/** Whether a line of the file comes after the one where an earlier run stopped. */
export function remains(line: number, { unfinished }: PlannedImport): boolean {
  return line > (unfinished?.lastLine ?? 0);
}

/** The rows after the one where an earlier run stopped. */
export function remainingRows(planned: PlannedImport): ReadRow[] {
  return planned.plan.rows.filter(({ line }) => remains(line, planned));
}

/** The last line that is behind an import of which `done` rows are in: nothing is known yet of what follows. */
export function lastLineOf(planned: PlannedImport, done: number): number {
  const remaining = remainingRows(planned);
  const sent = done - (planned.unfinished?.rowsDone ?? 0);
  if (sent >= remaining.length) return Number.POSITIVE_INFINITY;
  return sent > 0 ? (remaining[sent - 1] as ReadRow).line : (planned.unfinished?.lastLine ?? 0);
}

/** The mapping as calls carry it. */
export function wireMapping(mapping: Mapping): (ImportField | "")[] {
  return mapping.map((field) => field ?? "");
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

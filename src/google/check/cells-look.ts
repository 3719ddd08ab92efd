import type { Area } from "../../core/check/finding";
import type { Aspect } from "../../core/check/seen";
import { adjacent } from "../../core/write/area";
import type { TableName } from "../../schema/template";
import type { Table } from "../table";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rules come as one object for each cell, which takes far longer than values: of a long log the newest rows are looked at.
 * Repair gives the whole column its own rule anyhow. */
const MOST_RULES = 5_000;

/** How the cells of a tab are made, beside what they hold. */
interface CellsLook {
  readonly formula: (row: number, key: string) => string;
  readonly format: (row: number, key: string) => string;
  /** undefined: nobody has looked. */
  readonly validation: (row: number, key: string) => Validation | null | undefined;
  readonly merges: () => Area[];
}

/** Reads of the rows down to `end` what `aspects` ask for: one call for each run of adjacent columns. */
export function cellsLook(table: Table<TableName>, end: number, aspects: ReadonlySet<Aspect>): CellsLook {
  const { template, sheet, headerRow, columns } = table;
  const keys = template.columns.map(({ key }) => key).filter((key) => columns.has(key));
  const choices = template.columns.filter(({ type }) => type === "choice" || type === "person").map(({ key }) => key);
  type Read<Cell> = (range: GoogleAppsScript.Spreadsheet.Range) => Cell[][];
  const look = <Cell>(wanted: boolean, of: readonly string[], none: Cell, read: Read<Cell>, first = headerRow + 1) => {
    const blocks = new Map<string, { cells: Cell[][]; at: number }>();
    const places = new Map(
      of.filter((key) => columns.has(key)).map((key) => [columns.get(key) as number, key] as const),
    );
    if (wanted && end >= first)
      for (const { from, to } of adjacent(Array.from(places.keys()))) {
        const cells = read(sheet.getRange(first, from, end - first + 1, to - from + 1));
        for (let column = from; column <= to; column++)
          blocks.set(places.get(column) as string, { cells, at: column - from });
      }
    return (row: number, key: string): Cell => {
      const block = blocks.get(key);
      const cell = block?.cells[row - first]?.[block.at];
      return cell === undefined ? none : cell;
    };
  };
  return {
    formula: look(aspects.has("formulas"), keys, "", (range) => range.getFormulas()),
    format: look(aspects.has("formats"), table.adopted ? [] : keys, "", (range) => range.getNumberFormats()),
    validation: look<Validation | null | undefined>(
      aspects.has("choices"),
      table.adopted ? [] : choices,
      undefined,
      (range) => range.getDataValidations(),
      Math.max(headerRow + 1, end - MOST_RULES + 1),
    ),
    merges: () => {
      if (columns.size === 0) return [];
      const { first, width } = table.extent();
      const rows = Math.max(sheet.getMaxRows(), 1);
      return sheet
        .getRange(1, first, rows, width)
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        }));
    },
  };
}

import { adjacent } from "../core/write/area";
import type { ColumnTemplate } from "../schema/template";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What columns of a tab refer to elsewhere. */
export interface Neighbours {
  /** The names of the team, which owners are chosen from. */
  readonly team: Range | null;
  /** Begins the formula of a header that tells when the reminders have stopped: the cell in Settings that says so, as A1
   * with its tab. */
  readonly stopped: string | null;
}

/** Writes the headers of `columns`, that stand in `places`, into `row`: one call for each run of them, and one for the header
 * that is a formula. */
export function writeHeaders(
  sheet: Sheet,
  row: number,
  columns: readonly ColumnTemplate[],
  places: ReadonlyMap<string, number>,
  title: (column: ColumnTemplate) => string,
  { stopped }: Neighbours,
): void {
  const at = new Map(columns.map((column) => [places.get(column.key) as number, column] as const));
  for (const { from, to } of adjacent(Array.from(at.keys()))) {
    const titles = Array.from({ length: to - from + 1 }, (_, i) => title(at.get(from + i) as ColumnTemplate));
    sheet.getRange(row, from, 1, titles.length).setValues([titles]);
  }
  for (const column of columns)
    if (column.heartbeat && stopped !== null)
      sheet
        .getRange(row, places.get(column.key) as number)
        .setFormula(`=IF(${stopped}="","${title(column)}","${title(column)} · "&${stopped})`);
}

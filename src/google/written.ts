import type { Area } from "../core/write/area";

/** What was written, or tried to be, and how to take it back when a later write is refused. */
export interface Written {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly areas: readonly Area[];
  /** Puts the cells of these areas back as they were. */
  readonly takeBack: (area: Area) => void;
}

export function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, rows, columns }: Area) {
  return sheet.getRange(row, column, rows, columns);
}

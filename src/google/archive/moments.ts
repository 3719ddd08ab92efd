import type { SheetCell } from "../sheet-cell";

const FORMAT = "yyyy-MM-dd HH:mm:ss.SSS";
const MIDNIGHT = " 00:00:00.000";

/** Dates of cells as an archive keeps them: to the thousandth of a second, in the spreadsheet's zone. */
export interface Moments {
  /** "2026-01-31", or "2026-01-31 14:05:30.000"; undefined for a cell that is no date. */
  textOf(cell: SheetCell): string | undefined;
  dateOf(text: string): Date;
}

export function sheetMoments(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Moments {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    textOf: (cell) => {
      if (Object.prototype.toString.call(cell) !== "[object Date]") return undefined;
      const text = Utilities.formatDate(cell as Date, zone, FORMAT);
      return text.slice(10) === MIDNIGHT ? text.slice(0, 10) : text;
    },
    dateOf: (text) => Utilities.parseDate(text.length > 10 ? text : `${text}${MIDNIGHT}`, zone, FORMAT),
  };
}

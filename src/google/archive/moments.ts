import { isDate, type SheetCell } from "../sheet-cell";

const FORMAT = "yyyy-MM-dd HH:mm:ss.SSS";
const MIDNIGHT = " 00:00:00.000";

/** Stands for the content of a cell that is formatted as a day and holds a number no day can be: nothing tells which. */
export const NO_MOMENT = "#NUM!";

/** Dates of cells as an archive keeps them: to the thousandth of a second, in the spreadsheet's zone. */
export interface Moments {
  /** "2026-01-31", or "2026-01-31 14:05:30.000", or `NO_MOMENT`; undefined for a cell that is no date. */
  textOf(cell: SheetCell): string | undefined;
  dateOf(text: string): Date;
}

export function sheetMoments(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Moments {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    textOf: (cell) => {
      if (!isDate(cell)) return undefined;
      if (Number.isNaN(cell.getTime())) return NO_MOMENT;
      const text = Utilities.formatDate(cell, zone, FORMAT);
      return text.slice(10) === MIDNIGHT ? text.slice(0, 10) : text;
    },
    dateOf: (text) => Utilities.parseDate(text.length > 10 ? text : `${text}${MIDNIGHT}`, zone, FORMAT),
  };
}

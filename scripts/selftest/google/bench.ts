import type { Bench } from "./goldens";
import { plain } from "./plain";

const ROWS = 10;
const COLUMNS = 6;
/** Cells of the shared tab stand this far apart, so that no golden meets another's. */
const APART = 3;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A scratch tab of the size that goldens expect. */
export function scratchTab(book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, rows = ROWS): Sheet {
  const sheet = book.insertSheet(name, book.getNumSheets());
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxColumns > COLUMNS) sheet.deleteColumns(COLUMNS + 1, maxColumns - COLUMNS);
  return sheet;
}

/** What the `n`-th golden on `sheet` works with. */
export function benchOn(sheet: Sheet, n: number): Bench {
  let used = 0;
  return {
    book: sheet.getParent(),
    sheet,
    cell: (format) => {
      const cell = sheet.getRange(1 + n * APART, 1 + used++);
      return format ? cell.setNumberFormat(format) : cell;
    },
    thrown: (act) => {
      try {
        act();
        return "";
      } catch (error) {
        return error instanceof Error ? error.name : "thrown";
      }
    },
  };
}

/** What came out of `run` as JSON; whatever it throws, in whatever words, is that it throws. */
export function outcomeOf(run: () => unknown, zone: string): unknown {
  try {
    const value = run();
    SpreadsheetApp.flush();
    return plain(value, zone);
  } catch (error) {
    console.warn(String(error));
    return { throws: true };
  }
}

/** How far apart the goldens of one tab need it: its rows. */
export function rowsFor(goldens: number): number {
  return Math.max(ROWS, goldens * APART + 1);
}

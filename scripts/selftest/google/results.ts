const TAB = "Self-test results";

export interface Result {
  readonly family: string;
  readonly name: string;
  readonly got: unknown;
}

/** Results by family and name, as they are dropped back into the folder of recordings. */
export type Recording = Record<string, Record<string, unknown>>;

/** Adds results to the results tab, one row each; a golden that is run again replaces its row. */
export function keepResults(book: GoogleAppsScript.Spreadsheet.Spreadsheet, results: readonly Result[]): void {
  const sheet = book.getSheetByName(TAB) ?? newTab(book);
  const rows = new Map(
    sheet
      .getDataRange()
      .getValues()
      .slice(1)
      .map((row) => [`${row[0]}/${row[1]}`, row.map(String)] as const),
  );
  for (const { family, name, got } of results) rows.set(`${family}/${name}`, [family, name, JSON.stringify(got)]);
  const values = Array.from(rows.values());
  if (values.length === 0) return;
  if (sheet.getMaxRows() < values.length + 1) sheet.insertRowsAfter(sheet.getMaxRows(), values.length);
  sheet.getRange(2, 1, values.length, 3).setNumberFormat("@").setValues(values);
  SpreadsheetApp.flush();
}

/** All results so far. */
export function recordingOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Recording {
  const recording: Recording = {};
  const rows = book.getSheetByName(TAB)?.getDataRange().getValues().slice(1) ?? [];
  for (const [family, name, got] of rows) {
    const own = recording[String(family)] ?? {};
    own[String(name)] = JSON.parse(String(got));
    recording[String(family)] = own;
  }
  return recording;
}

function newTab(book: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = book.insertSheet(TAB, 0);
  sheet.getRange(1, 1, 1, 3).setValues([["Family", "Golden", "What came out"]]);
  return sheet;
}

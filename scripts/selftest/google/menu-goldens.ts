import { benchOn, outcomeOf, rowsFor, scratchTab } from "./bench";
import type { BuiltGolden } from "./goldens";
import { keepResults, type Result, recordingOf } from "./results";

/** Google stops a script after six minutes; what is left is run by choosing the command once more. */
const STOP_AFTER_MS = 4.5 * 60_000;

/** Runs the goldens that have no result yet. Answers how many are left. */
export function runMenuGoldens(goldens: readonly BuiltGolden[]): number {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const begun = Date.now();
  const done = recordingOf(book);
  const families = new Map<string, BuiltGolden[]>();
  for (const golden of goldens)
    if (golden.door === "menu" && done[golden.family]?.[golden.name] === undefined)
      families.set(golden.family, [...(families.get(golden.family) ?? []), golden]);
  const locale = book.getSpreadsheetLocale();
  let left = 0;
  families.forEach((own) => {
    if (Date.now() - begun > STOP_AFTER_MS) left += own.length;
    else keepResults(book, runFamily(book, own));
  });
  book.setSpreadsheetLocale(locale);
  return left;
}

function runFamily(book: GoogleAppsScript.Spreadsheet.Spreadsheet, goldens: readonly BuiltGolden[]): Result[] {
  const first = goldens[0] as BuiltGolden;
  const zone = book.getSpreadsheetTimeZone();
  if (book.getSpreadsheetLocale() !== first.locale) book.setSpreadsheetLocale(first.locale);
  const shared = first.ownTab ? null : scratchTab(book, `Self-test ${first.family}`, rowsFor(goldens.length));
  const results = goldens.map(({ family, name, run, input }, n) => {
    const sheet = shared ?? scratchTab(book, `Self-test ${family} ${n + 1}`);
    const got = outcomeOf(() => run(benchOn(sheet, shared ? n : 0), input), zone);
    // A golden may have made tabs of its own, or renamed this one: by its number it is found.
    if (!shared) removeTab(book, sheet.getSheetId());
    return { family, name, got };
  });
  if (shared) removeTab(book, shared.getSheetId());
  return results;
}

function removeTab(book: GoogleAppsScript.Spreadsheet.Spreadsheet, sheetId: number): void {
  for (const sheet of book.getSheets()) if (sheet.getSheetId() === sheetId) book.deleteSheet(sheet);
}

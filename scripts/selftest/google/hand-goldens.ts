import { benchOn } from "./bench";
import type { BuiltGolden } from "./goldens";
import { keepResults } from "./results";

/** The tab on which people act: column A says what to do, the yellow cells B to D are where, E holds the events heard. */
export const HAND_TAB = "Self-test by hand";
const EVENTS_COLUMN = 5;

/** Lays out what is to be done by hand, a row for each golden. */
export function layOutHandGoldens(goldens: readonly BuiltGolden[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(HAND_TAB) ?? book.insertSheet(HAND_TAB, 0);
  const own = goldens.filter(({ door }) => door === "hand");
  sheet.getRange(1, 1, 1, EVENTS_COLUMN).setValues([["Do this in the yellow cells of its row", "", "", "", "Heard"]]);
  sheet.getRange(2, 1, own.length, 1).setValues(own.map(({ ask }) => [ask]));
  sheet.getRange(2, 2, own.length, 3).setBackground("#fff2cc");
  sheet.getRange(2, EVENTS_COLUMN, own.length, 1).setNumberFormat("@");
  own.forEach(({ run, input }, i) => {
    run({ ...benchOn(sheet, 0), cell: () => sheet.getRange(i + 2, 2) }, input);
  });
  book.setActiveSheet(sheet);
}

/** What onEdit heard goes beside the row it happened in. */
export function hearEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const sheet = range.getSheet();
  if (sheet.getName() !== HAND_TAB || range.getColumn() >= EVENTS_COLUMN) return;
  const given = event as unknown as Record<string, unknown>;
  const heard = {
    value: typeof given.value === "string" ? given.value : `(${typeof given.value})`,
    oldValue: typeof given.oldValue === "string" ? given.oldValue : `(${typeof given.oldValue})`,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const cell = sheet.getRange(range.getRow(), EVENTS_COLUMN);
  const before = String(cell.getValue());
  cell
    .setNumberFormat("@")
    .setValue(before === "" ? JSON.stringify([heard]) : `${before.slice(0, -1)},${JSON.stringify(heard)}]`);
}

/** Takes what was heard into the results. Answers how many rows nobody has acted in. */
export function collectHandGoldens(goldens: readonly BuiltGolden[]): number {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const own = goldens.filter(({ door }) => door === "hand");
  const sheet = book.getSheetByName(HAND_TAB);
  if (!sheet) return own.length;
  const heard = sheet.getRange(2, EVENTS_COLUMN, own.length, 1).getValues();
  const done = own
    .map(({ family, name }, i) => ({ family, name, heard: String(heard[i]?.[0] ?? "") }))
    .filter((row) => row.heard !== "");
  keepResults(
    book,
    done.map(({ family, name, heard: json }) => ({ family, name, got: JSON.parse(json) })),
  );
  return own.length - done.length;
}

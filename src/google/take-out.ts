import { rowGroups } from "../core/archive/row-groups";
import { HEADER_REMARK } from "../core/columns";
import { NOTE_LINE, withOurPart } from "../core/notes";
import type { MarkedTab } from "./marks";
import { headerRowOf } from "./tab-header";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the add-on writes into the description of its protections. */
const OWN_DESCRIPTION = "Vetoketju";
/** Notes of a column are written in at most so many pieces. */
const MAX_PIECES = 20;
const NEAR_ROWS = 200;

/** The header cells of `tab` whose formula tells when the reminders have stopped, with their plain titles. */
export function remarkedHeaders(tab: MarkedTab): { cell: GoogleAppsScript.Spreadsheet.Range; title: string }[] {
  const row = headerRowOf(tab);
  const range = tab.sheet.getRange(`${row}:${row}`);
  const texts = range.getValues()[0]!.map(String);
  return range
    .getFormulas()[0]!
    .map((formula, i) => ({ formula, column: i + 1 }))
    .filter(({ formula }) => formula.indexOf("=IF(") === 0 && formula.indexOf(`${HEADER_REMARK}"&`) > 0)
    .map(({ column }) => ({
      cell: tab.sheet.getRange(row, column),
      title: texts[column - 1]!.split(HEADER_REMARK)[0] as string,
    }));
}

/** Takes the add-on's part out of all notes of a tab; what people wrote stays. Answers from how many cells. */
export function removeOurNotes(sheet: Sheet): number {
  const rows = sheet.getLastRow();
  if (rows === 0) return 0;
  const notes = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getNotes();
  const byColumn = new Map<number, number[]>();
  let removed = 0;
  notes.forEach((line, i) => {
    line.forEach((note, j) => {
      if (note.indexOf(NOTE_LINE) < 0) return;
      removed++;
      byColumn.set(j, [...(byColumn.get(j) ?? []), i]);
      line[j] = withOurPart(note, "");
    });
  });
  byColumn.forEach((its, column) => {
    for (const { from, to } of rowGroups(its, NEAR_ROWS, MAX_PIECES))
      sheet
        .getRange(from + 1, column + 1, to - from + 1, 1)
        .setNotes(notes.slice(from, to + 1).map((line) => [line[column] as string]));
  });
  return removed;
}

/** Takes away the protections that the add-on has made; people's own stay. */
export function removeOurProtections(spreadsheet: Spreadsheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const protection of [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)])
    if (protection.getDescription() === OWN_DESCRIPTION) protection.remove();
}

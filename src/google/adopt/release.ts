import { adjacent } from "../../core/write/area";
import type { WritingAct } from "../act";
import type { MarkedTab } from "../marks";
import { refuseUnlessEditable } from "../refusal";
import { removeOurNotes } from "../take-out";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a list back to its person: our columns, notes and marks go, and nothing else of the tab is touched. The mark of the
 * tab goes last, so that it can be stopped anywhere and done again. */
export function releaseTab(act: WritingAct, tab: MarkedTab): void {
  const { sheet, inside, mark } = tab;
  refuseUnlessEditable(act.spreadsheet, [sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())]);
  removeOurNotes(sheet);
  const own = ownColumns(act, tab);
  removeRules(sheet, own);
  for (const { kind, at, mark: its } of inside) if (kind === "rows" || !own.has(at)) its.remove();
  for (const { from, to } of adjacent(Array.from(own)).reverse()) sheet.deleteColumns(from, to - from + 1);
  mark.remove();
  SpreadsheetApp.flush();
  act.lookAgain();
}

/** The columns that the adoption has brought: those that are ours now, and those with nothing in them that it made and that
 * are not, or not yet, known by their headers. */
function ownColumns(act: WritingAct, { sheet, ready, columns, theirs, adoption }: MarkedTab): Set<number> {
  const own = new Set<number>();
  const doubtful = new Set<number>();
  columns.forEach((column, key) => {
    if (!theirs.has(key)) (ready ? doubtful : own).add(column);
  });
  if (ready)
    act.tableAsItIs("customers").columns.forEach((column, key) => {
      if (!theirs.has(key)) own.add(column);
    });
  if (adoption) {
    const added = sheet.getMaxColumns() - adoption.gridColumns;
    for (let i = 1; i <= added; i++) doubtful.add(adoption.lastColumn + i);
  }
  const open = Array.from(doubtful).filter((column) => !own.has(column));
  for (const { from, to } of adjacent(open)) {
    const cells = sheet.getRange(1, from, sheet.getMaxRows(), to - from + 1).getValues();
    for (let i = 0; i <= to - from; i++) if (cells.every((line) => line[i] === "")) own.add(from + i);
  }
  return own;
}

/** Rules for our columns alone go; whatever people have stays as it is, and is not written again where none of ours is left. */
function removeRules(sheet: Sheet, own: ReadonlySet<number>): void {
  const rules = sheet.getConditionalFormatRules();
  const theirs = rules.filter((rule) =>
    rule.getRanges().some((range) => {
      for (let column = range.getColumn(); column <= range.getLastColumn(); column++) if (!own.has(column)) return true;
      return false;
    }),
  );
  if (theirs.length < rules.length) sheet.setConditionalFormatRules(theirs);
}

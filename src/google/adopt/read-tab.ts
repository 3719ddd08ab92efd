import type { TabContent } from "../../core/adopt/tab-content";
import type { Stored } from "../../core/stored";
import type { Area } from "../../core/write/area";
import { type SheetCell, storedOf } from "../sheet-cell";
import type { Zone } from "../zone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Totals stand among the last rows. */
const ROWS_WITH_FORMULAS = 30;
/** A list of customers is not wider; what stands further right is not looked at. */
const MOST_COLUMNS = 200;

/** What stands on a tab: its first `rows` rows, without formulas where more follow, or all of it; its first `columns` columns.
 * At most six calls; null where it is empty. */
export function readTab(
  sheet: Sheet,
  zone: Zone,
  {
    rows = Number.POSITIVE_INFINITY,
    columns = MOST_COLUMNS,
  }: { readonly rows?: number; readonly columns?: number } = {},
): TabContent | null {
  const last = sheet.getLastRow();
  if (last === 0) return null;
  const height = Math.min(last, rows);
  const width = Math.min(sheet.getLastColumn(), columns);
  const range = sheet.getRange(1, 1, height, width);
  const values = (range.getValues() as SheetCell[][]).map((line) => line.map((cell): Stored => storedOf(cell, zone)));
  const merges = range.getMergedRanges().map(areaOf);
  const from = Math.max(1, last - ROWS_WITH_FORMULAS + 1);
  const texts = height < last ? [] : sheet.getRange(from, 1, last - from + 1, width).getFormulas();
  return { title: sheet.getName(), values, merges, formulas: { row: from, texts } };
}

/** Where the merged cells of a whole tab are: one call. */
export function mergesOf(sheet: Sheet): Area[] {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges().map(areaOf);
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

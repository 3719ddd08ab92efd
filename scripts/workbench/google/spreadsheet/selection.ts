import { Refusal } from "../emulated";
import type { Book } from "./book";
import { notation, type Place } from "./place";
import { placeOf, range } from "./range";
import { placesOf, rangeList } from "./range-list";
import { sheet } from "./sheet";

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What the selection knows, as SpreadsheetApp, Spreadsheet and Sheet tell it too. */
export interface SelectionMembers {
  getActiveSheet(): GoogleSheet;
  getActiveRange(): GoogleRange;
  getActiveRangeList(): GoogleRangeList;
  getCurrentCell(): GoogleRange;
  getSelection(): GoogleSelection;
  setActiveRange(range: GoogleRange): GoogleRange;
  setActiveRangeList(list: GoogleRangeList): GoogleRangeList;
  setCurrentCell(cell: GoogleRange): GoogleRange;
}

/** The members that ask for the selection; `sheetId` limits them to one tab, as those of a Sheet. */
export function selectionMembers(book: Book, sheetId?: number): SelectionMembers {
  const current = () => {
    const selected = book.execution.selected();
    if (sheetId === undefined || selected.sheetId === sheetId) return selected;
    // A tab that is not open has its selection at A1 as far as the workbench knows.
    return { sheetId, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], row: 1, column: 1 };
  };
  const places = (): Place[] => {
    const { areas, ...selected } = current();
    return areas.map((area) => ({ sheetId: selected.sheetId, area }));
  };
  const members: SelectionMembers = {
    getActiveSheet: () => sheet(book, current().sheetId),
    getActiveRange: () => range(book, places().at(-1)!),
    getActiveRangeList: () => rangeList(book, places()),
    getCurrentCell: () => {
      const { row, column, ...selected } = current();
      return range(book, { sheetId: selected.sheetId, area: { row, column, rows: 1, columns: 1 } });
    },
    getSelection: () => selection(book, sheetId),
    setActiveRange: (given) => {
      selectPlaces(book, [placeOf(given)]);
      return given;
    },
    setActiveRangeList: (given) => {
      selectPlaces(book, placesOf(given));
      return given;
    },
    setCurrentCell: (given) => {
      const { sheetId: tab, area } = placeOf(given);
      const selected = book.execution.selected();
      const inside = selected.sheetId === tab && selected.areas.some((part) => covers(part, area.row, area.column));
      const areas = inside ? selected.areas : [{ ...area, rows: 1, columns: 1 }];
      book.execution.select({ sheetId: tab, areas, row: area.row, column: area.column });
      return given;
    },
  };
  return members;
}

// https://developers.google.com/apps-script/reference/spreadsheet/selection
export function selection(book: Book, sheetId?: number): GoogleSelection {
  const { getActiveSheet, getActiveRange, getActiveRangeList, getCurrentCell } = selectionMembers(book, sheetId);
  return book.emulate<GoogleSelection>("Selection", {
    getActiveSheet,
    getActiveRange,
    getActiveRangeList,
    getCurrentCell,
  });
}

/** Opens the tab and selects these areas; the last is the active one. */
export function selectPlaces(book: Book, places: readonly Place[]): void {
  const active = places.at(-1);
  if (!active) throw new Refusal("Range not found");
  if (places.some(({ sheetId }) => sheetId !== active.sheetId))
    throw new Refusal(`Range not found: ${places.map(notation)}`);
  const { row, column } = active.area;
  book.execution.select({ sheetId: active.sheetId, areas: places.map(({ area }) => area), row, column });
}

function covers(area: Place["area"], row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

import { Refusal } from "../emulated";
import { range, rangeImplementation } from "./range";
import { rangeList } from "./range-list";
import { readValues } from "./read-value";
import type { GoogleSheet, SheetPart } from "./sheet-part";
import { textFinder } from "./text-finder";

/** The cells of the tab: ranges, borders of the data, search, clearing, appending. */
export const content: SheetPart = (book, sheetId, self) => {
  const grid = () => book.sheet(sheetId);
  const whole = () => ({ sheetId, area: { row: 1, column: 1, rows: grid().maxRows, columns: grid().maxColumns } });
  const all = () => rangeImplementation(book, whole(), () => range(book, whole()));
  const getRange = (first: number | string, column?: number, rows = 1, columns = 1) =>
    typeof first === "string"
      ? range(book, book.addressed(first, sheetId))
      : range(book, book.block(sheetId, first, column!, rows, columns));
  return {
    getRange: getRange as GoogleSheet["getRange"],
    getRangeList: (notations) =>
      rangeList(
        book,
        notations.map((notation) => book.addressed(notation, sheetId)),
      ),
    getDataRange: () => range(book, book.block(sheetId, 1, 1, grid().lastRow() || 1, grid().lastColumn() || 1)),
    getSheetValues: (row, column, rows, columns) => {
      // -1 is as far as there is content.
      const height = rows === -1 ? grid().lastRow() - row + 1 : rows;
      const width = columns === -1 ? grid().lastColumn() - column + 1 : columns;
      const place = book.block(sheetId, row, column, height, width);
      book.execution.cells(height * width, 0);
      return readValues(book, place);
    },
    getLastRow: () => grid().lastRow(),
    getLastColumn: () => grid().lastColumn(),
    getMaxRows: () => grid().maxRows,
    getMaxColumns: () => grid().maxColumns,
    createTextFinder: (text) => textFinder(book, text, [whole()]),
    appendRow: (values) => {
      const row = grid().lastRow() + 1;
      if (values.length > grid().maxColumns) throw new Refusal("Those columns are out of bounds.");
      if (row > grid().maxRows) {
        book.checkGrowth(grid().maxColumns);
        book.change({ kind: "insertRows", sheetId, before: row, count: 1 });
      }
      const place = book.block(sheetId, row, 1, 1, values.length);
      rangeImplementation(book, place, () => range(book, place)).setValues!([values]);
      book.buffer.land();
      return self();
    },
    clear: (options?: object) => {
      if (options) all().clear!(options);
      else all().clear!();
      return self();
    },
    clearContents: () => {
      all().clearContent!();
      return self();
    },
    clearFormats: () => {
      all().clearFormat!();
      return self();
    },
    clearNotes: () => {
      all().clearNote!();
      return self();
    },
  };
};

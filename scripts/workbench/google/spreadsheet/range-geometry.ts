import { Refusal } from "../emulated";
import { type Direction, edgeOfData } from "./edge-of-data";
import { cellCount, lastColumn, lastRow, notation } from "./place";
import { range } from "./range";
import type { RangePart } from "./range-part";
import { readValues } from "./read-value";
import { sheet } from "./sheet";

/** Where the range lies, and the ranges found from it. */
export const geometry: RangePart = (book, place) => {
  const { area, sheetId } = place;
  const at = (row: number, column: number, rows: number, columns: number) =>
    range(book, book.block(sheetId, row, column, rows, columns));
  return {
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getHeight: () => area.rows,
    getNumColumns: () => area.columns,
    getWidth: () => area.columns,
    getLastRow: () => lastRow(area),
    getLastColumn: () => lastColumn(area),
    getA1Notation: () => notation(place),
    getSheet: () => sheet(book, sheetId),
    getGridId: () => sheetId,
    isStartRowBounded: () => place.open !== "rows",
    isEndRowBounded: () => place.open !== "rows",
    isStartColumnBounded: () => place.open !== "columns",
    isEndColumnBounded: () => place.open !== "columns",
    offset: (rowOffset: number, columnOffset: number, rows: number = area.rows, columns: number = area.columns) =>
      at(area.row + rowOffset, area.column + columnOffset, rows, columns),
    getCell: (row, column) => {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new Refusal("Cell reference out of range");
      return at(area.row + row - 1, area.column + column - 1, 1, 1);
    },
    getNextDataCell: (direction) => {
      const { row, column } = edgeOfData(book.sheet(sheetId), area.row, area.column, String(direction) as Direction);
      return at(row, column, 1, 1);
    },
    isBlank: () => {
      book.execution.cells(cellCount(area), 0);
      return readValues(book, place).every((row) => row.every((value) => value === ""));
    },
    canEdit: () => book.workbook.mayEdit(book.execution.effectiveUser, sheetId, area),
  };
};

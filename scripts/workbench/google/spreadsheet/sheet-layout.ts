import { Refusal } from "../emulated";
import { colour } from "./colour";
import { conditionalFormatOf, conditionalFormatRule } from "./conditional-format-rule";
import { placeOf } from "./range";
import type { GoogleSheet, SheetPart } from "./sheet-part";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** How the tab looks: frozen lines, widths, hiding, its colour, conditional formats. */
export const layout: SheetPart = (book, sheetId, self) => {
  const grid = () => book.sheet(sheetId);
  const columns = (column: number, count: number, change: { width?: number; hidden?: boolean }): GoogleSheet => {
    if (count < 1 || column < 1 || column + count - 1 > grid().maxColumns)
      throw new Refusal("Those columns are out of bounds.");
    book.buffer.add({ kind: "columns", sheetId, column, count, ...change });
    return self();
  };
  const rows = (row: number, count: number, change: { height?: number; hidden?: boolean }): GoogleSheet => {
    if (count < 1 || row < 1 || row + count - 1 > grid().maxRows) throw new Refusal("Those rows are out of bounds.");
    book.buffer.add({ kind: "rows", sheetId, row, count, ...change });
    return self();
  };
  const columnsOf = (range: GoogleRange, hidden: boolean): void => {
    const { column, columns: count } = placeOf(range).area;
    columns(column, count, { hidden });
  };
  const rowsOf = (range: GoogleRange, hidden: boolean): void => {
    const { row, rows: count } = placeOf(range).area;
    rows(row, count, { hidden });
  };
  return {
    getFrozenRows: () => grid().frozenRows,
    getFrozenColumns: () => grid().frozenColumns,
    setFrozenRows: (frozenRows) => {
      if (frozenRows < 0 || frozenRows >= grid().maxRows)
        throw new Refusal("You can't freeze all visible rows on the sheet.");
      book.buffer.add({ kind: "sheet", sheetId, frozenRows });
    },
    setFrozenColumns: (frozenColumns) => {
      if (frozenColumns < 0 || frozenColumns >= grid().maxColumns)
        throw new Refusal("You can't freeze all visible columns on the sheet.");
      book.buffer.add({ kind: "sheet", sheetId, frozenColumns });
    },
    getColumnWidth: (column) => grid().columnWidth(column),
    setColumnWidth: (column, width) => columns(column, 1, { width }),
    setColumnWidths: (column, count, width) => columns(column, count, { width }),
    getRowHeight: (row) => grid().rowHeight(row),
    setRowHeight: (row, height) => rows(row, 1, { height }),
    setRowHeights: (row, count, height) => rows(row, count, { height }),
    hideColumns: (column: number, count: number = 1) => void columns(column, count, { hidden: true }),
    showColumns: (column: number, count: number = 1) => void columns(column, count, { hidden: false }),
    hideRows: (row: number, count: number = 1) => void rows(row, count, { hidden: true }),
    showRows: (row: number, count: number = 1) => void rows(row, count, { hidden: false }),
    hideColumn: (range) => columnsOf(range, true),
    unhideColumn: (range) => columnsOf(range, false),
    hideRow: (range) => rowsOf(range, true),
    unhideRow: (range) => rowsOf(range, false),
    isColumnHiddenByUser: (column) => grid().columnHidden(column),
    isRowHiddenByUser: (row) => grid().rowHidden(row),
    getTabColor: () => grid().tabColor,
    setTabColor: (text) => {
      const tabColor = colour(text);
      if (tabColor !== undefined) book.buffer.add({ kind: "sheet", sheetId, tabColor });
      return self();
    },
    getConditionalFormatRules: () =>
      grid().conditionalFormats.map((rule) => conditionalFormatRule(book, { ...rule, sheetId })),
    setConditionalFormatRules: (rules) => {
      const conditionalFormats = rules.map((rule) => conditionalFormatOf(rule, sheetId));
      book.change({ kind: "sheet", sheetId, conditionalFormats });
    },
    clearConditionalFormatRules: () => book.change({ kind: "sheet", sheetId, conditionalFormats: [] }),
  };
};

import { Refusal } from "../emulated";
import type { Book } from "./book";
import { placeOf } from "./range";
import { sortPlace } from "./range-order";
import type { SheetPart } from "./sheet-part";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns that come, go and move. */
export const structure: SheetPart = (book, sheetId, self) => {
  const grid = () => book.sheet(sheetId);

  // Rows within the grid look like the one they were asked beside. Whether those at its end do, reports differ: they do
  // not, which is the stricter reading for code that writes into them.
  const insertRows = (beside: number, count: number, after: boolean) => {
    atLeastOne(count, "rows");
    const before = existingRow(book, sheetId, beside) + (after ? 1 : 0);
    book.checkGrowth(count * grid().maxColumns);
    const inherit = before > grid().maxRows ? {} : { inherit: after ? ("preceding" as const) : ("following" as const) };
    book.change({ kind: "insertRows", sheetId, before, count, ...inherit });
    return self();
  };
  const insertColumns = (beside: number, count: number, after: boolean) => {
    atLeastOne(count, "columns");
    const before = existingColumn(book, sheetId, beside) + (after ? 1 : 0);
    book.checkGrowth(count * grid().maxRows);
    const inherit =
      before > grid().maxColumns ? {} : { inherit: after ? ("preceding" as const) : ("following" as const) };
    book.change({ kind: "insertColumns", sheetId, before, count, ...inherit });
    return self();
  };
  const deleteRows = (row: number, count: number): void => {
    atLeastOne(count, "rows");
    if (row < 1 || row + count - 1 > grid().maxRows) throw new Refusal("Those rows are out of bounds.");
    book.change({ kind: "deleteRows", sheetId, row, count });
  };
  const deleteColumns = (column: number, count: number): void => {
    atLeastOne(count, "columns");
    if (column < 1 || column + count - 1 > grid().maxColumns) throw new Refusal("Those columns are out of bounds.");
    book.change({ kind: "deleteColumns", sheetId, column, count });
  };
  return {
    insertRows: (row: number, count: number = 1) => {
      insertRows(row, count, false);
    },
    insertRowsBefore: (row, count) => insertRows(row, count, false),
    insertRowsAfter: (row, count) => insertRows(row, count, true),
    insertRowBefore: (row) => insertRows(row, 1, false),
    insertRowAfter: (row) => insertRows(row, 1, true),
    insertColumns: (column: number, count: number = 1) => {
      insertColumns(column, count, false);
    },
    insertColumnsBefore: (column, count) => insertColumns(column, count, false),
    insertColumnsAfter: (column, count) => insertColumns(column, count, true),
    insertColumnBefore: (column) => insertColumns(column, 1, false),
    insertColumnAfter: (column) => insertColumns(column, 1, true),
    deleteRow: (row) => {
      deleteRows(row, 1);
      return self();
    },
    deleteRows,
    deleteColumn: (column) => {
      deleteColumns(column, 1);
      return self();
    },
    deleteColumns,
    moveRows: (rows: GoogleRange, to) => {
      const { row, rows: count } = placeOf(rows).area;
      book.change({ kind: "moveRows", sheetId, row, count, to });
    },
    moveColumns: (columns: GoogleRange, to) => {
      const { column, columns: count } = placeOf(columns).area;
      book.change({ kind: "moveColumns", sheetId, column, count, to });
    },
    sort: (column: number, ascending: boolean = true) => {
      const { frozenRows, maxRows, maxColumns } = grid();
      const area = { row: frozenRows + 1, column: 1, rows: maxRows - frozenRows, columns: maxColumns };
      sortPlace(book, { sheetId, area }, [{ column, ascending }]);
      return self();
    },
  };
};

function atLeastOne(count: number, what: "rows" | "columns"): void {
  if (count < 1) throw new Refusal(`The number of ${what} must be at least 1.`);
}

/** The row, which is on the tab, or the refusal. */
export function existingRow(book: Book, sheetId: number, row: number): number {
  if (row < 1 || row > book.sheet(sheetId).maxRows) throw new Refusal("Those rows are out of bounds.");
  return row;
}

function existingColumn(book: Book, sheetId: number, column: number): number {
  if (column < 1 || column > book.sheet(sheetId).maxColumns) throw new Refusal("Those columns are out of bounds.");
  return column;
}

import type { Area } from "../../model/cell";
import { moveCells } from "../../model/edit-move";
import type { Sheet } from "../../model/sheet";
import type { Book } from "./book";
import { cellCount, lastColumn, lastRow } from "./place";
import { range } from "./range";
import type { RangePart } from "./range-part";
import { writeValue } from "./range-values";

/** Cells that come and go while their neighbours make room, and small changes to all of them at once. */
export const shifting: RangePart = (book, place, self) => {
  const { area, sheetId } = place;
  const sheet = () => book.sheet(sheetId);
  return {
    insertCells: (dimension) => {
      const down = String(dimension) === "ROWS";
      const moved = behind(sheet(), area, down, 0);
      makeRoom(book, sheetId, moved, down ? { rows: area.rows, columns: 0 } : { rows: 0, columns: area.columns });
      const at = { row: area.row + (down ? area.rows : 0), column: area.column + (down ? 0 : area.columns) };
      if (moved) shift(book, sheetId, moved, at);
      return self();
    },
    deleteCells: (dimension) => {
      const up = String(dimension) === "ROWS";
      const moved = behind(sheet(), area, up, up ? area.rows : area.columns);
      const blank = { content: null, format: "", style: {}, note: null, validation: null };
      book.change({ kind: "fill", sheetId, area, ...blank });
      if (moved) shift(book, sheetId, moved, area);
    },
    trimWhitespace: () => {
      book.buffer.land();
      book.execution.cells(cellCount(area), cellCount(area));
      for (const [r, row] of sheet().values(area).entries())
        for (const [c, value] of row.entries()) {
          const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
          if (typeof value !== "string" || sheet().formula(at.row, at.column) !== null) continue;
          const text = value.trim().replace(/\s+/g, " ");
          if (text !== value) writeValue(book, { sheetId, area: at }, text);
        }
      return self();
    },
    getDataRegion: (dimension?: unknown) => {
      book.execution.cells(cellCount(area), 0);
      const found = dataRegion(sheet(), area, dimension === undefined ? null : String(dimension));
      return range(book, { sheetId, area: found });
    },
  };
};

/** The content from a distance behind the first cell of an area on, in its columns (or rows); null when there is none. */
function behind(sheet: Sheet, area: Area, down: boolean, distance: number): Area | null {
  const row = area.row + (down ? distance : 0);
  const column = area.column + (down ? 0 : distance);
  const rows = down ? sheet.lastRow() - row + 1 : area.rows;
  const columns = down ? area.columns : sheet.lastColumn() - column + 1;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

function shift(book: Book, sheetId: number, area: Area, at: { row: number; column: number }): void {
  const sheet = book.sheet(sheetId);
  book.execution.cells(cellCount(area), cellCount(area));
  book.changeAll(moveCells(book.workbook, { sheet, area }, { sheet, at }));
}

/** The grid grows where what makes room would fall off its edge. */
function makeRoom(book: Book, sheetId: number, moved: Area | null, more: { rows: number; columns: number }): void {
  if (!moved) return;
  const { maxRows, maxColumns } = book.sheet(sheetId);
  const rows = more.rows > 0 ? lastRow(moved) + more.rows - maxRows : 0;
  const columns = more.columns > 0 ? lastColumn(moved) + more.columns - maxColumns : 0;
  if (rows > 0) book.change({ kind: "insertRows", sheetId, before: maxRows + 1, count: rows });
  if (columns > 0) book.change({ kind: "insertColumns", sheetId, before: maxColumns + 1, count: columns });
}

/** The block of filled cells around an area, as Ctrl+A selects it: it grows while a filled cell touches it, at the corners
 * too; in one dimension alone where that is asked for. */
function dataRegion(sheet: Sheet, area: Area, dimension: string | null): Area {
  let found = area;
  for (;;) {
    const wider = grown(sheet, found, dimension !== "COLUMNS", dimension !== "ROWS");
    if (cellCount(wider) === cellCount(found)) return found;
    found = wider;
  }
}

function grown(sheet: Sheet, area: Area, byRows: boolean, byColumns: boolean): Area {
  const first = { row: Math.max(1, area.row - 1), column: Math.max(1, area.column - 1) };
  const last = {
    row: Math.min(sheet.maxRows, lastRow(area) + 1),
    column: Math.min(sheet.maxColumns, lastColumn(area) + 1),
  };
  const [left, right] = byColumns ? [first.column, last.column] : [area.column, lastColumn(area)];
  const [top, bottom] = byRows ? [first.row, last.row] : [area.row, lastRow(area)];
  const filled = (row: number, column: number, rows: number, columns: number): boolean =>
    sheet.values({ row, column, rows, columns }).some((line) => line.some((value) => value !== null));
  const tall = bottom - top + 1;
  const wide = right - left + 1;
  const up = byRows && first.row < area.row && filled(first.row, left, 1, wide);
  const down = byRows && last.row > lastRow(area) && filled(last.row, left, 1, wide);
  const before = byColumns && first.column < area.column && filled(top, first.column, tall, 1);
  const after = byColumns && last.column > lastColumn(area) && filled(top, last.column, tall, 1);
  return {
    row: area.row - Number(up),
    column: area.column - Number(before),
    rows: area.rows + Number(up) + Number(down),
    columns: area.columns + Number(before) + Number(after),
  };
}

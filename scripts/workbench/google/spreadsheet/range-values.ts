import type { CellContent } from "../../model/mutation";
import type { Book } from "./book";
import { cellCount, type Place } from "./place";
import { checkShape, type RangePart } from "./range-part";
import { readValues } from "./read-value";
import { type Written, writer } from "./written-value";

/** Values and formulas. */
export const values: RangePart = (book, place, self) => {
  const { area, sheetId } = place;
  const first: Place = { sheetId, area: { ...area, rows: 1, columns: 1 } };
  const reads = ({ area: read }: Place) => book.execution.cells(cellCount(read), 0);
  const displays = (of: Place) => {
    reads(of);
    return book.sheet(sheetId).displays(of.area);
  };
  const formulas = (of: Place) => {
    reads(of);
    return book
      .sheet(sheetId)
      .formulas(of.area)
      .map((row) => row.map((formula) => formula ?? ""));
  };
  const rawValues = (of: Place) => {
    reads(of);
    return readValues(book, of);
  };
  return {
    getValue: () => rawValues(first)[0]![0],
    getValues: () => rawValues(place),
    getDisplayValue: () => displays(first)[0]![0]!,
    getDisplayValues: () => displays(place),
    getFormula: () => formulas(first)[0]![0]!,
    getFormulas: () => formulas(place),
    setValue: (value) => {
      writeValue(book, place, value);
      return self();
    },
    setValues: (matrix) => {
      checkShape(area, matrix);
      writeValues(book, place, matrix);
      return self();
    },
    setFormula: (formula) => {
      book.execution.cells(0, cellCount(area));
      book.buffer.add({ kind: "fill", sheetId, area, content: formulaContent(formula) });
      return self();
    },
    setFormulas: (matrix) => {
      checkShape(area, matrix);
      book.execution.cells(0, cellCount(area));
      book.buffer.add({ kind: "cells", sheetId, area, contents: matrix.map((row) => row.map(formulaContent)) });
      return self();
    },
  };
};

/** One value for all cells; text may be read differently where their formats differ. */
export function writeValue(book: Book, place: Place, value: unknown): void {
  const { area, sheetId } = place;
  book.execution.cells(0, cellCount(area));
  if (value === null || value === undefined) {
    book.buffer.add({ kind: "fill", sheetId, area, ...writer(book.workbook)(value, "") });
    return;
  }
  const written = writer(book.workbook);
  const byFormat = new Map<string, Written>();
  const formats = book.buffer.formats(sheetId, area);
  for (const row of formats)
    for (const format of row) if (!byFormat.has(format)) byFormat.set(format, written(value, format));
  const [same] = byFormat.values();
  if (byFormat.size === 1) book.buffer.add({ kind: "fill", sheetId, area, ...same });
  else addCells(book, place, (row, column) => byFormat.get(formats[row]![column]!)!);
}

function writeValues(book: Book, place: Place, matrix: readonly (readonly unknown[])[]): void {
  const { area, sheetId } = place;
  book.execution.cells(0, cellCount(area));
  const formats = book.buffer.formats(sheetId, area);
  const written = writer(book.workbook);
  addCells(book, place, (row, column) => written(matrix[row]![column], formats[row]![column]!));
}

/** Puts what the cells take into the buffer; rows and columns count from 0 in the place. */
function addCells(book: Book, { sheetId, area }: Place, writtenAt: (row: number, column: number) => Written): void {
  const contents: CellContent[][] = [];
  const formats: (string | undefined)[][] = [];
  let isFormatted = false;
  for (let row = 0; row < area.rows; row++) {
    const rowContents: CellContent[] = [];
    const rowFormats = new Array<string | undefined>(area.columns).fill(undefined);
    for (let column = 0; column < area.columns; column++) {
      const { content, format } = writtenAt(row, column);
      rowContents.push(content);
      if (format === undefined) continue;
      rowFormats[column] = format;
      isFormatted = true;
    }
    contents.push(rowContents);
    formats.push(rowFormats);
  }
  book.buffer.add({ kind: "cells", sheetId, area, contents, ...(isFormatted ? { formats } : {}) });
}

function formulaContent(formula: string | null): CellContent {
  if (!formula) return null;
  return { formula: formula.startsWith("=") ? formula : `=${formula}` };
}

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
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "object") {
    book.buffer.add({ kind: "fill", sheetId, area, ...writer(book.workbook)(value, "") });
    return;
  }
  const written = writer(book.workbook);
  const byFormat = new Map<string, Written>();
  const cells = book.buffer.formats(sheetId, area).map((row) =>
    row.map((format) => {
      const known = byFormat.get(format) ?? written(value, format);
      byFormat.set(format, known);
      return known;
    }),
  );
  if (byFormat.size === 1) book.buffer.add({ kind: "fill", sheetId, area, ...cells[0]![0]! });
  else add(book, place, cells);
}

function writeValues(book: Book, place: Place, matrix: readonly (readonly unknown[])[]): void {
  const { area, sheetId } = place;
  book.execution.cells(0, cellCount(area));
  const formats = book.buffer.formats(sheetId, area);
  const written = writer(book.workbook);
  add(
    book,
    place,
    matrix.map((row, i) => Array.from(row, (value, j) => written(value, formats[i]![j]!))),
  );
}

function add(book: Book, { sheetId, area }: Place, cells: readonly (readonly Written[])[]): void {
  const contents = cells.map((row) => row.map(({ content }) => content));
  const formatted = cells.some((row) => row.some(({ format }) => format !== undefined));
  const formats = formatted ? { formats: cells.map((row) => row.map(({ format }) => format)) } : {};
  book.buffer.add({ kind: "cells", sheetId, area, contents, ...formats });
}

function formulaContent(formula: string | null): CellContent {
  if (!formula) return null;
  return { formula: formula.startsWith("=") ? formula : `=${formula}` };
}

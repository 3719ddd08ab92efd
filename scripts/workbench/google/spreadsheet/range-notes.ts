import type { Validation } from "../../model/cell";
import type { CellContent } from "../../model/mutation";
import type { Book } from "./book";
import { checkboxValues, dataValidation, validationOf } from "./data-validation";
import { cellCount, matrixOf, type Place } from "./place";
import { checkShape, type RangePart } from "./range-part";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Notes. */
export const notes: RangePart = (book, { sheetId, area }, self) => ({
  getNote: () => {
    book.execution.cells(1, 0);
    return book.sheet(sheetId).note(area.row, area.column);
  },
  getNotes: () => {
    book.execution.cells(cellCount(area), 0);
    return book.sheet(sheetId).attributes("note", area);
  },
  setNote: (note) => {
    book.execution.cells(0, cellCount(area));
    book.buffer.add({ kind: "fill", sheetId, area, note: note || null });
    return self();
  },
  setNotes: (matrix: (string | null)[][]) => {
    checkShape(area, matrix);
    book.execution.cells(0, cellCount(area));
    book.buffer.add({ kind: "cells", sheetId, area, notes: matrix.map((row) => row.map((note) => note || null)) });
    return self();
  },
});

/** Data validation and checkboxes. */
export const validations: RangePart = (book, place, self) => {
  const { sheetId, area } = place;
  const ruleAt = (row: number, column: number) => {
    const rule = book.sheet(sheetId).validation(row, column);
    return rule && dataValidation(book, rule);
  };
  const fill = (validation: Validation | null) => {
    book.execution.cells(0, cellCount(area));
    book.buffer.add({ kind: "fill", sheetId, area, validation });
    return self();
  };
  return {
    getDataValidation: () => {
      book.execution.cells(1, 0);
      return ruleAt(area.row, area.column);
    },
    getDataValidations: () => {
      book.execution.cells(cellCount(area), 0);
      return matrixOf(area, ruleAt) as DataValidation[][];
    },
    setDataValidation: (rule) => fill(rule && validationOf(rule)),
    setDataValidations: (rules: (DataValidation | null)[][]) => {
      checkShape(area, rules);
      book.execution.cells(0, cellCount(area));
      const matrix = rules.map((row) => row.map((rule) => rule && validationOf(rule)));
      book.buffer.add({ kind: "cells", sheetId, area, validations: matrix });
      return self();
    },
    clearDataValidations: () => fill(null),
    insertCheckboxes: (...values: unknown[]) => {
      fill({ criteria: "CHECKBOX", values, allowInvalid: false, helpText: null });
      // Empty cells become unchecked; what stands in the others stays.
      const unchecked = checkboxValues({ values }).unchecked;
      tick(book, place, (row, column) => (book.sheet(sheetId).value(row, column) === null ? unchecked : undefined));
      return self();
    },
    removeCheckboxes: () => {
      tick(book, place, (row, column) => (isCheckbox(book, place, row, column) ? null : undefined));
      return fill(null);
    },
    check: () => {
      tick(book, place, (row, column) => boxAt(book, place, row, column)?.checked);
      return self();
    },
    uncheck: () => {
      tick(book, place, (row, column) => boxAt(book, place, row, column)?.unchecked);
      return self();
    },
    isChecked: () => {
      book.execution.cells(cellCount(area), 0);
      const states = matrixOf(area, (row, column) => {
        const box = boxAt(book, place, row, column);
        return box ? book.sheet(sheetId).value(row, column) === box.checked : null;
      }).flat();
      return states.every((state) => state === states[0]) ? states[0]! : null;
    },
  };
};

function isCheckbox(book: Book, { sheetId }: Place, row: number, column: number): boolean {
  return book.sheet(sheetId).validation(row, column)?.criteria === "CHECKBOX";
}

function boxAt(book: Book, place: Place, row: number, column: number) {
  const rule = book.sheet(place.sheetId).validation(row, column);
  return rule?.criteria === "CHECKBOX" ? checkboxValues(rule) : undefined;
}

function tick(
  book: Book,
  { sheetId, area }: Place,
  at: (row: number, column: number) => CellContent | undefined,
): void {
  book.buffer.land();
  book.execution.cells(0, cellCount(area));
  book.buffer.add({ kind: "cells", sheetId, area, contents: matrixOf(area, at) });
}

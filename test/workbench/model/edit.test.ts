import { clear, sortRows, typeTexts } from "../../../scripts/workbench/model/edit";
import { addTab } from "../../../scripts/workbench/model/edit-tabs";
import type { Mutation } from "../../../scripts/workbench/model/mutation";
import { daySerial } from "../../../scripts/workbench/model/serial";
import type { Workbook } from "../../../scripts/workbench/model/workbook";
import { cell, firstSheet, workbook } from "./workbooks";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function applyAll(book: Workbook, mutations: readonly Mutation[]): void {
  for (const mutation of mutations) book.apply(mutation);
}

describe("typeTexts", () => {
  it("reads a pasted block cell by cell, plain-text cells letter by letter", () => {
    const book = workbook();
    book.apply({ kind: "fill", sheetId: 1, area: area(1, 3, 20, 1), format: "@" });
    const { mutations } = typeTexts(book, firstSheet(book), 2, 1, [
      ["Demo Oy", "1.2.", "0401234567"],
      ["Demo Ab", "1,5", "=1+1"],
    ]);
    applyAll(book, mutations);
    expect(firstSheet(book).values(area(2, 1, 2, 3))).toEqual([
      ["Demo Oy", daySerial(2026, 2, 1), "0401234567"],
      ["Demo Ab", 1.5, "=1+1"],
    ]);
    expect(firstSheet(book).displays(area(2, 2, 2, 1))).toEqual([["1.2.2026"], ["1,5"]]);
    expect(firstSheet(book).format(3, 2)).toBe("");
  });

  it("writes nothing at all where a rule rejects a value, and all of it where it only warns", () => {
    const book = workbook();
    const rule = { criteria: "VALUE_IN_LIST", values: [["A", "B"], true], helpText: null };
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), validation: { ...rule, allowInvalid: false } });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 2), validation: { ...rule, allowInvalid: true } });
    expect(typeTexts(book, firstSheet(book), 1, 1, [["C", "C"]])).toEqual({
      mutations: [],
      rejected: [{ row: 1, column: 1 }],
    });
    applyAll(book, typeTexts(book, firstSheet(book), 1, 1, [["B", "C"]]).mutations);
    expect(firstSheet(book).values(area(1, 1, 1, 2))).toEqual([["B", "C"]]);
    applyAll(book, typeTexts(book, firstSheet(book), 1, 1, [[""]]).mutations);
    expect(firstSheet(book).value(1, 1)).toBeNull();
  });

  it("does not let a paste grow the grid", () => {
    const book = workbook();
    expect(() => typeTexts(book, firstSheet(book), 20, 1, [["a"], ["b"]])).toThrow("outside-sheet");
  });
});

describe("clear", () => {
  it("empties cells and leaves how they look", () => {
    const book = workbook();
    book.apply({ kind: "fill", sheetId: 1, area: area(1, 1, 3, 3), content: "x", format: "@", note: "n" });
    applyAll(book, clear(firstSheet(book), [area(1, 1, 1, 3), cell(3, 3)]));
    const sheet = firstSheet(book);
    expect([sheet.value(1, 2), sheet.value(3, 3), sheet.value(2, 2)]).toEqual([null, null, "x"]);
    expect([sheet.format(1, 2), sheet.note(1, 2)]).toEqual(["@", "n"]);
  });
});

describe("sortRows", () => {
  const values = ["Öljy", null, 10, "ahti", true, 2, { error: "#N/A" }, "Äiti", "åke", false];

  function sorted(ascending: boolean): unknown[] {
    const book = workbook();
    const where = area(2, 1, values.length, 2);
    const contents = values.map((value, i) => [value, i]);
    book.apply({ kind: "cells", sheetId: 1, area: where, contents });
    applyAll(book, sortRows(firstSheet(book), where, 1, ascending));
    expect(firstSheet(book).value(1, 1)).toBeNull();
    return firstSheet(book)
      .values(where)
      .map(([value, was]) => (value === values[was as number] || was === 6 ? value : "mixed up"));
  }

  it("puts numbers before text before truth values, Finnish letters in their order, blanks last", () => {
    const order = [2, 10, "ahti", "åke", "Äiti", "Öljy", false, true, { error: "#N/A" }, null];
    expect(sorted(true)).toEqual(order);
  });

  it("turns all but the blanks round", () => {
    const order = [{ error: "#N/A" }, true, false, "Öljy", "Äiti", "åke", "ahti", 10, 2, null];
    expect(sorted(false)).toEqual(order);
  });

  it("does nothing to what is in order", () => {
    const book = workbook();
    expect(sortRows(firstSheet(book), area(1, 1, 20, 1), 1, true)).toEqual([]);
  });
});

describe("tabs", () => {
  it("are added under a free name", () => {
    const book = workbook();
    applyAll(book, addTab(book, "Taulukko3"));
    applyAll(book, addTab(book));
    expect(book.sheets.map(({ name }) => name)).toEqual(["Asiakkaat", "Taulukko3", "Taulukko4"]);
    expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(3);
    expect(book.sheets[2]?.maxRows).toBe(1000);
  });
});

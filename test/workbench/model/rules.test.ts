import type { CellValue, ConditionalFormat, Validation } from "../../../scripts/workbench/model/cell";
import { meets } from "../../../scripts/workbench/model/criterion";
import { daySerial } from "../../../scripts/workbench/model/serial";
import { options, permits } from "../../../scripts/workbench/model/validation";
import { cell, firstSheet, workbook } from "./workbooks";

const today = daySerial(2026, 11, 22);

describe("meets", () => {
  it.each<[string, unknown[], CellValue, boolean]>([
    ["CELL_EMPTY", [], null, true],
    ["CELL_NOT_EMPTY", [], "", true],
    ["NUMBER_BETWEEN", [1, 5], 5, true],
    ["NUMBER_NOT_BETWEEN", [1, 5], 6, true],
    ["NUMBER_NOT_BETWEEN", [1, 5], "6", false],
    ["NUMBER_LESS_THAN", [5], null, false],
    ["NUMBER_NOT_EQUAL_TO", [5], "x", false],
    ["TEXT_CONTAINS", ["ÄITI"], "Demo äiti Oy", true],
    ["TEXT_DOES_NOT_CONTAIN", ["x"], null, true],
    ["TEXT_STARTS_WITH", ["my"], "Myöhässä 3 pv", true],
    ["TEXT_ENDS_WITH", ["oy"], "Demo Ab", false],
    ["TEXT_EQUAL_TO", ["a"], "A", true],
    ["TEXT_IS_VALID_EMAIL", [], "demo@demo.example.fi", true],
    ["TEXT_IS_VALID_EMAIL", [], "demo@example", false],
    ["TEXT_IS_VALID_URL", [], "www.example.fi/a", true],
    ["TEXT_IS_VALID_URL", [], "example fi", false],
    ["DATE_IS_VALID_DATE", [], today, true],
    ["DATE_IS_VALID_DATE", [], "22.11.2026", false],
    ["DATE_BEFORE", [today], today - 0.5, true],
    ["DATE_BEFORE", [today], today + 0.5, false],
    ["DATE_ON_OR_AFTER", [today], today + 0.9, true],
    ["DATE_BETWEEN", [today, today + 1], today + 1.5, true],
    ["DATE_BEFORE_RELATIVE", ["TODAY"], today - 1, true],
    ["DATE_BEFORE_RELATIVE", ["TODAY"], today, false],
    ["DATE_BEFORE_RELATIVE", ["TODAY"], null, false],
    ["DATE_BEFORE_RELATIVE", ["TODAY"], "21.11.2026", false],
    ["DATE_EQUAL_TO_RELATIVE", ["TODAY"], today + 0.7, true],
    ["DATE_EQUAL_TO_RELATIVE", ["TOMORROW"], today + 1, true],
    ["DATE_EQUAL_TO_RELATIVE", ["YESTERDAY"], today, false],
    ["DATE_EQUAL_TO_RELATIVE", ["PAST_WEEK"], today - 6, true],
    ["DATE_EQUAL_TO_RELATIVE", ["PAST_WEEK"], today - 7, false],
    ["DATE_BEFORE_RELATIVE", ["PAST_MONTH"], daySerial(2026, 10, 21), true],
    ["DATE_BEFORE_RELATIVE", ["PAST_MONTH"], daySerial(2026, 10, 22), false],
    ["DATE_AFTER_RELATIVE", ["PAST_YEAR"], daySerial(2025, 11, 23), true],
  ])("%s %j for %p: %p", (criteria, values, value, answer) => {
    expect(meets({ criteria, values }, value, today)).toBe(answer);
  });

  it("takes a month back from the 31st to the end of a shorter month", () => {
    const rule = { criteria: "DATE_BEFORE_RELATIVE", values: ["PAST_MONTH"] };
    const march31 = daySerial(2026, 3, 31);
    expect(meets(rule, daySerial(2026, 2, 27), march31)).toBe(true);
    expect(meets(rule, daySerial(2026, 2, 28), march31)).toBe(false);
  });
});

function rule(criteria: string, values: unknown[]): Validation {
  return { criteria, values, allowInvalid: true, helpText: null };
}

describe("permits", () => {
  const book = workbook();
  book.apply({ kind: "insertSheet", sheetId: 2, name: "Asetukset", index: 1, rows: 9, columns: 2 });
  const team = { row: 3, column: 2, rows: 4, columns: 1 };
  const names = [["maija@demo.example.fi"], ["matti@demo.example.fi"], [null], ["maija@demo.example.fi"]];
  book.apply({ kind: "cells", sheetId: 2, area: team, contents: names });

  it.each<[Validation, CellValue, boolean]>([
    [rule("VALUE_IN_LIST", [["A", "B"], true]), "A", true],
    [rule("VALUE_IN_LIST", [["A", "B"], true]), "a", false],
    [rule("VALUE_IN_LIST", [["A", "B"], true]), null, true],
    [rule("VALUE_IN_LIST", [["1", "2"], true]), 1, true],
    [rule("VALUE_IN_RANGE", [{ sheetId: 2, area: team }, true]), "matti@demo.example.fi", true],
    [rule("VALUE_IN_RANGE", [{ sheetId: 2, area: team }, true]), "pekka@demo.example.fi", false],
    [rule("VALUE_IN_RANGE", [{ sheetId: 7, area: team }, true]), "matti@demo.example.fi", false],
    [rule("CHECKBOX", []), false, true],
    [rule("CHECKBOX", []), "kyllä", false],
    [rule("CHECKBOX", ["kyllä", "ei"]), "kyllä", true],
    [rule("DATE_IS_VALID_DATE", []), "22.11.2026", false],
    [rule("NUMBER_BETWEEN", [0, 10]), 11, false],
    [rule("CUSTOM_FORMULA", ["=FALSE"]), "mitä vain", true],
  ])("%j, %p: %p", (validation, value, answer) => {
    expect(permits(validation, value, book)).toBe(answer);
  });

  it("offers each value of a range once, where the range has gone", () => {
    const place = { kind: "fill", sheetId: 1, area: cell(1, 1) } as const;
    book.apply({ ...place, validation: rule("VALUE_IN_RANGE", [{ sheetId: 2, area: team }, true]) });
    book.apply({ kind: "insertRows", sheetId: 2, before: 1, count: 1 });
    book.apply({ kind: "insertColumns", sheetId: 2, before: 1, count: 1 });
    const moved = firstSheet(book).validation(1, 1) as Validation;
    expect(moved.values[0]).toEqual({ sheetId: 2, area: { ...team, row: 4, column: 3 } });
    expect(options(moved, book)).toEqual(["maija@demo.example.fi", "matti@demo.example.fi"]);
  });
});

describe("Sheet.painted", () => {
  const late: ConditionalFormat = {
    areas: [{ row: 2, column: 1, rows: 5, columns: 1 }],
    criteria: "DATE_BEFORE_RELATIVE",
    values: ["TODAY"],
    style: { background: "#ffcccc" },
  };

  it("puts the first rule that holds over the cell's own style, member by member", () => {
    const book = workbook();
    const filled: ConditionalFormat = {
      ...late,
      criteria: "CELL_NOT_EMPTY",
      values: [],
      style: { background: "#ccffcc", bold: true },
    };
    book.apply({ kind: "sheet", sheetId: 1, conditionalFormats: [late, filled] });
    book.apply({ kind: "fill", sheetId: 1, area: cell(2, 1), content: today - 1, style: { italic: true } });
    book.apply({ kind: "fill", sheetId: 1, area: cell(3, 1), content: today });
    const sheet = firstSheet(book);
    expect(sheet.painted(2, 1)).toEqual({ background: "#ffcccc", bold: true, italic: true });
    expect(sheet.painted(3, 1)).toEqual({ background: "#ccffcc", bold: true });
    expect(sheet.painted(4, 1)).toEqual({});
    expect(sheet.painted(2, 2)).toEqual({});
    book.now = () => new Date("2026-11-23T00:00:00Z");
    expect(sheet.painted(3, 1)).toMatchObject({ background: "#ffcccc" });
  });

  it("counts a formula from the first cell of its area", () => {
    const book = workbook();
    const custom = {
      ...late,
      areas: [{ row: 2, column: 1, rows: 5, columns: 3 }],
      criteria: "CUSTOM_FORMULA",
      values: ['=AND($C2<>"",$C2<TODAY())'],
    };
    book.apply({
      kind: "sheet",
      sheetId: 1,
      conditionalFormats: [custom, { ...custom, values: ['=REGEXMATCH(A2,"x")'] }],
    });
    book.apply({ kind: "fill", sheetId: 1, area: cell(4, 3), content: today - 3 });
    const painted = [3, 4].map((row) => [1, 2, 3].map((column) => firstSheet(book).painted(row, column).background));
    expect(painted).toEqual([
      [undefined, undefined, undefined],
      ["#ffcccc", "#ffcccc", "#ffcccc"],
    ]);
  });
});

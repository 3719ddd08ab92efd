import { NOT_COMPUTED } from "../../../../scripts/workbench/model/formula/evaluate";
import { daySerial } from "../../../../scripts/workbench/model/serial";
import { cell, firstSheet, workbook } from "../workbooks";

/** The value of a formula in E1 beside A1:C3, with a second tab "Asetukset". */
function value(text: string): unknown {
  const book = workbook();
  const area = { row: 1, column: 1, rows: 3, columns: 3 };
  const contents = [
    [10, "Demo Oy", true],
    [20, "", false],
    [2.5, "demo ab", null],
  ];
  book.apply({ kind: "cells", sheetId: 1, area, contents });
  book.apply({ kind: "insertSheet", sheetId: 2, name: "Omat asetukset", index: 1, rows: 5, columns: 5 });
  book.apply({ kind: "fill", sheetId: 2, area: cell(3, 2), content: daySerial(2026, 11, 22) });
  book.apply({ kind: "fill", sheetId: 1, area: cell(1, 5), content: { formula: text } });
  return firstSheet(book).value(1, 5);
}

describe("a formula", () => {
  it.each([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%", 0.1],
    ["=7-2-1", 4],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="ä"="Ä"', true],
    ["=1<>2", true],
    ['=""=D1', true],
    ["=D1=0", true],
    ["=D1", 0],
    ["=A1+A2", 30],
    ["=SUM(A1:A3)", 32.5],
    ["=SUM(A:A)", 32.5],
    ["=SUM(A2:A)", 22.5],
    ["=SUM(3:3)", 2.5],
    ["=MAX(A1:C3)", 20],
    ["=COUNT(A1:C3)", 3],
    ["=COUNTA(A1:C3)", 7],
    ['=COUNTIF(B:B,"demo*")', 2],
    ['=COUNTIF(A:A,">=10")', 2],
    ['=COUNTIF(A:A,"<>10")', 19],
    ['=IF(A1>5,"yli","ali")', "yli"],
    ["=IF(A1>50,1)", false],
    ["=IF(A1>50,1,)", 0],
    ['=IF(TRUE,"ok",1/0)', "ok"],
    ["=AND(C1,NOT(C2))", true],
    ["=OR(C2,FALSE)", false],
    ["=ISBLANK(C3)", true],
    ["=ISNUMBER(B1)", false],
    ["=IFERROR(1/0,5)", 5],
    ["=INT(2.9)", 2],
    ["=INT(-2.1)", -3],
    ["=N(B1)", 0],
    ["=TODAY()", daySerial(2026, 11, 22)],
    ["=NOW()-TODAY()", 0.5],
    ['=IF(NOW()-\'Omat asetukset\'!B3>3/24,"seis","käy")', "seis"],
    ["=TEXT('omat asetukset'!B3,\"d.m.yyyy\")", "22.11.2026"],
    ['=TEXT(1234.5,"#,##0.00")', "1\u00a0234,50"],
    ['="Viimeksi "&IF(A2="","",TEXT(A3,"0.0"))', "Viimeksi 2,5"],
  ])("%s is %p", (text, expected) => {
    const found = value(text);
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
    else expect(found).toEqual(expected);
  });

  it.each([
    ["=1/0", "#DIV/0!"],
    ["=B1+1", "#VALUE!"],
    ["=NA()", "#N/A"],
    ["=IF(NA(),1,2)", "#N/A"],
    ["=Puuttuva!A1", "#REF!"],
    ["=#REF!+1", "#REF!"],
    ["=E1+1", "#REF!"],
    ["=1+", "#ERROR!"],
    ["=+358 40 1234567", "#ERROR!"],
    ["=tuntematon", "#NAME?"],
    ["=9^999", "#NUM!"],
  ])("%s fails as %s", (text, error) => {
    expect(value(text)).toEqual({ error });
  });

  it.each(["=QUERY(A1:C3)", "={1;2}", "=A1:A3", "=LASKE(1)"])("%s says that it is not computed", (text) => {
    expect(value(text)).toEqual(NOT_COMPUTED);
  });
});

describe("recalculation", () => {
  it("follows a chain in the right order, whatever order it was written in", () => {
    const book = workbook();
    const write = (row: number, formula: string): void => {
      book.apply({ kind: "fill", sheetId: 1, area: cell(row, 1), content: { formula } });
    };
    write(4, "=A3*2");
    write(2, "=A1+1");
    write(3, "=A2+SUM(A1:A2)");
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: 10 });
    expect(firstSheet(book).values({ row: 1, column: 1, rows: 4, columns: 1 }).flat()).toEqual([10, 11, 32, 64]);
  });

  it("tells the cells whose value changed, and no others", () => {
    const book = workbook();
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: 1 });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 2), content: { formula: "=A1>0" } });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 3), content: { formula: "=A1+1" } });
    const heard: unknown[] = [];
    const stop = book.subscribe((mutation, recalculated) => heard.push([mutation.kind, recalculated]));
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: 2 });
    stop();
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: 3 });
    expect(heard).toEqual([["fill", [{ sheetId: 1, row: 1, column: 3 }]]]);
  });

  it("moves with the clock", () => {
    const book = workbook();
    const heartbeat = daySerial(2026, 11, 22) + 11.5 / 24;
    book.apply({ kind: "fill", sheetId: 1, area: cell(2, 1), content: heartbeat });
    const formula = '=IF(NOW()-A2>2/24,"Muistutukset seis","Hoidettava")';
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: { formula } });
    expect(firstSheet(book).display(1, 1)).toBe("Hoidettava");
    book.now = () => new Date("2026-11-22T12:00:00Z");
    expect(book.recalculate()).toEqual([{ sheetId: 1, row: 1, column: 1 }]);
    expect(firstSheet(book).display(1, 1)).toBe("Muistutukset seis");
    expect(book.recalculate()).toEqual([]);
  });

  it("calls a circle a bad reference, and mends when it is broken", () => {
    const book = workbook();
    const write = (column: number, content: string | number): void => {
      const made = typeof content === "number" ? content : { formula: content };
      book.apply({ kind: "fill", sheetId: 1, area: cell(1, column), content: made });
    };
    write(1, "=B1");
    write(2, "=A1+1");
    write(3, "=IFERROR(B1,0)");
    const row = { row: 1, column: 1, rows: 1, columns: 3 };
    expect(firstSheet(book).values(row)).toEqual([[{ error: "#REF!" }, { error: "#REF!" }, 0]]);
    write(1, 5);
    expect(firstSheet(book).values(row)).toEqual([[5, 6, 6]]);
  });

  it("stands a chain of 20,000 formulas", () => {
    const rows = 20_000;
    const book = workbook(rows, 2);
    const contents = Array.from({ length: rows }, (_, r) => [r === 0 ? 1 : { formula: `=A${r}+1` }]);
    book.apply({ kind: "cells", sheetId: 1, area: { row: 1, column: 1, rows, columns: 1 }, contents });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: 2 });
    expect(firstSheet(book).value(rows, 1)).toBe(rows + 1);
  });
});

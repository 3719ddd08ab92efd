import { execution } from "./script";

const LIST = `sheet.getRange("A1:C3").setValues([["a", "b", "=A1"], ["c", "d", "=A2"], ["e", "f", "=A3"]]);
  const values = (at) => sheet.getRange(at).getValues();
  const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;`;

describe("cells that make room", () => {
  it("move down or right when others come, and the grid grows; formulas follow", () => {
    const body = `${LIST}
      sheet.getRange("A2").insertCells(ROWS);
      sheet.getRange("A1:B1").insertCells(COLUMNS);
      return [values("A1:D1"), values("A2:B4"), sheet.getRange("C2:C3").getFormulas(), sheet.getRange("E1").getFormula()];`;
    expect(execution().run(body)).toEqual([
      [["", "", "a", "b"]],
      [
        ["", "d"],
        ["c", "f"],
        ["e", ""],
      ],
      [["=A3"], ["=A4"]],
      "=C1",
    ]);
    const grown = `sheet.getRange("A20").setValue("last"); sheet.getRange("A20").insertCells(SpreadsheetApp.Dimension.ROWS);
      return [sheet.getMaxRows(), sheet.getRange("A21").getValue()];`;
    expect(execution().run(grown)).toEqual([21, "last"]);
  });

  it("move up or left when others go", () => {
    const body = `${LIST}
      sheet.getRange("A1:A2").deleteCells(ROWS);
      sheet.getRange("B3").deleteCells(COLUMNS);
      return [values("A1:B3"), sheet.getRange("B3").getFormula(), sheet.getLastRow()];`;
    expect(execution().run(body)).toEqual([
      [
        ["e", "b"],
        ["", "d"],
        ["", "e"],
      ],
      "=A1",
      3,
    ]);
  });
});

describe("small changes", () => {
  it("trim text and leave all else", () => {
    const body = `sheet.getRange("A1:C1").setNumberFormat("@").setValues([["  Demo   Oy ", "x", " 1 "]]);
      sheet.getRange("D1").setValue(5);
      sheet.getRange("A1:D1").trimWhitespace();
      return sheet.getRange("A1:D1").getValues();`;
    expect(execution().run(body)).toEqual([["Demo Oy", "x", "1", 5]]);
  });

  it("find the block of filled cells around a range", () => {
    const body = `sheet.getRange("B2:C3").setValues([[1, 2], [3, 4]]);
      sheet.getRange("D4").setValue(5);
      sheet.getRange("F6").setValue(6);
      const region = (...args) => sheet.getRange("B2").getDataRegion(...args).getA1Notation();
      return [region(), region(SpreadsheetApp.Dimension.ROWS), region(SpreadsheetApp.Dimension.COLUMNS)];`;
    expect(execution().run(body)).toEqual(["B2:D4", "B2:B3", "B2:C2"]);
  });

  it("colour by red, green and blue, for lists of ranges too", () => {
    const body = `sheet.getRangeList(["A1", "B2:C2"]).setBackgroundRGB(255, 128, 0);
      sheet.getRange("D1:E1").merge();
      sheet.getRangeList(["D1:E1"]).breakApart();
      return [sheet.getRange("C2").getBackground(), sheet.getRange("D1").isPartOfMerge()];`;
    expect(execution().run(body)).toEqual(["#ff8000", false]);
  });
});

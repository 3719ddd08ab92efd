import { mayHideRows, selectedRows } from "../../../src/core/classify/selected-rows";

describe("selectedRows", () => {
  it.each([
    ["one area", [{ row: 3, rows: 2 }], [3, 4]],
    [
      "several areas, overlapping and out of order",
      [
        { row: 7, rows: 2 },
        { row: 3, rows: 1 },
        { row: 8, rows: 1 },
      ],
      [3, 7, 8],
    ],
    [
      "a whole column: without the header and what lies below the data",
      [{ row: 1, rows: 1000 }],
      [2, 3, 4, 5, 6, 7, 8, 9],
    ],
    ["the header alone", [{ row: 1, rows: 1 }], []],
    ["nothing", [], []],
  ])("lists the rows of %s", (_, areas, rows) => {
    expect(selectedRows(areas, 2, 9)).toEqual(rows);
  });
});

describe("mayHideRows", () => {
  it.each([
    ["a row", [5], false],
    ["rows side by side, both of which are seen", [5, 6], false],
    ["rows chosen one by one", [3, 5, 7, 8], false],
    ["a row between others", [3, 5, 6, 7], true],
    ["nothing", [], false],
  ])("among %s: %j is %j", (_, rows, may) => {
    expect(mayHideRows(rows)).toBe(may);
  });
});

import { selectedRows } from "../../../src/core/classify/selected-rows";

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

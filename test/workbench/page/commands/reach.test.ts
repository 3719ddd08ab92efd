import { movingEnd } from "../../../../scripts/workbench/page/commands/reach";

describe("movingEnd", () => {
  const area = { row: 2, column: 3, rows: 4, columns: 2 };

  it.each([
    [
      { row: 2, column: 3 },
      { row: 5, column: 4 },
    ],
    [
      { row: 5, column: 4 },
      { row: 2, column: 3 },
    ],
    [
      { row: 2, column: 4 },
      { row: 5, column: 3 },
    ],
  ])("lies across from the active cell %j", (active, end) => {
    expect(movingEnd(area, active)).toEqual(end);
  });
});

import * as fc from "fast-check";
import { DirtyRows } from "../../../scripts/workbench/server/view/dirty-rows";

describe("DirtyRows", () => {
  it("joins rows that touch", () => {
    const rows = new DirtyRows();
    for (const row of [5, 6, 2, 1, 9]) rows.add(row, 1);
    expect(rows.runs()).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 6 },
      { from: 9, to: 9 },
    ]);
  });

  it("has every row once, in order, whatever comes", () => {
    const run = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(fc.array(run), (added) => {
        const rows = new DirtyRows();
        for (const [from, count] of added) rows.add(from, count);
        const wanted = new Set(added.flatMap(([from, count]) => Array.from({ length: count }, (_, i) => from + i)));
        const found = rows.runs().flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(found).toEqual([...wanted].sort((a, b) => a - b));
      }),
    );
  });
});

import { spansOf } from "../../../src/core/typed/spans";

describe("spansOf", () => {
  it.each([
    ["no rows", [], []],
    ["one row", [7], [{ from: 7, to: 7 }]],
    ["rows near each other, in any order", [9, 2, 40], [{ from: 2, to: 40 }]],
    [
      "rows far apart",
      [2, 300, 301],
      [
        { from: 2, to: 2 },
        { from: 300, to: 301 },
      ],
    ],
  ])("takes %s together", (_, rows, expected) => {
    expect(spansOf(rows)).toEqual(expected);
  });

  it("keeps spans short and few, however many rows there are", () => {
    const all = spansOf(Array.from({ length: 20_000 }, (_, i) => i + 2));
    expect(all.length).toBeLessThanOrEqual(6);
    expect(all.every(({ from, to }) => to - from < 2_000)).toBe(true);
    expect(spansOf(Array.from({ length: 100 }, (_, i) => i * 1_000))).toHaveLength(6);
  });
});

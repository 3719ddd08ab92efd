import fc from "fast-check";
import { lastContactOf, spansOf } from "../../../src/core/due/last-contacts";

const line = (row: number, customerId: string, day: string, isVoid = false) => ({ row, customerId, day, void: isVoid });

describe("lastContactOf", () => {
  it.each([
    ["of the latest day, though logged first", [line(2, "A", "2026-01-10"), line(3, "A", "2026-01-05")], 2],
    ["logged last on the same day", [line(2, "A", "2026-01-10"), line(3, "A", "2026-01-10")], 3],
    ["that was not undone", [line(2, "A", "2026-01-05"), line(3, "A", "2026-01-10", true)], 2],
    ["that has a day", [line(2, "A", "2026-01-05"), line(3, "A", "")], 2],
    ["of this customer", [line(2, "A", "2026-01-05"), line(3, "B", "2026-01-10")], 2],
  ])("is the one %s", (_, log, row) => {
    expect(lastContactOf(log, new Set(["A"])).get("A")?.row).toBe(row);
  });

  it("is none for who has no contact, and nobody else is looked for", () => {
    expect([...lastContactOf([line(2, "B", "2026-01-05"), line(3, "", "2026-01-05")], new Set(["A"]))]).toEqual([]);
  });
});

describe("spansOf", () => {
  it.each([
    [[], 2, []],
    [[5], 2, [{ from: 5, to: 5 }]],
    [
      [90, 5, 7, 91],
      2,
      [
        { from: 5, to: 7 },
        { from: 90, to: 91 },
      ],
    ],
    [[90, 5, 7, 91], 1, [{ from: 5, to: 91 }]],
    [[5, 6, 7], 3, [{ from: 5, to: 7 }]],
  ])("of %j, at most %i, are %j", (rows, most, spans) => {
    expect(spansOf(rows, most)).toEqual(spans);
  });

  it("hold every row, in order and apart", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2, max: 500 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, most) => {
          const spans = spansOf(rows, most);
          expect(spans.length).toBeLessThanOrEqual(most);
          for (const row of rows) expect(spans.filter(({ from, to }) => row >= from && row <= to)).toHaveLength(1);
          spans.forEach(({ from, to }, i) => {
            expect(rows).toEqual(expect.arrayContaining([from, to]));
            if (i > 0) expect(from).toBeGreaterThan(spans[i - 1]!.to);
          });
        },
      ),
    );
  });
});

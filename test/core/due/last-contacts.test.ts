import { lastContactOf, spanOf } from "../../../src/core/due/last-contacts";

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

describe("spanOf", () => {
  it.each([
    [[], null],
    [[5], { from: 5, to: 5 }],
    [[90, 5, 7, 91], { from: 5, to: 91 }],
  ])("of %j is %j", (rows, span) => {
    expect(spanOf(rows)).toEqual(span);
  });
});

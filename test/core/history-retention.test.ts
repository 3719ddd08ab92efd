import { expiredRows, KEPT } from "../../src/core/history-retention";

const TODAY = "2026-01-14";
const minutes = (count: number) =>
  Array.from({ length: count }, (_, i) => `2026-01-${String(1 + (i % 10)).padStart(2, "0")} 10:00/${i}`);

describe("expiredRows", () => {
  it.each<[string, string[], number]>([
    ["keeps an empty History", [], 0],
    ["keeps a row of the day 24 months ago", ["2024-01-14 00:00"], 0],
    ["lets a row of the day before go", ["2024-01-13 23:59", "2024-01-14 00:00"], 1],
    ["lets all go when all are old", ["2020-01-01 10:00", "2020-01-01 10:00"], 2],
    ["keeps what follows a row that is kept", ["2025-01-01 10:00", "2020-01-01 10:00"], 0],
  ])("%s", (_, times, count) => {
    expect(expiredRows(times, TODAY)).toBe(count);
  });

  it("lets the oldest of too many rows go", () => {
    expect(expiredRows(minutes(KEPT.rows), TODAY)).toBe(0);
    expect(expiredRows(minutes(KEPT.rows + 3), TODAY)).toBe(3);
  });

  it("does not part rows of the same minute", () => {
    const act = Array.from({ length: 5 }, () => "2026-01-01 10:00");
    expect(expiredRows([...act, ...minutes(KEPT.rows - 2)], TODAY)).toBe(0);
    expect(expiredRows([...act, ...minutes(KEPT.rows)], TODAY)).toBe(5);
  });
});

import fc from "fast-check";
import { addDays, daysBetween, isDay, weekdayOf } from "../../src/core/days";

const days = fc
  .integer({ min: -20_000, max: 60_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe("days", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-12-31", 1, "2027-01-01"],
  ])("%s and %i days is %s", (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it("counts there and back", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it.each([
    ["2026-01-12", 1],
    ["2026-01-18", 7],
    ["1969-12-31", 3],
  ])("%s is weekday %i", (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    ["2026-01-31", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["0099-01-01", false],
    ["31.1.2026", false],
    ["", false],
  ])("%s: a day is %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

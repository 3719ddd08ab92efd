import fc from "fast-check";
import {
  daySerial,
  fromSerial,
  isDateFormat,
  offsetAt,
  serialDay,
  toSerial,
} from "../../../scripts/workbench/model/serial";

const HELSINKI = "Europe/Helsinki";
const hours = (count: number): number => count * 3_600_000;

describe("serial numbers", () => {
  it("count days since 30.12.1899 on the clocks of the zone", () => {
    expect(daySerial(1899, 12, 30)).toBe(0);
    expect(toSerial(Date.parse("2026-01-31T22:00:00Z"), HELSINKI)).toBe(daySerial(2026, 2, 1));
    expect(toSerial(Date.parse("2026-02-01T05:00:00Z"), "America/New_York")).toBe(daySerial(2026, 2, 1));
  });

  it("read a bare time in Helsinki by the clocks of 1899, an hour and 39:49 ahead", () => {
    expect(offsetAt(Date.UTC(1899, 11, 30), HELSINKI)).toBe(5_989_000);
    expect(new Date(fromSerial(0.5, HELSINKI)).toISOString()).toBe("1899-12-30T10:20:11.000Z");
    expect(toSerial(Date.parse("1899-12-30T10:20:11Z"), HELSINKI)).toBe(0.5);
  });

  it("have a day of 23 hours in March and of 25 in October", () => {
    const start = (month: number, day: number): number => fromSerial(daySerial(2026, month, day), HELSINKI);
    expect(start(3, 30) - start(3, 29)).toBe(hours(23));
    expect(start(10, 26) - start(10, 25)).toBe(hours(25));
  });

  it("take a time that the spring change skips an hour later, and the first of two in autumn", () => {
    const at = (month: number, day: number, hour: number): string =>
      new Date(fromSerial(daySerial(2026, month, day) + hour / 24, HELSINKI)).toISOString();
    expect(at(3, 29, 3.5)).toBe("2026-03-29T01:30:00.000Z");
    expect(at(10, 25, 3.5)).toBe("2026-10-25T00:30:00.000Z");
  });

  it.each([HELSINKI, "America/New_York", "Asia/Kolkata", "UTC"])("come back to the same instant in %s", (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2200, 0) }), (instant) => {
        const again = fromSerial(toSerial(instant, zone), zone);
        // In the hour that autumn repeats the first is meant.
        expect([0, hours(1)]).toContain(instant - again === 0 ? 0 : Math.abs(instant - again));
        expect(toSerial(again, zone)).toBeCloseTo(toSerial(instant, zone), 7);
      }),
      { numRuns: 300 },
    );
  });

  it("give no instant beyond what a Date holds", () => {
    expect(fromSerial(401_234_567, "Europe/Helsinki")).toBeNaN();
    expect(fromSerial(-401_234_567, "UTC")).toBeNaN();
  });

  it("know year, month, day and weekday", () => {
    expect(serialDay(daySerial(2026, 11, 22) + 0.75)).toEqual({ year: 2026, month: 11, day: 22, weekday: 0 });
    expect(serialDay(-1)).toMatchObject({ year: 1899, month: 12, day: 29 });
  });
});

describe("isDateFormat", () => {
  it.each([
    ["d.m.yyyy", true],
    ["h.mm", true],
    ["[h]:mm:ss", true],
    ["yyyy-mm-dd", true],
    ["", false],
    ["@", false],
    ["0.00", false],
    ["#,##0.00 [$€]", false],
    ["0%", false],
    ['0 "kpl/päivä"', false],
  ])("%p: %p", (format, answer) => {
    expect(isDateFormat(format)).toBe(answer);
  });
});

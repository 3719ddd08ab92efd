import { moment } from "../../../scripts/workbench/server/moment";

describe("moment", () => {
  it.each([
    ["2026-01-14T08:00", "2026-01-14T06:00:00.000Z"],
    ["2026-07-14 08:00:30", "2026-07-14T05:00:30.000Z"],
    ["2026-01-14", "2026-01-13T22:00:00.000Z"],
    ["2026-01-14T08:00Z", "2026-01-14T08:00:00.000Z"],
    ["2026-01-14T08:00:00+01:00", "2026-01-14T07:00:00.000Z"],
    // The night when Finland's clocks go forward, before and after.
    ["2026-03-29T02:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T04:00", "2026-03-29T01:00:00.000Z"],
  ])("reads %s in Helsinki as %s", (text, instant) => {
    expect(new Date(moment(text, "Europe/Helsinki")).toISOString()).toBe(instant);
  });

  it.each(["", "tomorrow", "2026-13-01", "2026-02-31T08:00", "14.1.2026"])("refuses %j with a sentence", (text) => {
    expect(() => moment(text, "Europe/Helsinki")).toThrow(/is no moment/);
  });
});

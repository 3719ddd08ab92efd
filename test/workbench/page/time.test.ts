import { fieldMoment, moment, nextMorning, seconds } from "../../../scripts/workbench/page/shell/time";

const ZONE = "Europe/Helsinki";
const at = (text: string) => Date.parse(text);

describe("times of the workbench page", () => {
  it("are written as each language writes them", () => {
    expect(moment(at("2026-11-23T07:05Z"), "fi", ZONE)).toBe("ma 23.11.2026 klo 9.05");
    expect(moment(at("2026-11-23T07:05Z"), "en", ZONE)).toBe("Mon 23 Nov 2026 09:05");
  });

  it("are given to fields in the zone of the sheet", () => {
    expect(fieldMoment(at("2026-11-22T22:30Z"), ZONE)).toBe("2026-11-23T00:30");
  });

  it.each([
    ["early on a Monday", "2026-11-23T05:00Z", "2026-11-23T08:00"],
    ["at eight sharp", "2026-11-23T06:00Z", "2026-11-24T08:00"],
    ["on a Friday evening", "2026-11-27T18:00Z", "2026-11-30T08:00"],
    ["on a Sunday", "2026-11-29T10:00Z", "2026-11-30T08:00"],
    ["late on New Year's Eve, a Thursday", "2026-12-31T21:00Z", "2027-01-01T08:00"],
  ])("have their next working morning: %s", (_when, now, morning) => {
    expect(nextMorning(at(now), ZONE)).toBe(morning);
  });

  it("of a run are in seconds", () => {
    expect(seconds(1234, "fi")).toBe("1,2 s");
    expect(seconds(1234, "en")).toBe("1.2 s");
    expect(seconds(123_400, "en")).toBe("123 s");
  });
});

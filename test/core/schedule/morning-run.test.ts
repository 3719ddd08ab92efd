import { mailsNow, nextMailDay, readRunState, writeRunState } from "../../../src/core/schedule/morning-run";

const times = { hour: 7, weekdays: [1, 2, 3, 4, 5] };
const at = (day: string, hour: number, minute = 0) => ({
  day,
  hour,
  ms: Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000,
});
const running = (day: string, hour: number, minute: number) => ({
  day,
  stage: "running" as const,
  since: at(day, hour, minute).ms,
});

describe("mailsNow", () => {
  it.each([
    ["before the set hour", at("2026-01-14", 6, 59), null, "rest"],
    ["in the set hour", at("2026-01-14", 7), null, "all"],
    ["after a missed hour", at("2026-01-14", 15), { day: "2026-01-13", stage: "done" as const, since: 0 }, "all"],
    ["on a Saturday", at("2026-01-17", 8), null, "rest"],
    ["on a Sunday", at("2026-01-18", 8), null, "rest"],
    ["when the day is done", at("2026-01-14", 8), { day: "2026-01-14", stage: "done" as const, since: 0 }, "rest"],
    ["while a run is at it", at("2026-01-14", 7, 6), running("2026-01-14", 7, 0), "rest"],
    ["after a run that was killed", at("2026-01-14", 8), running("2026-01-14", 7, 0), "all"],
    [
      "when the quota held some back",
      at("2026-01-14", 8),
      { day: "2026-01-14", stage: "waiting" as const, since: 0 },
      "held-back",
    ],
    [
      "a day after the quota held some back",
      at("2026-01-15", 7),
      { day: "2026-01-14", stage: "waiting" as const, since: 0 },
      "all",
    ],
    ["while a run of before midnight is at it", at("2026-01-15", 7, 2), running("2026-01-15", 6, 58), "rest"],
  ])("%s", (_, now, state, expected) => {
    expect(mailsNow(now, times, state)).toBe(expected);
  });
});

describe("nextMailDay", () => {
  it.each([
    [at("2026-01-14", 6), "2026-01-14"],
    [at("2026-01-14", 7), "2026-01-15"],
    [at("2026-01-16", 12), "2026-01-19"],
    [at("2026-01-18", 3), "2026-01-19"],
  ])("from %j is %s", (now, day) => {
    expect(nextMailDay(now, times)).toBe(day);
  });

  it("is a week on when only today's weekday is set and its hour has passed, and none without weekdays", () => {
    expect(nextMailDay(at("2026-01-14", 9), { hour: 7, weekdays: [3] })).toBe("2026-01-21");
    expect(nextMailDay(at("2026-01-14", 9), { hour: 7, weekdays: [] })).toBe("");
  });
});

describe("the stored state of a run", () => {
  it.each([
    { day: "2026-01-14", stage: "done" as const, since: 0 },
    { day: "2026-01-14", stage: "waiting" as const, since: 0 },
    running("2026-01-14", 7, 3),
  ])("is read as it was written: %j", (state) => {
    expect(readRunState(writeRunState(state))).toEqual(state);
  });

  it.each([undefined, "", "done", "2026-01-14", "2026-01-14 finished"])("is none when it reads %p", (text) => {
    expect(readRunState(text)).toBeNull();
  });
});

import { nextTime } from "../../../scripts/workbench/host/triggers";
import { EVE, hostOf, MONDAY, OTTO } from "./harness";

const HOUR = 3_600_000;
const helsinki = (time: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", dateStyle: "short", timeStyle: "short" }).format(
    time,
  );

describe("the times of a trigger", () => {
  const clock = {
    every: "hours",
    count: 1,
    hour: 8,
    minute: 20,
    second: 5,
    weekDay: 1,
    timeZone: "Europe/Helsinki",
  } as const;
  const times = (spec: Partial<typeof clock> | object, from: number, count: number) => {
    const found: string[] = [];
    let after = from;
    for (let index = 0; index < count; index++) {
      after = nextTime({ ...clock, ...spec }, from, after)!;
      found.push(helsinki(after));
    }
    return found;
  };

  it.each([
    ["hourly", {}, ["2026-01-12 09:20", "2026-01-12 10:20", "2026-01-12 11:20"]],
    ["each four hours", { count: 4 }, ["2026-01-12 09:20", "2026-01-12 13:20", "2026-01-12 17:20"]],
    ["each ten minutes", { every: "minutes", count: 10 }, ["2026-01-12 09:00", "2026-01-12 09:10", "2026-01-12 09:20"]],
    ["daily", { every: "days" }, ["2026-01-13 08:20", "2026-01-14 08:20", "2026-01-15 08:20"]],
    ["each second day", { every: "days", count: 2 }, ["2026-01-14 08:20", "2026-01-16 08:20", "2026-01-18 08:20"]],
    ["weekly on Friday", { every: "weeks", weekDay: 5 }, ["2026-01-16 08:20", "2026-01-23 08:20", "2026-01-30 08:20"]],
    [
      "each second Sunday",
      { every: "weeks", count: 2, weekDay: 7 },
      ["2026-01-18 08:20", "2026-02-01 08:20", "2026-02-15 08:20"],
    ],
    ["on the 31st", { every: "month", count: 31 }, ["2026-01-31 08:20", "2026-03-31 08:20", "2026-05-31 08:20"]],
    [
      "daily in New York",
      { every: "days", timeZone: "America/New_York" },
      ["2026-01-12 15:20", "2026-01-13 15:20", "2026-01-14 15:20"],
    ],
  ])("are %s", (_, spec, expected) => {
    expect(times(spec, MONDAY, 3)).toEqual(expected);
  });

  it("keep the local hour over a change of the clocks", () => {
    const saturday = Date.UTC(2026, 2, 28, 10);
    expect(times({ every: "days", hour: 8 }, saturday, 2)).toEqual(["2026-03-29 08:20", "2026-03-30 08:20"]);
    // 3:20 does not exist on that Sunday.
    expect(times({ every: "days", hour: 3 }, saturday, 2)).toEqual(["2026-03-29 04:20", "2026-03-30 03:20"]);
  });

  it("come once for a single date", () => {
    expect(nextTime({ ...clock, every: "once", count: MONDAY + 5 }, MONDAY, MONDAY)).toBe(MONDAY + 5);
    expect(nextTime({ ...clock, every: "once", count: MONDAY + 5 }, MONDAY, MONDAY + 5)).toBeNull();
  });
});

const CODE = `
  function hourly() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
  function daily() { ScriptApp.newTrigger("tock").timeBased().everyDays(1).atHour(12).nearMinute(30).create(); }
  function once() { ScriptApp.newTrigger("tick").timeBased().after(5000).create(); }
  function tick(e) { console.log(JSON.stringify(e)); }
  function tock() {}
  function count() { return ScriptApp.getProjectTriggers().length; }
  function names() { return ScriptApp.getProjectTriggers().map(function (t) {
    return [t.getHandlerFunction(), String(t.getEventType()), t.getEventType() === ScriptApp.EventType.CLOCK, String(t.getTriggerSource())]; }); }
  function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function slow() { ScriptApp.newTrigger("long").timeBased().everyMinutes(10).create(); }
  function long() { for (var i = 0; i < 5; i++) Utilities.sleep(60000); }`;

describe("moving the clock", () => {
  it("fires what falls due, in order, at a steady minute, with its maker's authority", () => {
    const host = hostOf(CODE);
    host.call(OTTO.email, "hourly");
    host.call(EVE.email, "daily");
    const ran = host.moveClock(MONDAY + 5 * HOUR);
    expect(ran.map(({ function: name, user }) => [name, user])).toEqual([
      ["tick", OTTO.email],
      ["tick", OTTO.email],
      ["tick", OTTO.email],
      ["tock", EVE.email],
      ["tick", OTTO.email],
      ["tick", OTTO.email],
    ]);
    const minutes = ran.filter(({ function: name }) => name === "tick").map(({ at }) => new Date(at).getUTCMinutes());
    expect(new Set(minutes).size).toBe(1);
    const [noon] = ran.filter(({ function: name }) => name === "tock");
    expect(helsinki(noon!.at)).toMatch(/^2026-01-12 12:(1[5-9]|[234]\d)$/);
    expect(host.now()).toBeGreaterThanOrEqual(MONDAY + 5 * HOUR);
    expect(JSON.parse(ran[0]!.log[0]!)).toMatchObject({
      authMode: "FULL",
      "day-of-month": 12,
      "day-of-week": 1,
      month: 1,
      timezone: "UTC",
      triggerUid: host.triggers()[0]!.id,
    });
  });

  it("gives the same minutes for the same seed", () => {
    const times = (seed: number) => {
      const host = hostOf(CODE, { seed });
      host.call(OTTO.email, "hourly");
      return host.moveClock(MONDAY + 3 * HOUR).map(({ at }) => at);
    };
    expect(times(3)).toEqual(times(3));
    expect(times(3)).not.toEqual(times(4));
  });

  it("goes back without firing, and forth again", () => {
    const host = hostOf(CODE);
    host.call(OTTO.email, "hourly");
    host.moveClock(MONDAY + 3 * HOUR);
    expect(host.moveClock(MONDAY + HOUR)).toEqual([]);
    expect(host.now()).toBe(MONDAY + HOUR);
    expect(host.moveClock(MONDAY + 2 * HOUR)).toHaveLength(1);
  });

  it("runs a single date once; it stays on the list", () => {
    const host = hostOf(CODE);
    host.call(OTTO.email, "once");
    expect(host.moveClock(MONDAY + HOUR)).toHaveLength(1);
    expect(host.moveClock(MONDAY + 2 * HOUR)).toEqual([]);
    expect(host.call(OTTO.email, "count")).toBe(1);
  });

  it("tells listeners", () => {
    const host = hostOf(CODE);
    const heard: number[] = [];
    host.on("clock", ({ now }) => heard.push(now));
    host.moveClock(MONDAY + HOUR);
    expect(heard).toEqual([MONDAY + HOUR]);
  });

  it("computes anew what depends on the day", () => {
    const host = hostOf("");
    host.edit(OTTO.email, "Taulukko1", "A1", [["=IF(NOW()>46036;1;0)"]]);
    const shown = () => host.workbook.sheets[0]!.display(1, 1);
    const before = shown();
    host.moveClock(MONDAY + 7 * 24 * HOUR);
    expect([before, shown()]).toEqual(["0", "1"]);
  });
});

describe("ScriptApp's triggers", () => {
  it("are seen and deleted by their maker alone", () => {
    const host = hostOf(CODE);
    host.call(OTTO.email, "hourly");
    expect(host.call(EVE.email, "count")).toBe(0);
    host.call(EVE.email, "remove");
    expect(host.call(OTTO.email, "names")).toEqual([["tick", "CLOCK", true, "CLOCK"]]);
    host.call(OTTO.email, "remove");
    expect(host.triggers()).toEqual([]);
  });

  it("are at most twenty", () => {
    const host = hostOf(CODE);
    for (let index = 0; index < 20; index++) host.call(OTTO.email, "hourly");
    expect(() => host.call(OTTO.email, "hourly")).toThrow("This script has too many triggers.");
    expect(() => host.call(EVE.email, "hourly")).not.toThrow();
  });

  it("stop when their maker's ninety minutes of the day are used", () => {
    const host = hostOf(CODE);
    host.call(OTTO.email, "slow");
    const ran = host.moveClock(MONDAY + 5 * HOUR);
    const refused = ran.filter(({ error }) => error === "Service using too much computer time for one day.");
    expect(ran.length - refused.length).toBe(18);
    expect(refused.length).toBeGreaterThan(5);
    expect(host.moveClock(MONDAY + 25 * HOUR).some(({ error }) => error === undefined)).toBe(true);
  });

  it.each([
    ["a function that is not there", `ScriptApp.newTrigger("gone")`, "A trigger names the function gone"],
    ["a simple trigger", `ScriptApp.newTrigger("onEdit")`, "would run twice"],
    ["no time", `ScriptApp.newTrigger("run").timeBased().create()`, "A time trigger needs how often or when it fires"],
    ["three hours", `ScriptApp.newTrigger("run").timeBased().everyHours(3)`, "everyHours was invalid"],
    ["an hour of no day", `ScriptApp.newTrigger("run").timeBased().everyDays(1).atHour(24)`, "atHour was invalid"],
  ])("refuse %s", (_, call, error) => {
    const host = hostOf(`function run() { ${call}; } function onEdit() {}`);
    expect(() => host.call(OTTO.email, "run")).toThrow(error);
    expect(host.triggers()).toEqual([]);
  });
});

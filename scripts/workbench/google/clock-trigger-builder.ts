import type { ClockSpec } from "../host/account";
import { emulated, Refusal } from "./emulated";
import { nameOf } from "./enumeration";
import type { HostExecution } from "./host-execution";
import { installed } from "./trigger";

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

// https://developers.google.com/apps-script/reference/script/clock-trigger-builder
export function clockTriggerBuilder(functionName: string, execution: HostExecution): Builder {
  let spec: Partial<ClockSpec> = {};
  let near: number | null = null;
  const set = (members: Partial<ClockSpec>) => {
    spec = { ...spec, ...members };
    return self;
  };
  const one = (allowed: readonly number[], value: number, what: string) => {
    if (!allowed.includes(value))
      throw new Refusal(`The value you passed to ${what} was invalid. It must be one of ${allowed.join(", ")}.`);
    return value;
  };
  const within = (least: number, most: number, value: number, what: string) => {
    if (value < least || value > most)
      throw new Refusal(`The value you passed to ${what} was invalid. It must be between ${least} and ${most}.`);
    return value;
  };
  const self: Builder = emulated<Builder>(
    "ClockTriggerBuilder",
    {
      everyMinutes: (count) => set({ every: "minutes", count: one(MINUTES, count, "everyMinutes") }),
      everyHours: (count) => set({ every: "hours", count: one(HOURS, count, "everyHours") }),
      everyDays: (count) => set({ every: "days", count: within(1, 365, count, "everyDays") }),
      everyWeeks: (count) => set({ every: "weeks", count: within(1, 52, count, "everyWeeks") }),
      onMonthDay: (count) => set({ every: "month", count: within(1, 31, count, "onMonthDay") }),
      onWeekDay: (day) => set({ every: "weeks", count: spec.count ?? 1, weekDay: WEEKDAYS.indexOf(nameOf(day)) + 1 }),
      atHour: (hour) => set({ hour: within(0, 23, hour, "atHour") }),
      nearMinute: (minute) => {
        near = within(0, 59, minute, "nearMinute");
        return self;
      },
      inTimezone: (timeZone) => set({ timeZone: knownZone(timeZone) }),
      after: (ms) => set({ every: "once", count: execution.now() + ms }),
      at: (date) => set({ every: "once", count: date.getTime() }),
      create: () => {
        const { every, count } = spec;
        if (!every || count === undefined) throw execution.breach("A time trigger needs how often or when it fires");
        // Somewhere in the hour, then steadily; near a minute means fifteen minutes about it.
        const minute = Math.floor(execution.random() * (near === null ? 60 : 31));
        const clock: ClockSpec = {
          every,
          count,
          hour: spec.hour ?? Math.floor(execution.random() * 24),
          minute: near === null ? minute : Math.min(59, Math.max(0, near - 15 + minute)),
          second: Math.floor(execution.random() * 60),
          weekDay: spec.weekDay ?? 1,
          timeZone: spec.timeZone ?? execution.scriptTimeZone,
        };
        return installed({ function: functionName, source: "CLOCK", event: "CLOCK", clock }, execution);
      },
    },
    execution,
  );
  return self;
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(`Invalid argument: ${timeZone}`);
    throw error;
  }
}

import { fromSerial, serialDay, toSerial } from "../model/serial";
import type { ClockSpec } from "./account";

const SECOND = 1 / 86_400;

/** The first instant after `after` at which the trigger fires, null when there is none; `from` is when it was made. */
export function nextTime(clock: ClockSpec, from: number, after: number): number | null {
  if (clock.every === "once") return clock.count > after ? clock.count : null;
  if (clock.every === "minutes" || clock.every === "hours") {
    const step = clock.count * (clock.every === "minutes" ? 60_000 : 3_600_000);
    const first = firstInstant(clock, from);
    return first > after ? first : first + (Math.floor((after - first) / step) + 1) * step;
  }
  const start = Math.floor(toSerial(from, clock.timeZone));
  // The day before, since a day's time may lie past midnight in another zone.
  let day = Math.floor(toSerial(Math.max(after, from), clock.timeZone)) - 1;
  for (; ; day++) {
    if (!falls(clock, day, start)) continue;
    const time = fromSerial(day + (clock.hour * 3600 + clock.minute * 60 + clock.second) * SECOND, clock.timeZone);
    if (time > after && time > from) return time;
  }
}

/** The first full minute or hour (at the trigger's own second or minute) after it was made. */
function firstInstant({ every, minute, second }: ClockSpec, from: number): number {
  const unit = every === "minutes" ? 60_000 : 3_600_000;
  const within = every === "minutes" ? second * 1000 : (minute * 60 + second) * 1000;
  const time = Math.floor(from / unit) * unit + within;
  return time > from ? time : time + unit;
}

function falls({ every, count, weekDay }: ClockSpec, day: number, start: number): boolean {
  if (every === "days") return (day - start) % count === 0;
  const date = serialDay(day);
  if (every === "month") return date.day === count;
  if ((date.weekday || 7) !== weekDay) return false;
  return Math.round((day - firstWeekday(start, weekDay)) / 7) % count === 0;
}

function firstWeekday(start: number, weekDay: number): number {
  const weekday = serialDay(start).weekday || 7;
  return start + ((weekDay - weekday + 7) % 7);
}

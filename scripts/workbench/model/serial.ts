import { isDateFormat as isNumfmtDate } from "numfmt";

/** Milliseconds of a day, and of the day that serial number 0 stands for: 30.12.1899. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The last instant that a Date holds; the first is as far on the other side. */
const LAST_INSTANT = 8.64e15;
const QUARTER = 900_000;
const REMEMBERED = 100_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset in ms by quarter of an hour since 1970: zones change their offset on such borders only, since 1921 in Helsinki. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
    zone = { format, offsets: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** How far the zone's clocks are ahead of UTC at an instant, in ms. Helsinki before May 1921 is ahead 1:39:49. */
export function offsetAt(epochMs: number, timeZone: string): number {
  const { format, offsets } = zoneOf(timeZone);
  const quarter = Math.floor(epochMs / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const instant = epochMs < 0 ? Math.floor(epochMs / 1000) * 1000 : quarter * QUARTER;
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = value;
  const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
  const offset = wall.getTime() - instant;
  if (epochMs >= 0) {
    if (offsets.size >= REMEMBERED) offsets.clear();
    offsets.set(quarter, offset);
  }
  return offset;
}

/** Serial number (days since 30.12.1899 on the clocks of `timeZone`) of an instant. */
export function toSerial(epochMs: number, timeZone: string): number {
  return (epochMs + offsetAt(epochMs, timeZone) - EPOCH) / DAY;
}

/** Instant of a serial number, to the millisecond. A time that the spring change skips means the same time after it by
 * the old offset; one that the autumn change repeats means the first. NaN beyond what a Date holds: a phone number that was
 * typed into a column of days. */
export function fromSerial(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  if (Math.abs(wall) > LAST_INSTANT - 2 * DAY) return Number.NaN;
  const early = wall - offsetAt(wall - DAY, timeZone);
  if (early + offsetAt(early, timeZone) === wall) return early;
  const late = wall - offsetAt(wall + DAY, timeZone);
  return late + offsetAt(late, timeZone) === wall ? late : early;
}

/** The serial number of a day; month from 1. Days beyond the month's end are the next month's, as in `Date.UTC`. */
export function daySerial(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - EPOCH) / DAY;
}

/** Year, month (from 1), day and weekday (0 is Sunday) of a serial number. */
export function serialDay(serial: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(Math.floor(serial) * DAY + EPOCH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const dateFormats = new Map<string, boolean>();

/** Whether a number in this format is a date or time, so that `getValues` gives a Date. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = format !== "" && isNumfmtDate(format);
    dateFormats.set(format, known);
  }
  return known;
}

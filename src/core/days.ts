/** Days are text, "2026-01-31": they sort as they are and know no time zone. Counted by date-fns, on the calendar of whatever
 * zone the script runs in: the results are the same in all. */
import { differenceInCalendarDays, formatISO, getISODay, isValid, addDays as later, parseISO } from "date-fns";

/** True for a day that exists, from 1900 on, where the days of a spreadsheet begin: "2026-02-29" is none. */
export function isDay(text: string): boolean {
  return /^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** The day `count` days after `from`; before it when negative. */
export function addDays(from: string, count: number): string {
  return formatISO(later(parseISO(from), count), { representation: "date" });
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(text: string): number {
  return getISODay(parseISO(text));
}

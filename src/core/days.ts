/** Days are text, "2026-01-31": they sort as they are and know no time zone. */

/** True for a day that exists: "2026-02-29" is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && day(dayNumber(text)) === text;
}

/** The day `count` days after `from`; before it when negative. */
export function addDays(from: string, count: number): string {
  return day(dayNumber(from) + count);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(text: string): number {
  return ((((dayNumber(text) + 3) % 7) + 7) % 7) + 1;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970, a Thursday; counted in UTC so that no zone and no summer time comes in. */
function dayNumber(text: string): number {
  const [year, month, date] = text.split("-").map(Number);
  return Math.round(Date.UTC(year as number, (month as number) - 1, date) / MS_PER_DAY);
}

function day(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

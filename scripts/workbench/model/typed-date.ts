import { ENGLISH_MONTHS, type LocaleRules } from "./locale";
import { daySerial, serialDay } from "./serial";

export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

/** Reads a day, a time or both as a person types them in a locale; null when it is neither. A day without a year is in
 * the year of `today` (a serial day). */
export function typedDate(text: string, rules: LocaleRules, today: number): TypedDate | null {
  const trimmed = text.trim();
  const word = FIRST_WORD.exec(trimmed);
  if (!word || (word[0] !== "" && monthNumber(word[0], rules) === null)) return null;
  const day = typedDay(trimmed, rules, today);
  if (day !== null) return { serial: day, format: rules.day };
  const time = typedTime(trimmed, rules);
  if (time)
    return { serial: time.serial, format: time.serial >= 1 ? "[h]:mm:ss" : timeFormat(rules.time, time.seconds) };
  const parts = /^(.+?)[\sT]+(\d{1,2}[.:]\d{2}.*)$/.exec(trimmed);
  const date = parts && typedDay(parts[1] as string, rules, today);
  const clock = parts && typedTime(parts[2] as string, rules);
  if (date === null || !clock || clock.serial >= 1) return null;
  return { serial: date + clock.serial, format: timeFormat(rules.dayTime, clock.seconds) };
}

/** A day begins with a figure, or with the name of a month. */
const FIRST_WORD = /^(?:(?=\d)|\p{L}{3,})/u;

function timeFormat(format: string, seconds: boolean): string {
  return seconds ? format : format.replace(/[.:]ss/, "");
}

/** Serial day of the ways to write one. */
function typedDay(text: string, rules: LocaleRules, today: number): number | null {
  const thisYear = serialDay(today).year;
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (iso) return iso[2] === "." && !iso[4] ? null : real(Number(iso[1]), Number(iso[3]), Number(iso[4] ?? 1));
  const figures = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(\.?)$/.exec(text);
  if (figures) {
    const [, a, separator, b, year, dot] = figures;
    if (dot && (separator !== "." || year)) return null;
    const [day, month] = rules.dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return real(year ? fullYear(year) : thisYear, month, day);
  }
  return namedMonth(text, rules, thisYear);
}

/** `1. helmikuuta 2026`, `1 Feb`, `Feb 1, 2026`, `MAY26`, `helmi 2026`. */
function namedMonth(text: string, rules: LocaleRules, thisYear: number): number | null {
  const first = /^(\d{1,2})\.?\s*([\p{L}]{3,})\.?(?:\s*(\d{4}))?$/u.exec(text);
  if (first) {
    const month = monthNumber(first[2] as string, rules);
    return month && real(Number(first[3] ?? thisYear), month, Number(first[1]));
  }
  const second = /^([\p{L}]{3,})\.?\s*(\d{4}|\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(text);
  const month = second && monthNumber(second[1] as string, rules);
  if (!second || !month) return null;
  const [, , figure = "", year] = second;
  if (figure.length === 4) return year ? null : real(Number(figure), month, 1);
  return real(Number(year ?? thisYear), month, Number(figure));
}

function monthNumber(word: string, { months }: LocaleRules): number | null {
  const lower = word.toLowerCase();
  const own = months.findIndex((month) => lower === month || /^(kuu|kuuta|kuun)$/.test(rest(lower, month)));
  if (own >= 0) return own + 1;
  const english = ENGLISH_MONTHS.findIndex((month, i) => lower === month || lower === LONG_MONTHS[i]);
  return english >= 0 ? english + 1 : null;
}

const rest = (word: string, start: string): string => (word.startsWith(start) ? word.slice(start.length) : "-");

const LONG_MONTHS = "january february march april may june july august september october november december".split(" ");

/** `12:30`, `12.30` where the decimal mark is a comma, `12:30:15`, `1:30 PM`. Part of a day; above 1 it is a duration. */
function typedTime(text: string, rules: LocaleRules): { serial: number; seconds: boolean } | null {
  const found = /^(\d{1,3})([:.])(\d{2})(?:\2(\d{2}))?(?:\s?(AM|PM))?$/i.exec(text);
  if (!found) return null;
  const [, hours, separator, minutes, seconds, half] = found;
  if (separator === "." && (rules.decimal === "." || Number(hours) > 23)) return null;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  }
  return {
    serial: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    seconds: seconds !== undefined,
  };
}

/** Serial of a day that exists; null for the 31st of April. */
function real(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = daySerial(year, month, day);
  return serialDay(serial).day === day ? serial : null;
}

/** 26 is 2026, 85 is 1985. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

import { isDay } from "../core/days";

/** Dates on their way between cells and the add-on: a cell's date is an instant that means a day and a time in the zone of
 * the spreadsheet; the script counts in its own. Here alone they meet. */
export interface Zone {
  /** "2026-01-31 14:05" of an instant. */
  textOf(date: Date): string;
  /** Midnight of "2026-01-31", or the minute of "2026-01-31 14:05". */
  dateOf(text: string): Date;
}

const FORMAT = "yyyy-MM-dd HH:mm";

/** The zone of the spreadsheet at hand. */
export function sheetZone(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Zone {
  return namedZone(spreadsheet.getSpreadsheetTimeZone());
}

/** The zone of that name, "Europe/Helsinki". */
export function namedZone(name: string): Zone {
  if (name === Session.getScriptTimeZone()) return { textOf: localText, dateOf: localDate };
  const texts = new Map<number, string>();
  const dates = new Map<string, Date>();
  return {
    textOf: (date) => remembered(texts, date.getTime(), () => Utilities.formatDate(date, name, FORMAT)),
    dateOf: (text) =>
      remembered(dates, text, () => Utilities.parseDate(text.length > 10 ? text : `${text} 00:00`, name, FORMAT)),
  };
}

/** A register has few distinct days and many cells: each is asked once. */
function remembered<Key, Value>(known: Map<Key, Value>, key: Key, ask: () => Value): Value {
  const had = known.get(key);
  if (had !== undefined) return had;
  const value = ask();
  known.set(key, value);
  return value;
}

function localText(date: Date): string {
  const two = (n: number) => (n < 10 ? `0${n}` : String(n));
  const year = date.getFullYear() > 9999 ? date.getFullYear() : `000${date.getFullYear()}`.slice(-4);
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function localDate(text: string): Date {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number) as [number, number, number];
  const [hour, minute] = text.length > 10 ? (text.slice(11).split(":").map(Number) as [number, number]) : [0, 0];
  return new Date(year, month - 1, day, hour, minute);
}

/** Whether `text` is a day, or a day with a time, of the form that cells are stored in. */
export function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || /^ ([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)));
}

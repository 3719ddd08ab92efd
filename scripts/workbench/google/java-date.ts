import { fromSerial, offsetAt, toSerial } from "../model/serial";
import { Refusal } from "./emulated";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAY = 86_400_000;

/** `time` on the clocks of `timeZone` in a pattern of Java's SimpleDateFormat (yyyy is the year, YYYY the year of the
 * week; MM the month, mm the minute), in English, as `Utilities.formatDate` writes it. */
export function formatJavaDate(time: number, timeZone: string, pattern: string): string {
  const offset = offsetAt(time, timeZone);
  const wall = new Date(time + offset);
  return tokens(pattern)
    .map(({ letter, text }) => (letter ? field(letter, text.length, wall, time, timeZone, offset) : text))
    .join("");
}

interface Token {
  /** "" is text as it stands. */
  readonly letter: string;
  readonly text: string;
}

function tokens(pattern: string): Token[] {
  const found: Token[] = [];
  for (const [part] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (part === "''") found.push({ letter: "", text: "'" });
    else if (part.startsWith("'")) found.push({ letter: "", text: part.slice(1, -1).replace(/''/g, "'") });
    else if (/^[A-Za-z]/.test(part)) found.push({ letter: part[0]!, text: part });
    else found.push({ letter: "", text: part });
  }
  return found;
}

function field(letter: string, length: number, wall: Date, time: number, timeZone: string, offset: number): string {
  const number = (value: number) => String(value).padStart(length, "0");
  const year = (value: number) => (length === 2 ? String(value % 100).padStart(2, "0") : number(value));
  const hour = wall.getUTCHours();
  switch (letter) {
    case "G":
      return wall.getUTCFullYear() > 0 ? "AD" : "BC";
    case "y":
      return year(wall.getUTCFullYear());
    case "Y":
      return year(weekOf(wall).year);
    case "M":
    case "L": {
      const name = MONTHS[wall.getUTCMonth()]!;
      return length >= 4 ? name : length === 3 ? name.slice(0, 3) : number(wall.getUTCMonth() + 1);
    }
    case "w":
      return number(weekOf(wall).week);
    case "W":
      return number(Math.ceil((wall.getUTCDate() + firstWeekday(wall)) / 7));
    case "D":
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0)) / DAY) + 1);
    case "d":
      return number(wall.getUTCDate());
    case "F":
      return number(Math.ceil(wall.getUTCDate() / 7));
    case "E":
      return length >= 4 ? DAYS[wall.getUTCDay()]! : DAYS[wall.getUTCDay()]!.slice(0, 3);
    case "u":
      return number(wall.getUTCDay() || 7);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "H":
      return number(hour);
    case "k":
      return number(hour || 24);
    case "K":
      return number(hour % 12);
    case "h":
      return number(hour % 12 || 12);
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "z":
      return zoneName(time, timeZone, length >= 4 ? "long" : "short");
    case "Z":
      return offsetText(offset, "");
    case "X":
      return offset === 0 ? "Z" : offsetText(offset, length >= 3 ? ":" : "").slice(0, length === 1 ? 3 : undefined);
    default:
      throw new Refusal(`Illegal pattern character '${letter}'`);
  }
}

/** Weeks of the United States, as in Java's English: they begin on Sunday, and the first holds 1 January. */
function weekOf(wall: Date): { year: number; week: number } {
  const year = wall.getUTCFullYear();
  const begin = (of: number) => Date.UTC(of, 0, 1) - new Date(Date.UTC(of, 0, 1)).getUTCDay() * DAY;
  const from = wall.getTime() >= begin(year + 1) ? year + 1 : year;
  return { year: from, week: Math.floor((wall.getTime() - begin(from)) / (7 * DAY)) + 1 };
}

function firstWeekday(wall: Date): number {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(time: number, timeZone: string, timeZoneName: "long" | "short"): string {
  // EST is known to American English alone, EET to British.
  const [american, british] = ["en-US", "en-GB"].map((locale) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(time);
    return parts.find(({ type }) => type === "timeZoneName")!.value;
  }) as [string, string];
  return american.startsWith("GMT") ? british : american;
}

const PARSED: Readonly<Record<string, string>> = {
  y: "year",
  M: "month",
  d: "day",
  H: "hour",
  m: "minute",
  s: "second",
  S: "millisecond",
};

/** The instant that `text` names in a pattern of numbers (y M d H m s S) on the clocks of `timeZone`. */
export function parseJavaDate(text: string, timeZone: string, pattern: string): number {
  const unparseable = new Refusal(`Unparseable date: "${text}"`);
  const fields: Record<string, number> = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
  let rest = text;
  for (const { letter, text: token } of tokens(pattern)) {
    const name = PARSED[letter];
    if (letter && !name) throw new Refusal(`Illegal pattern character '${letter}'`);
    const found = name
      ? /^\d+/.exec(token.length > 1 ? rest.slice(0, Math.max(token.length, letter === "y" ? 4 : 0)) : rest)?.[0]
      : token;
    if (found === undefined || !rest.startsWith(found)) throw unparseable;
    if (name) fields[name] = Number(found);
    rest = rest.slice(found.length);
  }
  const { year, month, day, hour, minute, second, millisecond } = fields as Record<string, number>;
  const wall = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!, millisecond!);
  return fromSerial(toSerial(wall, "UTC"), timeZone);
}

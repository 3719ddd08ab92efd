import { addLocale, getLocale, format as numfmt } from "numfmt";
import type { CellValue } from "./cell";
import { LOCALES } from "./locale";
import type { Locale } from "./mutation";

// Sheets groups with no-break spaces and leaves the plain spaces of a format plain; numfmt makes all spaces alike. A
// narrow space, which it leaves alone, marks the groups until the number is made.
const GROUP = "\u202f";
for (const { tag, groups } of Object.values(LOCALES)) {
  const known = getLocale(tag);
  if (known && groups.includes(GROUP)) addLocale({ ...known, group: GROUP }, tag);
}

/** Formats that mean "as the value is". */
const AUTOMATIC = new Set(["", "general", "@"]);

/** A value as the spreadsheet shows it: never with a group separator it was not formatted for, decimal mark and names in
 * the spreadsheet's language. A format that cannot be read shows the bare value. */
export function display(value: CellValue, format: string, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return LOCALES[locale].truth[value ? 0 : 1];
  const automatic = AUTOMATIC.has(format.toLowerCase());
  if (typeof value === "string") return automatic || !format.includes("@") ? value : formatted(value, format, locale);
  return automatic ? plainNumber(value, LOCALES[locale].decimal) : formatted(value, format, locale);
}

/** The number as an automatic cell shows it: ten significant digits of a fraction, all of an integer up to fifteen. */
export function plainNumber(value: number, decimal: "," | "."): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [digits, power] = value.toExponential(5).split("e") as [string, string];
    const short = digits.replace(/\.?0+$/, "");
    const sign = power.startsWith("-") ? "-" : "+";
    return `${short.replace(".", decimal)}E${sign}${power.slice(1).padStart(2, "0")}`;
  }
  const text = Number.isInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(Math.max(10, integerDigits(size)))));
  return text.replace(".", decimal);
}

function integerDigits(size: number): number {
  return size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
}

function formatted(value: string | number, format: string, locale: Locale): string {
  // [$€-40B] names a currency and a language; Google shows the number in the spreadsheet's own language all the same.
  const pattern = format.replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]");
  const options = { locale: LOCALES[locale].tag, leap1900: false, throws: false, invalid: String(value) };
  return numfmt(pattern, value, options).replaceAll(GROUP, "\u00a0");
}

import { offsetAt } from "./model/serial";

/** Epoch milliseconds of "2026-01-14T08:00", "2026-01-14 08:00:30" or "2026-01-14" in the given zone; a text that ends with
 * Z or an offset is that very instant. Throws a RangeError with a sentence. */
export function moment(text: string, timeZone: string): number {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))) return Date.parse(text);
  const local = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?$/.test(text)
    ? Date.parse(`${text.replace(" ", "T")}${text.length === 10 ? "T00:00" : ""}Z`)
    : Number.NaN;
  if (Number.isNaN(local)) throw new RangeError(`"${text}" is no moment. Give one like 2026-01-14T08:00.`);
  // The offset of the guess is right but within hours of a change of clocks; asking again there settles it.
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

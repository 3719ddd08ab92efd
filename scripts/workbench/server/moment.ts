import { offsetAt } from "../model/serial";

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?$/;

/** Epoch milliseconds of "2026-01-14T08:00", "2026-01-14 08:00:30" or "2026-01-14" in the given zone; a text that ends with
 * Z or an offset is that very instant. Throws a RangeError with a sentence. */
export function moment(text: string, timeZone: string): number {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))) return Date.parse(text);
  const [, day, time = "00:00"] = LOCAL.exec(text) ?? [];
  const local = day ? Date.parse(`${day}T${time}Z`) : Number.NaN;
  // The parser takes 31 February for 3 March.
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(day!))
    throw new RangeError(`"${text}" is no moment. Give one like 2026-01-14T08:00.`);
  // The offset of the guess is right but within hours of a change of clocks; asking again there settles it.
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

import { fromSerial, toSerial } from "../../model/serial";
import type { RuleRange } from "../../model/validation";
import { enumMember, isEnumMember } from "../enumeration";
import { serviceOf } from "../wrapped";
import type { Book } from "./book";
import { placeOf, range } from "./range";

/** A value of a validation or conditional format as the model keeps it: dates as serials, ranges as places, relative
 * dates by name. */
export function keptValue(book: Book, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => keptValue(book, part));
  if (serviceOf(value) === "Range") {
    const { sheetId, area } = placeOf(value);
    return { sheetId, area } satisfies RuleRange;
  }
  if (isEnumMember(value)) return value.name();
  if (Object.prototype.toString.call(value) === "[object Date]")
    return Math.floor(toSerial((value as Date).getTime(), book.workbook.timeZone));
  return value;
}

/** The same as a script gets it back from `getCriteriaValues`. */
export function scriptValues(book: Book, criteria: string, values: readonly unknown[]): unknown[] {
  return values.map((value) => {
    if (criteria.endsWith("_RELATIVE") && typeof value === "string") return enumMember("RelativeDate", value);
    if (criteria.startsWith("DATE_") && typeof value === "number")
      return book.execution.realm.date(fromSerial(value, book.workbook.timeZone));
    if (isKeptRange(value)) return range(book, value);
    return Array.isArray(value) ? book.execution.realm.list(value) : value;
  });
}

function isKeptRange(value: unknown): value is RuleRange {
  return typeof value === "object" && value !== null && "sheetId" in value && "area" in value;
}

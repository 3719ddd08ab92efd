import type { CellValue } from "./cell";
import { daySerial, serialDay } from "./serial";

/** A condition by the name of Google's `BooleanCriteria` or `DataValidationCriteria` member. Days are serial numbers,
 * relative days the names of `RelativeDate`. */
export interface Criterion {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

type Test = (value: CellValue, values: readonly unknown[], today: number) => boolean;

const size = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
const lower = (value: unknown): string => textOf(value as CellValue).toLowerCase();
const day = (value: unknown): number => Math.floor(size(value));

/** Text of a value as text conditions and drop-downs compare it. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const between = (value: number, [low, high]: readonly unknown[]): boolean => value >= size(low) && value <= size(high);
const outside = (value: number, [low, high]: readonly unknown[]): boolean => value < size(low) || value > size(high);

/** Numbers and days are never met by a cell that holds none; text ones compare without regard to case. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (value) => value === null,
  CELL_NOT_EMPTY: (value) => value !== null,
  NUMBER_EQUAL_TO: (value, [a]) => size(value) === size(a),
  NUMBER_NOT_EQUAL_TO: (value, [a]) => typeof value === "number" && value !== size(a),
  NUMBER_GREATER_THAN: (value, [a]) => size(value) > size(a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, [a]) => size(value) >= size(a),
  NUMBER_LESS_THAN: (value, [a]) => size(value) < size(a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, [a]) => size(value) <= size(a),
  NUMBER_BETWEEN: (value, values) => between(size(value), values),
  NUMBER_NOT_BETWEEN: (value, values) => outside(size(value), values),
  TEXT_CONTAINS: (value, [a]) => lower(value).includes(lower(a)),
  TEXT_DOES_NOT_CONTAIN: (value, [a]) => !lower(value).includes(lower(a)),
  TEXT_STARTS_WITH: (value, [a]) => lower(value).startsWith(lower(a)),
  TEXT_ENDS_WITH: (value, [a]) => lower(value).endsWith(lower(a)),
  TEXT_EQUAL_TO: (value, [a]) => lower(value) === lower(a),
  TEXT_NOT_EQUAL_TO: (value, [a]) => lower(value) !== lower(a),
  TEXT_IS_VALID_EMAIL: (value) => typeof value === "string" && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
  TEXT_IS_VALID_URL: (value) =>
    typeof value === "string" && /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(value),
  DATE_IS_VALID_DATE: (value) => typeof value === "number" && value >= 0,
  DATE_BEFORE: (value, [a]) => day(value) < day(a),
  DATE_AFTER: (value, [a]) => day(value) > day(a),
  DATE_ON_OR_BEFORE: (value, [a]) => day(value) <= day(a),
  DATE_ON_OR_AFTER: (value, [a]) => day(value) >= day(a),
  DATE_EQUAL_TO: (value, [a]) => day(value) === day(a),
  DATE_NOT_EQUAL_TO: (value, [a]) => typeof value === "number" && day(value) !== day(a),
  DATE_BETWEEN: (value, values) => between(day(value), values),
  DATE_NOT_BETWEEN: (value, values) => outside(day(value), values),
  DATE_BEFORE_RELATIVE: (value, [name], today) => day(value) < relativeDay(name, today),
  DATE_AFTER_RELATIVE: (value, [name], today) => day(value) > relativeDay(name, today),
  DATE_EQUAL_TO_RELATIVE: (value, [name], today) => {
    const at = relativeDay(name, today);
    return String(name).startsWith("PAST_") ? day(value) > at && day(value) <= today : day(value) === at;
  },
};

/** Whether a value meets a criterion that needs nothing but the value and today (a serial day); null for the others:
 * lists, ranges, checkboxes and formulas. */
export function meets({ criteria, values }: Criterion, value: CellValue, today: number): boolean | null {
  return TESTS[criteria]?.(value, values, today) ?? null;
}

/** The day that a `RelativeDate` names; the past ones are a week, a month or a year before today. */
function relativeDay(name: unknown, today: number): number {
  const { year, month, day: dayOfMonth } = serialDay(today);
  switch (name) {
    case "TODAY":
      return today;
    case "TOMORROW":
      return today + 1;
    case "YESTERDAY":
      return today - 1;
    case "PAST_WEEK":
      return today - 7;
    case "PAST_MONTH":
      return Math.min(daySerial(year, month - 1, dayOfMonth), daySerial(year, month, 0));
    case "PAST_YEAR":
      return Math.min(daySerial(year - 1, month, dayOfMonth), daySerial(year - 1, month + 1, 0));
    default:
      return Number.NaN;
  }
}

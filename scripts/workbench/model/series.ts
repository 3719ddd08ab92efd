import type { CellValue } from "./cell";
import { daySerial, serialDay } from "./serial";

/** How values go on when the fill handle is dragged: the value at a place counted from the first (negative: before it).
 * Null where they repeat. Days go on by day or, on the same day of each month, by month; several numbers go on along the
 * straight line through them; a text that ends in digits counts on. One number alone repeats. */
export function nextInSeries(values: readonly CellValue[], dates: boolean): ((place: number) => CellValue) | null {
  if (values.every((value) => typeof value === "number")) {
    if (dates) return months(values) ?? line(values.length === 1 ? [values[0]!, values[0]! + 1] : values);
    return values.length > 1 ? line(values) : null;
  }
  return values.every((value) => typeof value === "string") ? numbered(values) : null;
}

/** The straight line with the least squares. */
function line(values: readonly number[]): (place: number) => number {
  const count = values.length;
  const step = values[1]! - values[0]!;
  if (values.every((value, i) => i === 0 || value - values[i - 1]! === step))
    return (place) => values[0]! + place * step;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  return (place) => mean + (place - middle) * slope;
}

function months(values: readonly number[]): ((place: number) => number) | null {
  if (values.length < 2 || values.some((value) => !Number.isInteger(value))) return null;
  const days = values.map(serialDay);
  const [first] = days as [ReturnType<typeof serialDay>];
  const index = days.map(({ year, month }) => year * 12 + month);
  const step = index[1]! - index[0]!;
  const steady = days.every(({ day }, i) => day === first.day && (i === 0 || index[i]! - index[i - 1]! === step));
  if (!steady || step === 0) return null;
  return (place) => {
    const month = index[0]! + place * step;
    const year = Math.floor((month - 1) / 12);
    const last = daySerial(year, month - year * 12 + 1, 0);
    return Math.min(daySerial(year, month - year * 12, first.day), last);
  };
}

const NUMBERED = /^(.*?)(\d{1,15})$/s;

function numbered(texts: readonly string[]): ((place: number) => string) | null {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1])) return null;
  const numbers = parts.map((part) => Number(part![2]));
  const step = numbers.length > 1 ? numbers[1]! - numbers[0]! : 1;
  if (step === 0 || numbers.some((number, i) => i > 0 && number - numbers[i - 1]! !== step)) return null;
  const digits = first[2]!.length;
  return (place) => `${first[1]}${String(Math.abs(numbers[0]! + place * step)).padStart(digits, "0")}`;
}

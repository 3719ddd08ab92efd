import type { CellError, CellValue } from "../cell";
import { display } from "../display";
import type { Locale } from "../mutation";
import { matcher } from "./matcher";

/** What a formula works on: a value, or the values of a range in rows. */
export type Operand = CellValue | { readonly range: readonly (readonly CellValue[])[] };

export interface Environment {
  readonly locale: Locale;
  /** The serial number of now in the spreadsheet's zone. */
  readonly now: number;
}

/** Operands come unevaluated, so that `IF` computes one branch only. */
export type SheetFunction = (operands: readonly (() => Operand)[], environment: Environment) => CellValue;

export const VOLATILE: ReadonlySet<string> = new Set(["NOW", "TODAY"]);

const VALUE_ERROR: CellError = { error: "#VALUE!" };
const MISSING: CellError = { error: "#N/A" };

export function isError(value: Operand): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A range of one cell is that cell; a larger one has no single value. */
export function single(operand: Operand): CellValue {
  if (typeof operand !== "object" || operand === null || !("range" in operand)) return operand;
  const [row, ...others] = operand.range;
  return row && others.length === 0 && row.length === 1 ? (row[0] ?? null) : VALUE_ERROR;
}

export function toNumber(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") return value;
  const number = value.trim() === "" ? Number.NaN : Number(value.trim());
  return Number.isFinite(number) ? number : VALUE_ERROR;
}

export function toTruth(value: CellValue): boolean | CellError {
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return value.toUpperCase() === "TRUE";
    return value === "" ? false : VALUE_ERROR;
  }
  const number = toNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

const cells = (operand: Operand): readonly CellValue[] =>
  typeof operand === "object" && operand !== null && "range" in operand ? operand.range.flat() : [operand as CellValue];

/** Calculates on the numbers of all operands; text and empty cells in ranges are passed over. */
function onNumbers(calculate: (numbers: readonly number[]) => number): SheetFunction {
  return (operands) => {
    const numbers: number[] = [];
    for (const operand of operands) {
      for (const value of cells(operand())) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
    }
    return calculate(numbers);
  };
}

function onTruths(calculate: (truths: readonly boolean[]) => boolean): SheetFunction {
  return (operands) => {
    const truths: boolean[] = [];
    for (const operand of operands) {
      for (const value of cells(operand())) {
        if (value === null) continue;
        const truth = toTruth(value);
        if (typeof truth === "object") return truth;
        truths.push(truth);
      }
    }
    return calculate(truths);
  };
}

function onOne(calculate: (value: CellValue) => CellValue): SheetFunction {
  return ([operand]) => (operand ? calculate(single(operand())) : MISSING);
}

/** The functions the model computes: those that the add-on's own formulas use, and what stands beside them. */
const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  NOW: (_, { now }) => now,
  TODAY: (_, { now }) => Math.floor(now),
  NA: () => MISSING,
  IF: ([condition, yes, no]) => {
    if (!condition) return MISSING;
    const truth = toTruth(single(condition()));
    if (typeof truth === "object") return truth;
    return truth ? single(yes?.() ?? null) : no ? single(no()) : false;
  },
  IFERROR: ([operand, otherwise]) => {
    const value = single(operand?.() ?? null);
    return isError(value) ? single(otherwise?.() ?? "") : value;
  },
  AND: onTruths((truths) => truths.every(Boolean)),
  OR: onTruths((truths) => truths.some(Boolean)),
  NOT: onOne((value) => {
    const truth = toTruth(value);
    return typeof truth === "object" ? truth : !truth;
  }),
  ISBLANK: onOne((value) => value === null),
  ISNUMBER: onOne((value) => typeof value === "number"),
  ISERROR: onOne(isError),
  N: onOne((value) => (typeof value === "number" || isError(value) ? value : value === true ? 1 : 0)),
  INT: onOne((value) => {
    const number = toNumber(value);
    return typeof number === "object" ? number : Math.floor(number);
  }),
  SUM: onNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: onNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: onNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  COUNT: (operands) => operands.flatMap((operand) => cells(operand())).filter((v) => typeof v === "number").length,
  COUNTA: (operands) => operands.flatMap((operand) => cells(operand())).filter((value) => value !== null).length,
  COUNTIF: ([range, criterion]) => {
    if (!range || !criterion) return MISSING;
    return cells(range()).filter(matcher(single(criterion()))).length;
  },
  TEXT: ([operand, pattern], { locale }) => {
    const value = single(operand?.() ?? null);
    const format = single(pattern?.() ?? null);
    if (isError(value) || isError(format)) return isError(value) ? value : format;
    return typeof format === "string" ? display(value ?? 0, format, locale) : VALUE_ERROR;
  },
};

export function isKnownFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Computes a known function. */
export function call(name: string, operands: readonly (() => Operand)[], environment: Environment): CellValue {
  return (FUNCTIONS[name] as SheetFunction)(operands, environment);
}

import type { Language } from "../i18n";
import { t } from "../i18n";
import type { ChoiceName, ColumnTemplate } from "../schema/template";
import { CHANNELS, DOORS, KINDS, LANGUAGES, REMINDER_DAYS, STEPS } from "./choices";
import { isDay } from "./days";
import type { Stored } from "./stored";

export type CellProblemCode =
  | "not-a-day"
  | "not-a-choice"
  | "not-a-flag"
  | "not-an-address"
  | "error-value"
  | "same-id";

/** What a cell means to the add-on: a value of the column's type (empty when the cell is bad), and what is wrong with it. */
export interface CellValue {
  readonly value: string | boolean;
  readonly problem?: CellProblemCode;
}

type Typed = Pick<ColumnTemplate, "type" | "choices">;

/** Reads `content` as the column's type. Texts lose spaces around them; of a day with a time the day is taken; a day may
 * also be written as text, "31.1.2026" or "2026-01-31"; a choice is known by its word in either language. */
export function cellValue(column: Typed, content: Stored): CellValue {
  if (typeof content === "string" && ERROR_VALUE.test(content))
    return { value: column.type === "flag" ? false : "", problem: "error-value" };
  const text = content === false ? "" : String(content).trim();
  switch (column.type) {
    case "day": {
      const day = text === "" ? "" : dayOf(text);
      return day === undefined ? { value: "", problem: "not-a-day" } : { value: day };
    }
    case "choice": {
      const code = text === "" ? "" : choiceOf(column.choices as ChoiceName, text);
      return code === undefined ? { value: "", problem: "not-a-choice" } : { value: code };
    }
    case "flag":
      if (content === true || TICKED.test(text)) return { value: true };
      return text === "" || UNTICKED.test(text) ? { value: false } : { value: false, problem: "not-a-flag" };
    default:
      return { value: text };
  }
}

/** `value` as it is written into a cell of that column: a choice as its word in `language`, a flag as true or nothing. */
export function storedValue(column: Typed, value: string | boolean, language: Language): Stored {
  if (column.type === "choice" && value !== "")
    return choiceWord(language, column.choices as ChoiceName, String(value));
  return value === false ? "" : value;
}

export type Choices = ChoiceName | "reminderDays" | "active";

const CODES: Readonly<Record<Choices, readonly string[]>> = {
  step: STEPS,
  channel: CHANNELS,
  kind: KINDS,
  language: LANGUAGES,
  door: DOORS,
  reminderDays: REMINDER_DAYS,
  active: ["yes", "no"],
};

/** The word of a choice's `code` in `language`. */
export function choiceWord(language: Language, choice: Choices, code: string): string {
  return t(language, `${choice}.${code}` as "step.suspect");
}

/** All words of a choice in `language`, in their order. */
export function choiceWords(language: Language, choice: Choices): string[] {
  return CODES[choice].map((code) => choiceWord(language, choice, code));
}

/** The code that `word` names in either language, capitals aside; undefined when it names none. */
export function choiceOf(choice: Choices, word: string): string | undefined {
  let codes = known.get(choice);
  if (!codes) {
    codes = new Map();
    for (const code of CODES[choice])
      for (const name of [choiceWord("fi", choice, code), choiceWord("en", choice, code), code])
        codes.set(name.toLowerCase(), code);
    known.set(choice, codes);
  }
  return codes.get(word.toLowerCase());
}

const known = new Map<Choices, Map<string, string>>();
/** Whether a cell's text is that of an error, as a formula gives it or a person has typed it. */
export function isErrorText(text: string): boolean {
  return ERROR_VALUE.test(text);
}

const ERROR_VALUE = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|ERROR!|NULL!)|Loading\.\.\.)$/;
const TICKED = /^(true|tosi|x|kyllä|yes)$/i;
const UNTICKED = /^(false|epätosi|ei|no|-)$/i;

function dayOf(content: string): string | undefined {
  const text = content.replace(/^'/, "");
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = finnish
    ? `${finnish[3]}-${`0${finnish[2]}`.slice(-2)}-${`0${finnish[1]}`.slice(-2)}`
    : text.replace(/ \d{2}:\d{2}$/, "");
  return isDay(day) && day >= "1900" ? day : undefined;
}

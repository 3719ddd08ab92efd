import { canonicalFormula } from "./formula/localize";
import { LOCALES } from "./locale";
import type { CellContent, Locale } from "./mutation";
import { isDateFormat } from "./serial";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";

export interface TypedOptions {
  readonly locale: Locale;
  /** The cell's number format. */
  readonly format: string;
  /** Serial day, for days typed without a year. */
  readonly today: number;
}

export interface Typed {
  readonly content: CellContent;
  /** The number format that comes with it; absent: the cell keeps its own. */
  readonly format?: string;
}

/** No number, day or time is longer, and each has a digit: most texts are known to be text at once. */
const LONGEST_FIGURE = 40;
const DIGIT = /\d/;

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/i;

/** What text becomes that a person types or pastes, or a script gives to `setValue`: it is read by the spreadsheet's
 * locale, except in a plain-text cell ('@'), which keeps it letter by letter. Where Google's reading is not known for
 * certain the one that changes the text is taken: see `UNCERTAIN_READINGS`. */
export function typed(text: string, { locale, format, today }: TypedOptions): Typed {
  if (text === "") return { content: null };
  if (format === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { content: { formula: canonicalFormula(text, locale) } };
  if (text.length <= LONGEST_FIGURE) {
    const figure = typedFigure(text, locale, format, today);
    if (figure) return figure;
  }
  if (text.startsWith("+")) return { content: { formula: canonicalFormula(`=${text}`, locale) } };
  return { content: text };
}

/** A truth value, an error, a number, a day or a time. */
function typedFigure(text: string, locale: Locale, format: string, today: number): Typed | null {
  const rules = LOCALES[locale];
  if (!DIGIT.test(text)) {
    const word = text.trim().toUpperCase();
    if (word === "TRUE" || word === rules.truth[0]) return { content: true };
    if (word === "FALSE" || word === rules.truth[1]) return { content: false };
    return ERROR.test(word) ? { content: { error: word } } : null;
  }
  const number = typedNumber(text, rules);
  if (number) return withFormat(number.value, number.format, format);
  const date = typedDate(text, rules, today);
  if (date) return withFormat(date.serial, date.format, format);
  return ERROR.test(text.trim()) ? { content: { error: text.trim().toUpperCase() } } : null;
}

/** A format comes with the value where the cell has none, or where its own would show a day as a number. */
function withFormat(content: number, wanted: string, own: string): Typed {
  if (wanted === "") return { content };
  const automatic = own === "" || own.toLowerCase() === "general";
  const changes = isDateFormat(wanted) && !isDateFormat(own);
  return automatic || changes ? { content, format: wanted } : { content };
}

import type { LocaleRules } from "./locale";

export interface TypedNumber {
  readonly value: number;
  /** The number format that the way of writing asks for; "" when it asks for none. */
  readonly format: string;
}

interface Patterns {
  /** What any number begins with: most texts are known to be text by their first letter. */
  readonly start: RegExp;
  readonly currency: RegExp;
  readonly currencyAfter: RegExp;
  readonly number: RegExp;
}

const compiled = new WeakMap<LocaleRules, Patterns>();

function patternsOf(rules: LocaleRules): Patterns {
  let patterns = compiled.get(rules);
  if (!patterns) {
    const currency = rules.currencies.map((each) => each.replace("$", "\\$")).join("|");
    const grouped = rules.groups.map((each) => `\\d{1,3}(?:\\${each}\\d{3})+`).join("|");
    const point = rules.decimal === "." ? "\\." : ",";
    patterns = {
      start: new RegExp(`^\\s*(?:[\\d+\\-\u2212.,]|${currency})`, "i"),
      currency: new RegExp(`^(?:${currency})\\s*`, "i"),
      currencyAfter: new RegExp(`\\s*(?:${currency})$`, "i"),
      number: new RegExp(`^(${grouped}|\\d+)?(?:${point}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`),
    };
    compiled.set(rules, patterns);
  }
  return patterns;
}

const SIGN = /^[+\-\u2212]\s?/;
const MINUS = /^[-\u2212]/;
const PERCENT = /\s*%$/;

/** Reads a number as a person types it in a locale: sign, currency, groups of three, decimals, power of ten, per cent.
 * Null when it is none: a number is read only where every character has its place, so "040 123 4567" is text. */
export function typedNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const patterns = patternsOf(rules);
  if (!patterns.start.test(text)) return null;
  let rest = text.trim();
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (!found) return null;
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
    return found[0];
  };
  let sign = take(SIGN);
  const currency = (take(patterns.currency) ?? take(patterns.currencyAfter))?.trim() ?? null;
  sign ??= take(MINUS);
  const percent = currency === null && take(PERCENT) !== null;
  const found = patterns.number.exec(rest);
  const [, whole = "", fraction = "", power] = found ?? [];
  if (!found || (whole === "" && fraction === "")) return null;
  const grouped = /\D/.test(whole);
  const size = Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}e${power ?? 0}`);
  if (!Number.isFinite(size)) return null;
  const signed = sign && !sign.startsWith("+") ? 0 - size : size;
  // Through decimal text, so that 12,3 % is 0.123 and not a neighbour of it.
  const value = percent ? Number(`${signed}e-2`) : signed;
  const decimals = fraction === "" ? "" : ".00";
  if (percent) return { value: Number.isNaN(value) ? signed / 100 : value, format: `0${decimals}%` };
  if (currency !== null) return { value, format: currencyFormat(currency) };
  if (power !== undefined) return { value, format: "0.00E+00" };
  return { value, format: grouped ? `#,##0${decimals}` : "" };
}

function currencyFormat(currency: string): string {
  return currency === "$" ? "[$$]#,##0.00" : `#,##0.00 [$${currency}]`;
}

import type { LocaleRules } from "./locale";

export interface TypedNumber {
  readonly value: number;
  /** The number format that the way of writing asks for; "" when it asks for none. */
  readonly format: string;
}

/** Reads a number as a person types it in a locale: sign, currency, groups of three, decimals, power of ten, per cent.
 * Null when it is none: a number is read only where every character has its place, so "040 123 4567" is text. */
export function typedNumber(text: string, { decimal, groups, currencies }: LocaleRules): TypedNumber | null {
  let rest = text.trim();
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest);
    if (!found) return null;
    rest = rest.replace(pattern, "");
    return found[0];
  };
  const money = new RegExp(`^(?:${currencies.map((each) => each.replace("$", "\\$")).join("|")})\\s*`, "i");
  const moneyAfter = new RegExp(`\\s*(?:${currencies.map((each) => each.replace("$", "\\$")).join("|")})$`, "i");
  let sign = take(/^[+\-\u2212]\s?/);
  const currency = (take(money) ?? take(moneyAfter))?.trim() ?? null;
  sign ??= take(/^[-\u2212]/);
  const percent = currency === null && take(/\s*%$/) !== null;
  const group = groups.map((each) => `(?:\\d{1,3}(?:\\${each}\\d{3})+)`).join("|");
  const point = decimal === "." ? "\\." : ",";
  const found = new RegExp(`^(${group}|\\d+)?(?:${point}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`).exec(rest);
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

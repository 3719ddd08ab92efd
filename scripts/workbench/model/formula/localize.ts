import { LOCALES } from "../locale";
import type { Locale } from "../mutation";
import { tokenize } from "./tokenize";

/** A formula as typed in a locale, in the canonical en-US form: where the decimal mark is a comma, operands stand between
 * semicolons. A comma that is no decimal mark still separates. */
export function canonicalFormula(text: string, locale: Locale): string {
  if (LOCALES[locale].decimal === ".") return text;
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_$.])\d+,\d+|;/gu, (found) =>
    found === ";" ? "," : /^\d/.test(found) ? found.replace(",", ".") : found,
  );
}

/** A canonical formula as the editor of a locale shows it. */
export function localFormula(text: string, locale: Locale): string {
  if (LOCALES[locale].decimal === ".") return text;
  const tokens = tokenize(text.slice(1)).map((token) => {
    if (token.kind === "operator" && token.text === ",") return ";";
    return token.kind === "number" ? token.text.replace(".", ",") : token.text;
  });
  return `=${tokens.join("")}`;
}

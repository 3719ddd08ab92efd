import type { CellValue } from "../../model/cell";
import { localFormula } from "../../model/formula/localize";
import type { Locale } from "../../model/mutation";

/** What the cell editor shows for a value: formulas as the locale writes them, numbers with all their digits and the locale's comma,
 * percentages as percent; days and times, and everything else, as displayed. */
export function editText(
  value: CellValue,
  formula: string | null,
  format: string,
  display: string,
  locale: Locale,
  isDate: boolean,
): string {
  if (formula !== null) return localFormula(formula, locale);
  if (typeof value !== "number" || isDate) return display;
  const percent = format.includes("%");
  // 0.07 * 100 is 7.000000000000001: fifteen digits are what a spreadsheet keeps.
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  const text = locale === "en_US" ? digits : digits.replace(".", ",");
  return percent ? `${text}%` : text;
}

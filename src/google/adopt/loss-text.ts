import type { SpokenFor } from "../../core/adopt/losses";
import { type Language, t } from "../../i18n";

/** "Porras, 12 solua: L5 "Prospekti", L9 "Asiakas" ja 10 muuta". */
export function lossText(language: Language, { column, count, cells }: SpokenFor): string {
  const named = cells.map((cell) => t(language, "adopt.loss-cell", cell));
  const rest = count - cells.length;
  const list =
    rest > 0
      ? t(language, "adopt.and", { rows: named.join(", "), last: t(language, "adopt.more-rows", { n: rest }) })
      : named.join(", ");
  return t(language, "adopt.loss", { column, n: count, cells: list });
}

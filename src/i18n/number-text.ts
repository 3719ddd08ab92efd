import type { Language } from "./index";

/** A whole number with its thousands apart: "19 670" (the space does not break) or "19,670". */
export function numberText(language: Language, n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, language === "fi" ? "\u00a0" : ",");
}

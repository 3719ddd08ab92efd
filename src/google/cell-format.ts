import type { Language } from "../i18n";
import type { ColumnTemplate } from "../schema/template";
import { isText } from "./sheet-cell";

/** How days are shown, d.m.yyyy or d mmm yyyy. */
export function dayFormat(language: Language): string {
  return language === "fi" ? "d.m.yyyy" : "d mmm yyyy";
}

/** The number format of a column's cells. */
export function cellFormat({ type }: Pick<ColumnTemplate, "type">, language: Language): string {
  if (isText(type)) return "@";
  return type === "day" ? dayFormat(language) : "General";
}

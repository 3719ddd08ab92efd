import type { Language } from "../../i18n";
import { t } from "../../i18n";
import { lateText } from "../../i18n/day-text";
import { daysBetween } from "../days";
import { oneLine } from "../mail/letter";

/** A cell for a glance; a next step may fill a cell of its own to the brim, and then this one must not burst. */
const MOST_CHARS = 240;

/** What the column *due* says of a customer: how late and what, "" when there is nothing to say. `step` is a code name or
 * ""; days are "2026-01-31" or "". A missing next step is named where someone has begun: the step is past suspect or the
 * customer has an owner; passive and former customers may rest. */
export function dueWords(
  language: Language,
  customer: { readonly owner: string; readonly step: string; readonly nextStep: string; readonly nextDate: string },
  today: string,
): string {
  const { owner, step, nextStep, nextDate } = customer;
  const what = nextStep.trim() === "" ? t(language, "due.follow-up") : oneLine(nextStep, MOST_CHARS);
  if (nextDate !== "") {
    const late = daysBetween(nextDate, today);
    if (late > 0) return t(language, "due.overdue", { late: lateText(language, nextDate, today), what });
    return late === 0 ? t(language, "due.today", { what }) : "";
  }
  const resting =
    step === "passive" || step === "former" || ((step === "suspect" || step === "") && owner.trim() === "");
  if (resting) return "";
  return t(language, nextStep.trim() === "" ? "due.no-next-step" : "due.no-next-date");
}

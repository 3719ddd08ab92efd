import { daysBetween, weekdayOf } from "../core/days";
import type { Language } from "./index";

const WEEKDAYS: Record<Language, readonly string[]> = {
  fi: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14.1." or "14 Jan"; the year only when it is not that of `today`. Spaces do not break. */
export function dateText(language: Language, day: string, today: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const other = day.slice(0, 4) !== today.slice(0, 4);
  if (language === "fi") return `${date}.${month}.${other ? year : ""}`;
  return `${date}\u00a0${MONTHS[month - 1]}${other ? `\u00a0${year}` : ""}`;
}

/** "ke 14.1." or "Wed 14 Jan"; the year only when it is not that of `today`. */
export function dayText(language: Language, day: string, today: string): string {
  return `${WEEKDAYS[language][weekdayOf(day) - 1]}\u00a0${dateText(language, day, today)}`;
}

/** How long ago: "tänään", "eilen", "6 pv sitten", "3 vk sitten" (from 14 days); "" after eight weeks, when the date alone
 * says it, and for days to come. */
export function agoText(language: Language, day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days < 0 || days > 56) return "";
  if (days === 0) return language === "fi" ? "tänään" : "today";
  if (days === 1) return language === "fi" ? "eilen" : "yesterday";
  const weeks = Math.floor(days / 7);
  if (language === "fi") return days < 14 ? `${days}\u00a0pv sitten` : `${weeks}\u00a0vk sitten`;
  return days < 14 ? `${days}\u00a0days ago` : `${weeks}\u00a0weeks ago`;
}

/** How late: "6 pv", "3 vk" (from 14 days), in English "6 days", "3 weeks". */
export function lateText(language: Language, day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days < 14) {
    if (language === "fi") return `${days}\u00a0pv`;
    return days === 1 ? "1\u00a0day" : `${days}\u00a0days`;
  }
  const weeks = Math.floor(days / 7);
  return language === "fi" ? `${weeks}\u00a0vk` : `${weeks}\u00a0weeks`;
}

/** "klo 7.05" or "07:05". */
export function timeText(language: Language, hour: number, minute: number): string {
  const minutes = String(minute).padStart(2, "0");
  return language === "fi" ? `klo\u00a0${hour}.${minutes}` : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** The day and the time without year and weekday: "23.11. klo 9.05" or "23 Nov 09:05". */
export function shortMoment(epochMs: number, language: "fi" | "en", timeZone: string): string {
  const [, ...words] = moment(epochMs, language, timeZone).split(" ");
  return language === "fi"
    ? words.join(" ").replace(/\d{4}/, "")
    : words.filter((word) => !/^\d{4}$/.test(word)).join(" ");
}

/** A moment as the people of the sheet write it: "ma 23.11.2026 klo 9.05" or "Mon 23 Nov 2026 09:05", in the sheet's zone. */
export function moment(epochMs: number, language: "fi" | "en", timeZone: string): string {
  if (!epochMs) return "";
  const parts = new Intl.DateTimeFormat(language === "fi" ? "fi" : "en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: language === "fi" ? "numeric" : "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  if (language === "fi")
    return `${part("weekday")} ${part("day")}.${part("month")}.${part("year")} klo ${Number(part("hour"))}.${part("minute")}`;
  return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")} ${part("hour").padStart(2, "0")}:${part("minute")}`;
}

/** The same moment as a date-time field has it: "2026-11-23T09:05". */
export function fieldMoment(epochMs: number, timeZone: string): string {
  const text = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).format(epochMs);
  return text.replace(" ", "T");
}

/** The next Monday to Friday at 8:00 after the moment, as a date-time field has it. */
export function nextMorning(epochMs: number, timeZone: string): string {
  const [day, time] = fieldMoment(epochMs, timeZone).split("T");
  const date = new Date(`${day}T00:00:00Z`);
  if (time! >= "08:00") date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1);
  return `${date.toISOString().slice(0, 10)}T08:00`;
}

/** 1234 as "1,2 s" or "1.2 s". */
export function seconds(ms: number, language: "fi" | "en"): string {
  const text = ms >= 10_000 ? Math.round(ms / 1000).toString() : (ms / 1000).toFixed(1);
  return `${language === "fi" ? text.replace(".", ",") : text} s`;
}

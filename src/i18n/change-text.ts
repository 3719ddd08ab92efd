import { dayText, timeText } from "./day-text";
import { type Language, t } from "./index";

const SHOWN_CHARS = 160;

/** Who changed something and to what, as a sentence. `known`: who and when ("2026-01-14 14:03"), where History tells. */
export function changeText(
  language: Language,
  text: string,
  known: { readonly by: string; readonly at: string } | undefined,
  today: string,
): string {
  const shown = text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
  if (!known) return text === "" ? t(language, "change.cleared") : t(language, "change.changed", { text: shown });
  const words = { who: known.by, when: whenText(language, known.at, today) };
  return text === ""
    ? t(language, "change.cleared-by", words)
    : t(language, "change.changed-by", { ...words, text: shown });
}

/** "klo 14.03", with the day where it is not today: "ti 13.1. klo 14.03". */
function whenText(language: Language, at: string, today: string): string {
  const [hour, minute] = at.slice(11).split(":").map(Number) as [number, number];
  const time = timeText(language, hour, minute);
  if (at.slice(0, 10) === today) return language === "fi" ? time : `at ${time}`;
  const day = dayText(language, at.slice(0, 10), today);
  return language === "fi" ? `${day} ${time}` : `on ${day} at ${time}`;
}

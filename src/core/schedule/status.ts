import { type Language, t } from "../../i18n";
import { dayText } from "../../i18n/day-text";
import { numberText } from "../../i18n/number-text";
import { daysBetween } from "../days";
import type { Claim } from "../mail/claims";

/** Who was held back longer ago has nothing due any more, or has left. */
const MOST_DAYS_WAITING = 7;

/** What Settings says of the reminders: who sends them and how the last mails went; `claims` are by address. */
export function remindersStatus(
  language: Language,
  sender: string,
  claims: ReadonlyMap<string, Claim>,
  today: string,
): string {
  const parts = [t(language, "reminders.state-on", { sender })];
  const last = Array.from(claims.values(), ({ day }) => day)
    .sort()
    .pop();
  if (last === undefined) return parts[0] as string;
  const of = (stage: Claim["stage"]): string[] =>
    Array.from(claims)
      .filter(([, claim]) => claim.day === last && claim.stage === stage)
      .map(([to]) => to);
  const count = (n: number) => ({ n: numberText(language, n) });
  parts.push(
    t(language, "reminders.state-mails", { day: dayText(language, last, today), ...count(of("sent").length) }),
  );
  const waits = ({ day, stage }: Claim): boolean => stage === "waiting" && daysBetween(day, today) <= MOST_DAYS_WAITING;
  const waiting = Array.from(claims.values()).filter(waits).length;
  if (waiting > 0) parts.push(t(language, "reminders.state-waiting", count(waiting)));
  const unsure = of("claimed");
  if (unsure.length > 0) parts.push(t(language, "reminders.state-unsure", { addresses: unsure.join(", ") }));
  return parts.join(" · ");
}

import { type Language, t } from "../../i18n";
import { dayText } from "../../i18n/day-text";
import { numberText } from "../../i18n/number-text";
import type { Claim } from "../mail/claims";

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
  const waiting = of("waiting");
  if (waiting.length > 0) parts.push(t(language, "reminders.state-waiting", count(waiting.length)));
  const unsure = of("claimed");
  if (unsure.length > 0) parts.push(t(language, "reminders.state-unsure", { addresses: unsure.join(", ") }));
  return parts.join(" · ");
}

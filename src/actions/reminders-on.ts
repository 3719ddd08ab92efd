import { nextMailDay } from "../core/schedule/morning-run";
import { remindersStatus } from "../core/schedule/status";
import { type Sender, switchOn } from "../core/schedule/switch-on";
import { weekdaysOf } from "../core/schedule/weekdays";
import { type WritingAct, writingAct } from "../google/act";
import { refuseUnlessEditable } from "../google/refusal";
import { reminderState, saveReminderState } from "../google/reminder-state";
import { effectiveUser } from "../google/session";
import { keepOneHourlyTrigger } from "../google/triggers";
import { isMoment } from "../google/zone";
import { t } from "../i18n";
import { dayText, timeText } from "../i18n/day-text";
import { numberText } from "../i18n/number-text";
import type { Outcome } from "../schema/calls";
import { settingsTemplate } from "../schema/settings";

/** Switches the reminders on: one hourly trigger of the person who asks, who then sends everybody's mails. While somebody
 * else sends them nothing is changed; a sender without a sign of life is replaced. */
export function remindersOn(): Outcome {
  const ms = Date.now();
  return writingAct("reminders", { requestId: `reminders-on-${ms}` }, (act) => {
    const [message, ...details] = decide(act, ms);
    return act.outcome(message as string, details);
  });
}

/** What came of it; more than one sentence where nothing was changed, so that it is not missed. */
function decide(act: WritingAct, ms: number): string[] {
  const settings = act.settings();
  const { heartbeat, reminderHour, reminderDays } = settings.values;
  const me = effectiveUser();
  const state = reminderState();
  const sign = isMoment(heartbeat) ? act.zone.dateOf(heartbeat).getTime() : null;
  const what = switchOn(me, { ms }, state.sender, sign, settingsTemplate.heartbeatHours);
  const last = sign === null ? "" : momentText(act, heartbeat);
  const { email: other } = state.sender ?? { email: "" };
  const unchanged = t(act.speaks, "reminders.unchanged");
  if (what === "other-sends") return [t(act.speaks, "reminders.other-sends", { sender: other, last }), unchanged];
  if (what === "other-just-began") return [t(act.speaks, "reminders.other-just-began", { sender: other }), unchanged];
  // A sender who may not write into Settings could give no sign of life, and the register would say that all has stopped.
  refuseUnlessEditable(act.spreadsheet, settings.rangesOf(["heartbeat", "reminders"]));
  keepOneHourlyTrigger("hourly");
  const now = { day: act.today, hour: Number(act.at.slice(11, 13)), ms };
  const times = { hour: reminderHour, weekdays: weekdaysOf(reminderDays) };
  if (what !== "already-on") {
    const sender: Sender = { email: me, since: ms };
    // Whoever switches reminders on in the afternoon does not expect this morning's mails.
    const late = now.hour >= times.hour && state.run?.day !== now.day;
    saveReminderState({ sender, ...(late ? { run: { day: now.day, stage: "done", since: 0 } } : {}) });
  }
  settings.set("heartbeat", act.at);
  settings.set("reminders", remindersStatus(act.language, me, state.claims, act.today));
  const message = t(act.speaks, what === "already-on" ? "reminders.already-on" : "reminders.on", {
    hour: numberText(act.speaks, reminderHour),
    next: numberText(act.speaks, reminderHour + 1),
    days: t(act.speaks, `reminderDays.${reminderDays}`),
    first: dayText(act.speaks, nextMailDay(now, times), act.today),
  });
  if (what !== "taken-over") return [message];
  if (last === "") return [`${t(act.speaks, "reminders.never-began", { sender: other })} ${message}`];
  return [`${t(act.speaks, "reminders.taken-over", { sender: other, last })} ${message}`];
}

/** "ke 14.1. klo 7.12" of "2026-01-14 07:12". */
function momentText(act: WritingAct, moment: string): string {
  const [hour, minute] = moment.length > 10 ? moment.slice(11).split(":").map(Number) : [0, 0];
  return `${dayText(act.speaks, moment.slice(0, 10), act.today)} ${timeText(act.speaks, hour as number, minute as number)}`;
}

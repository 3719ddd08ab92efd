import { AddonError } from "../core/errors";
import { claimsAfter, planSends } from "../core/mail/claims";
import { type LocalTime, mailsNow } from "../core/schedule/morning-run";
import { remindersStatus } from "../core/schedule/status";
import { weekdaysOf } from "../core/schedule/weekdays";
import { type WritingAct, writingAct } from "../google/act";
import { mailQuota } from "../google/mail-app";
import { type ReminderState, reminderState, saveReminderState } from "../google/reminder-state";
import { effectiveUser } from "../google/session";
import type { SettingsTab } from "../google/settings-tab";
import { removeTriggers } from "../google/triggers";
import { type Morning, mailsOf, prepareMorningMails, withProblem } from "./prepare-morning-mails";
import { type MailRun, sendMorningMails } from "./send-morning-mails";

/** What the add-on's one time trigger calls every hour: gives the sign of life and, in the set hour or as soon after it as a
 * run succeeds, sends the morning mails. The register is read and written under the lock, the mails go after it. */
export function hourly(): void {
  const ms = Date.now();
  const run = writingAct("reminders", { requestId: `hourly-${ms}` }, (act) => decide(act, ms));
  if (run) sendMorningMails(run);
}

function decide(act: WritingAct, ms: number): MailRun | null {
  const me = effectiveUser();
  const state = reminderState();
  if (state.sender !== null && state.sender.email !== me) {
    // Somebody took the reminders over while this person's trigger was out of sight.
    removeTriggers("hourly");
    return null;
  }
  const settings = act.settings();
  const quota = begin(settings, me, state, { day: act.today, hour: Number(act.at.slice(11, 13)), ms });
  settings.set("heartbeat", act.at);
  if (quota === null) {
    settings.set("reminders", remindersStatus(act.language, me, state.claims, act.today));
    return null;
  }
  const morning = prepareMorningMails(act, me);
  const run = runOf(act, morning, state, quota);
  settings.set(
    "reminders",
    remindersStatus(act.language, me, claimsAfter(state.claims, run.plan, act.today), act.today),
  );
  try {
    act.commit();
    return run;
  } catch (error) {
    if (!(error instanceof AddonError)) throw error;
    // The words of column *due* could not be written; the mails matter more, and the register's owner's says why.
    return runOf(act, withProblem(morning, error), state, quota);
  }
}

/** Takes the day's run for this execution when mails are due now, and answers how many may go; null when none are. */
function begin({ values }: SettingsTab, me: string, state: ReminderState, now: LocalTime): number | null {
  const times = { hour: values.reminderHour, weekdays: weekdaysOf(values.reminderDays) };
  const what = mailsNow(now, times, state.run);
  if (what === "rest") return null;
  const quota = mailQuota();
  if (what === "held-back" && quota === 0) return null;
  saveReminderState({
    run: { day: now.day, stage: what === "all" ? "running" : "resending", since: now.ms },
    ...(state.sender === null ? { sender: { email: me, since: now.ms } } : {}),
  });
  return quota;
}

function runOf(act: WritingAct, morning: Morning, state: ReminderState, quota: number): MailRun {
  const { today } = act;
  const onlyHeldBack = state.run?.day === today && state.run.stage !== "running";
  return {
    morning,
    plan: planSends(mailsOf(morning), state.claims, { today, quota, onlyHeldBack }),
    today,
    sheet: act.spreadsheet.getName(),
    settingsTab: act.settings().sheet.getName(),
  };
}

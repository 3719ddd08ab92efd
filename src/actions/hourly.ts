import { AddonError } from "../core/errors";
import { claimsAfter, planSends } from "../core/mail/claims";
import { type LocalTime, type MailTimes, mailsNow } from "../core/schedule/morning-run";
import { remindersStatus } from "../core/schedule/status";
import { weekdaysOf } from "../core/schedule/weekdays";
import { type WritingAct, writingAct } from "../google/act";
import { catchUp } from "../google/catch-up";
import { refreshKnown } from "../google/known";
import { mailQuota } from "../google/mail-app";
import { type ReminderState, reminderState, saveReminderState } from "../google/reminder-state";
import { accountLanguage, effectiveUser } from "../google/session";
import type { SettingsTab } from "../google/settings-tab";
import { removeTriggers } from "../google/triggers";
import { trimHistory } from "../google/trim-history";
import { type Morning, mailsOf, morningOfTrouble, prepareMorningMails, withRefusal } from "./prepare-morning-mails";
import { type MailRun, sendMorningMails } from "./send-morning-mails";
import { tendRegister } from "./tend-register";

/** What the add-on's one time trigger calls every hour: gives the sign of life and, in the set hour or as soon after it as a
 * run succeeds, sends the morning mails; in the other hours it looks after what people typed. The register is read and
 * written under the lock, the mails go after it. */
export function hourly(): void {
  const ms = Date.now();
  const run = writingAct("reminders", { requestId: `hourly-${ms}` }, (act) => decide(act, ms));
  if (run !== "rest") {
    if (run) sendMorningMails(run);
    return;
  }
  try {
    tendRegister();
  } catch (error) {
    // A tab that cannot be read is told in the morning, where somebody reads it.
    if (!(error instanceof AddonError)) throw error;
    console.warn(error.code, JSON.stringify(error.details));
  }
}

/** The mails that are due now; "rest" when none are, null when this person's trigger is not wanted any more. */
function decide(act: WritingAct, ms: number): MailRun | "rest" | null {
  const me = effectiveUser();
  const state = reminderState();
  if (state.sender !== null && state.sender.email !== me) {
    // Somebody took the reminders over while this person's trigger was out of sight.
    removeTriggers("hourly");
    return null;
  }
  if (state.sender === null && act.tabs.size === 0) {
    // Somebody took the add-on out while this person's trigger was out of sight.
    removeTriggers("hourly");
    return null;
  }
  const now = { day: act.today, hour: Number(act.at.slice(11, 13)), ms };
  const settings = settingsOf(act);
  if (settings instanceof AddonError) {
    const quota = begin(DEFAULT_TIMES, me, state, now);
    return quota === null ? "rest" : runOf(act, morningOfTrouble(me, accountLanguage(), settings), state, quota);
  }
  refreshKnown(act);
  const { reminderHour: hour, reminderDays } = settings.values;
  const quota = begin({ hour, weekdays: weekdaysOf(reminderDays) }, me, state, now);
  settings.set("heartbeat", act.at);
  if (quota === null) {
    settings.set("reminders", remindersStatus(act.language, me, state.claims, act.today));
    return "rest";
  }
  catchUp(act, ["customers"]);
  const morning = prepareMorningMails(act, me);
  const run = runOf(act, morning, state, quota);
  settings.set(
    "reminders",
    remindersStatus(act.language, me, claimsAfter(state.claims, run.plan, act.today), act.today),
  );
  try {
    act.commit();
    trimHistory(act);
    return run;
  } catch (error) {
    if (!(error instanceof AddonError)) throw error;
    // The words of column *due* could not be written; the mails matter more, and the register's owner's says why.
    return runOf(act, withRefusal(morning, error, me), state, quota);
  }
}

/** Where Settings cannot be read: the hour and the days that Set up gives. */
const DEFAULT_TIMES: MailTimes = { hour: 7, weekdays: weekdaysOf("mon-fri") };

function settingsOf(act: WritingAct): SettingsTab | AddonError {
  try {
    return act.settings();
  } catch (error) {
    if (error instanceof AddonError) return error;
    throw error;
  }
}

/** Takes the day's run for this execution when mails are due now, and answers how many may go; null when none are. */
function begin(times: MailTimes, me: string, state: ReminderState, now: LocalTime): number | null {
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
  };
}

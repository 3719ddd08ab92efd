import { addDays, weekdayOf } from "../days";

/** A moment in the spreadsheet's zone: day "2026-01-31" and hour 0 to 23; `ms` is the same moment as epoch milliseconds. */
export interface LocalTime {
  readonly day: string;
  readonly hour: number;
  readonly ms: number;
}

export interface MailTimes {
  /** From which hour on the mails go, 0 to 23. */
  readonly hour: number;
  /** Weekdays of the mails, 1 is Monday. */
  readonly weekdays: readonly number[];
}

/** How far the mails of a day have come, as it is stored: "2026-01-31 done". */
export interface RunState {
  readonly day: string;
  /** `resending`: a run for those that the quota held back; `waiting`: some still are. */
  readonly stage: "running" | "resending" | "waiting" | "done";
  /** When the run began, epoch milliseconds; 0 unless it runs. */
  readonly since: number;
}

/** A run cannot live longer than Google lets it (6 minutes); one that began earlier was killed and may be taken over. */
const LEASE_MS = 7 * 60_000;

/** What the hourly trigger does about the mails now. `all`: the day's mails are due, also in a later hour when the set one
 * was missed and after a run that was killed. `held-back`: only those that Google's daily limit held back. `rest`: nothing:
 * no day for mails, too early, done, or another run is at it. */
export function mailsNow(now: LocalTime, times: MailTimes, state: RunState | null): "all" | "held-back" | "rest" {
  if (!times.weekdays.includes(weekdayOf(now.day)) || now.hour < times.hour) return "rest";
  if (state === null || state.day !== now.day) return runsNow(now, state) ? "rest" : "all";
  if (state.stage === "done" || runsNow(now, state)) return "rest";
  return state.stage === "running" ? "all" : "held-back";
}

function runsNow(now: LocalTime, state: RunState | null): boolean {
  return state !== null && state.since > 0 && now.ms - state.since < LEASE_MS;
}

/** The day of the next mails when reminders are switched on now: today only before the set hour. "" if no weekday is set. */
export function nextMailDay(now: LocalTime, times: MailTimes): string {
  for (let ahead = now.hour < times.hour ? 0 : 1; ahead <= 7; ahead++) {
    const day = addDays(now.day, ahead);
    if (times.weekdays.includes(weekdayOf(day))) return day;
  }
  return "";
}

/** The stored form of `state`, and back; null for anything else. */
export function writeRunState({ day, stage, since }: RunState): string {
  return since > 0 ? `${day} ${stage} ${since}` : `${day} ${stage}`;
}

export function readRunState(text: string | undefined): RunState | null {
  const match = /^(\d{4}-\d\d-\d\d) (running|resending|waiting|done)(?: (\d+))?$/.exec(text ?? "");
  return match ? { day: match[1]!, stage: match[2] as RunState["stage"], since: Number(match[3] ?? 0) } : null;
}

import type { LocalTime } from "./morning-run";

/** Who sends the reminders, as it is stored. */
export interface Sender {
  readonly email: string;
  /** Epoch milliseconds of switching on. */
  readonly since: number;
}

/** What switching reminders on comes to for the person who asks. */
export type SwitchOn = "on" | "already-on" | "taken-over" | "other-sends" | "other-just-began";

/** Whether `me` may become the sender. Somebody else's triggers cannot be seen, so the last sign of life decides: a sender
 * who gave one within `aliveHours`, or who began that recently, is left in place. `lastSignOfLife` is epoch milliseconds,
 * null when there has been none. Without a known address ("") a person is taken for somebody else. */
export function switchOn(
  me: string,
  now: Pick<LocalTime, "ms">,
  sender: Sender | null,
  lastSignOfLife: number | null,
  aliveHours: number,
): SwitchOn {
  if (sender === null) return "on";
  if (me !== "" && sender.email.toLowerCase() === me.toLowerCase()) return "already-on";
  const alive = (since: number): boolean => now.ms - since < aliveHours * 3_600_000;
  if (lastSignOfLife !== null && lastSignOfLife >= sender.since && alive(lastSignOfLife)) return "other-sends";
  return alive(sender.since) ? "other-just-began" : "taken-over";
}

/** The stored form of `sender`, and back; null for anything else. */
export function writeSender({ email, since }: Sender): string {
  return `${since} ${email}`;
}

export function readSender(text: string | undefined): Sender | null {
  const match = /^(\d+) (\S.*)$/.exec(text ?? "");
  return match ? { since: Number(match[1]), email: match[2] as string } : null;
}

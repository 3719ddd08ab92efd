import { type Claim, claimKey, readClaims, writeClaim } from "../core/mail/claims";
import { type RunState, readRunState, writeRunState } from "../core/schedule/morning-run";
import { readSender, type Sender, writeSender } from "../core/schedule/switch-on";

/** What is remembered of the reminders, in properties of the script store: one for the sender, one for the day's run and one
 * for each person's last mail. All are read in one call, and what changes together is written in one. */
export interface ReminderState {
  readonly sender: Sender | null;
  readonly run: RunState | null;
  /** By address in lower case. */
  readonly claims: ReadonlyMap<string, Claim>;
}

const SENDER = "reminders.sender";
const RUN = "reminders.run";

export function reminderState(): ReminderState {
  const properties = PropertiesService.getScriptProperties().getProperties();
  return { sender: readSender(properties[SENDER]), run: readRunState(properties[RUN]), claims: readClaims(properties) };
}

/** Writes what is given, in one call, and leaves the rest. */
export function saveReminderState(changes: {
  readonly sender?: Sender;
  readonly run?: RunState;
  readonly claims?: readonly (readonly [to: string, claim: Claim])[];
}): void {
  const properties: Record<string, string> = {};
  if (changes.sender) properties[SENDER] = writeSender(changes.sender);
  if (changes.run) properties[RUN] = writeRunState(changes.run);
  for (const [to, claim] of changes.claims ?? []) properties[claimKey(to)] = writeClaim(claim);
  PropertiesService.getScriptProperties().setProperties(properties);
}

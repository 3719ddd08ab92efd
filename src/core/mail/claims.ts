/** What is stored of each person's last mail: "2026-01-31 claimed". A mail is claimed before it is sent and confirmed after,
 * so a run that is killed in between never sends it again, and the next mail can say that one may be missing. */
export interface Claim {
  /** Of the mail; of one that waits, the first day it had to. */
  readonly day: string;
  readonly stage: "claimed" | "sent" | "waiting";
}

/** The mails of one run, in the order to send them. */
export interface SendPlan<Recipient> {
  readonly send: readonly (Recipient & { readonly doubt: string })[];
  /** Held back by the quota, with the day since when; they go first next time, who waits longest before the others. */
  readonly wait: readonly (Recipient & { readonly since: string })[];
}

/** Who of `recipients` gets a mail now: not whom a mail of `today` was claimed for, those held back earlier first, and no
 * more than `quota`. With `onlyHeldBack` nobody but those held back. `doubt` is the day of an earlier mail that was
 * claimed and never confirmed, or "". `claims` is by address in lower case. */
export function planSends<Recipient extends { readonly to: string }>(
  recipients: readonly Recipient[],
  claims: ReadonlyMap<string, Claim>,
  { today, quota, onlyHeldBack }: { readonly today: string; readonly quota: number; readonly onlyHeldBack: boolean },
): SendPlan<Recipient> {
  const claimOf = ({ to }: Recipient): Claim | undefined => claims.get(to.toLowerCase());
  const heldSince = (one: Recipient): string => (claimOf(one)?.stage === "waiting" ? (claimOf(one) as Claim).day : "");
  const held = recipients.filter((one) => heldSince(one) !== "");
  held.sort((a, b) => (heldSince(a) < heldSince(b) ? -1 : heldSince(a) > heldSince(b) ? 1 : 0));
  const others = recipients.filter((one) => heldSince(one) === "" && claimOf(one)?.day !== today);
  const inOrder = onlyHeldBack ? held : [...held, ...others];
  const fit = Math.max(0, quota);
  return {
    send: inOrder.slice(0, fit).map((one) => {
      const claim = claimOf(one);
      return { ...one, doubt: claim?.stage === "claimed" ? claim.day : "" };
    }),
    wait: inOrder.slice(fit).map((one) => ({ ...one, since: heldSince(one) || today })),
  };
}

/** The claims as they will be when all of `plan` has gone well. */
export function claimsAfter(
  claims: ReadonlyMap<string, Claim>,
  plan: SendPlan<{ readonly to: string }>,
  today: string,
): Map<string, Claim> {
  const after = new Map(claims);
  for (const { to } of plan.send) after.set(to.toLowerCase(), { day: today, stage: "sent" });
  for (const { to, since } of plan.wait) after.set(to.toLowerCase(), { day: since, stage: "waiting" });
  return after;
}

const PREFIX = "reminders.mail.";

/** The name under which the claim of the mail to `to` is stored; an address in any capitals is the same. */
export function claimKey(to: string): string {
  return PREFIX + to.toLowerCase();
}

export function writeClaim({ day, stage }: Claim): string {
  return `${day} ${stage}`;
}

/** All claims among stored `properties`, by address in lower case; anything unreadable counts as none. */
export function readClaims(properties: Readonly<Record<string, string>>): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [key, value] of Object.entries(properties)) {
    const match = /^(\d{4}-\d\d-\d\d) (claimed|sent|waiting)$/.exec(value);
    if (key.startsWith(PREFIX) && match) {
      claims.set(key.slice(PREFIX.length), { day: match[1]!, stage: match[2] as Claim["stage"] });
    }
  }
  return claims;
}

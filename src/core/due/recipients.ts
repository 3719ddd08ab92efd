import { isAddress } from "../mail/address";
import type { FollowUp } from "./follow-up";

/** A row of the team list in Settings. */
export interface Member {
  readonly name: string;
  readonly email: string;
  readonly language: "fi" | "en";
  readonly active: boolean;
}

/** Why a follow-up goes to the register's owner. */
export type Ownerless = "none" | "unknown" | "inactive" | "no-address" | "shared-name";

/** One person's part of the follow-ups. */
export interface Share {
  readonly member: Member;
  /** Follow-ups of the customers that this person owns. */
  readonly own: readonly FollowUp[];
  /** Follow-ups that nobody else gets; only the register's owner has some. */
  readonly ownerless: readonly { readonly followUp: FollowUp; readonly why: Ownerless }[];
}

/** Deals `followUps` out: to the active member of the team named as owner (by name or address, capitals and outer spaces
 * aside) who can be written to, and all others to `registerOwner`. A name that two active members with different addresses
 * share names nobody. The register's owner comes first even with nothing; other members only when they have something. */
export function dealOut(followUps: readonly FollowUp[], team: readonly Member[], registerOwner: Member): Share[] {
  const byWord = membersByWord(team);
  const own = new Map<string, FollowUp[]>();
  const ownerless: { followUp: FollowUp; why: Ownerless }[] = [];
  for (const followUp of followUps) {
    const member = byWord.get(word(followUp.owner));
    if (member && member !== SHARED && member.active && isAddress(member.email)) {
      const address = word(member.email);
      const theirs = own.get(address) ?? [];
      theirs.push(followUp);
      own.set(address, theirs);
    } else {
      ownerless.push({ followUp, why: reasonOf(followUp.owner, member) });
    }
  }
  const first: Share = { member: registerOwner, own: own.get(word(registerOwner.email)) ?? [], ownerless };
  const others = new Map<string, Share>();
  for (const member of team) {
    const address = word(member.email);
    const theirs = own.get(address);
    if (theirs && member.active && address !== word(registerOwner.email)) {
      others.set(address, { member, own: theirs, ownerless: [] });
    }
  }
  return [first, ...others.values()];
}

/** In place of a member: the name of several. */
const SHARED = "shared-name";

function reasonOf(owner: string, member: Member | typeof SHARED | undefined): Ownerless {
  if (word(owner) === "") return "none";
  if (!member) return "unknown";
  if (member === SHARED) return SHARED;
  return member.active ? "no-address" : "inactive";
}

/** Who is meant by a name or an address: of several rows the active one. */
function membersByWord(team: readonly Member[]): Map<string, Member | typeof SHARED> {
  const found = new Map<string, Member | typeof SHARED>();
  for (const member of team) {
    const name = word(member.name);
    const other = found.get(name);
    if (name === "" || other === SHARED) continue;
    if (!other?.active) found.set(name, member);
    else if (member.active && word(other.email) !== word(member.email)) found.set(name, SHARED);
  }
  for (const member of team) {
    const address = word(member.email);
    const other = found.get(address);
    if (other === SHARED || !other?.active) found.set(address, member);
  }
  return found;
}

function word(text: string): string {
  return text.trim().toLowerCase();
}

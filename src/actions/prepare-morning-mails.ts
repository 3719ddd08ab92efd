import type { LastContact } from "../core/due/follow-up";
import { dealOut, type Member, type Share } from "../core/due/recipients";
import { AddonError } from "../core/errors";
import { isAddress } from "../core/mail/address";
import { type Digest, digest, isEmpty, shownIn } from "../core/mail/digest";
import type { WritingAct } from "../google/act";
import type { CellProblem } from "../google/row-entry";
import { explain, type Language, t } from "../i18n";
import { readFollowUps } from "./read-follow-ups";
import { readLastContacts } from "./read-last-contacts";

/** One person's mail before it is worded. */
export interface MailDraft {
  readonly to: string;
  readonly digest: Digest;
  /** How many customers the person owns, due or not. */
  readonly owned: number;
}

/** A morning's mails, decided and not yet worded: who gets what. */
export interface Morning {
  /** The register's owner has one, the others when something of theirs is due. */
  readonly mails: readonly MailDraft[];
  /** By customer ID; null when the log could not be read. */
  readonly lastContacts: ReadonlyMap<string, LastContact> | null;
  readonly registerOwner: Member;
  /** Sentences for the register's owner. */
  readonly problems: readonly string[];
}

/** The most follow-ups of one kind that a mail shows; the rest is counted. */
const MOST_LINES = 15;

/** Decides the mails of `act.today`. What stands in the way of a row, a person or the notes is told to the register's owner
 * and stops nobody else; when the customers cannot be read at all, their owner's mail says why. `sender` owns the register
 * where Settings name nobody. */
export function prepareMorningMails(act: WritingAct, sender: string): Morning {
  const { values, team, problems: unread } = act.settings();
  const registerOwner = ownerOf(isAddress(values.registerOwner) ? values.registerOwner : sender, team, act.language);
  const say = (problem: CellProblem): string => t(registerOwner.language, `problem.${problem.code}`, problem);
  const problems = unread.map(say);
  let shares: readonly Share[] = [{ member: registerOwner, own: [], ownerless: [] }];
  let lastContacts: ReadonlyMap<string, LastContact> | null = null;
  try {
    const customers = readFollowUps(act);
    problems.push(...customers.problems.map(say));
    shares = dealOut(customers.followUps, team, registerOwner);
  } catch (error) {
    problems.push(sentence(error, registerOwner.language));
  }
  const mails = shares.map((share) => ({
    to: share.member.email,
    digest: digest(share, act.today, MOST_LINES),
    owned: share.own.length,
  }));
  try {
    const contacts = readLastContacts(
      act,
      mails.flatMap((mail) => shownIn(mail.digest)),
    );
    problems.push(...contacts.problems.map(say));
    lastContacts = contacts.lastContacts;
  } catch (error) {
    problems.push(t(registerOwner.language, "problem.contacts", { why: sentence(error, registerOwner.language) }));
  }
  return { mails, lastContacts, registerOwner, problems };
}

/** The mails that have something to say. */
export function mailsOf({ mails, registerOwner, problems }: Morning): MailDraft[] {
  return mails.filter(({ to, digest }) => !isEmpty(digest) || (to === registerOwner.email && problems.length > 0));
}

/** The same morning with what kept `sender` from writing told to the register's owner. */
export function withRefusal(morning: Morning, error: AddonError, sender: string): Morning {
  const { language } = morning.registerOwner;
  const place = String(error.details.place);
  const why =
    error.code === "protected" ? t(language, "problem.protected", { place, sender }) : explain(language, error);
  return { ...morning, problems: [...morning.problems, why] };
}

/** The morning of a register that cannot be read at all: one mail, to the person who sends, that says why. */
export function morningOfTrouble(email: string, language: Language, error: AddonError): Morning {
  const registerOwner = ownerOf(email, [], language);
  const share: Share = { member: registerOwner, own: [], ownerless: [] };
  return {
    mails: [{ to: email, digest: digest(share, "", 0), owned: 0 }],
    lastContacts: null,
    registerOwner,
    problems: [explain(language, error)],
  };
}

/** The person with that address, as the team list has them, active or not: the register's owner gets mail anyway. */
function ownerOf(email: string, team: readonly Member[], language: Language): Member {
  const listed = team.find((member) => member.email.toLowerCase() === email.toLowerCase());
  return { name: listed?.name ?? email, email, language: listed?.language ?? language, active: true };
}

/** What a person can act on, in words; anything else is a fault of ours and goes on its way. */
function sentence(error: unknown, language: Language): string {
  if (error instanceof AddonError) return explain(language, error);
  throw error;
}

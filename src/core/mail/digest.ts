import { type DueList, dueList, type FollowUp } from "../due/follow-up";
import type { Member, Ownerless, Share } from "../due/recipients";

/** What one person gets told one morning, cut to the lines that fit; counts are of all, shown or not. */
export interface Digest {
  readonly member: Member;
  readonly own: DueList;
  readonly ownerless: readonly { readonly followUp: FollowUp; readonly why: Ownerless }[];
  readonly counts: { readonly overdue: number; readonly today: number; readonly ownerless: number };
}

/** Cuts a person's share to `limit` lines of their own customers, overdue before today's, and as many of customers without
 * an owner: so a long list of their own never hides what nobody else will see. */
export function digest(share: Share, today: string, limit: number): Digest {
  const own = dueList(share.own, today);
  const why = new Map(share.ownerless.map(({ followUp, why }) => [followUp, why]));
  const theirs = dueList([...why.keys()], today);
  const ownerless = [...theirs.overdue, ...theirs.today];
  const overdue = own.overdue.slice(0, limit);
  return {
    member: share.member,
    own: { overdue, today: own.today.slice(0, limit - overdue.length) },
    ownerless: ownerless.slice(0, limit).map((followUp) => ({ followUp, why: why.get(followUp) as Ownerless })),
    counts: { overdue: own.overdue.length, today: own.today.length, ownerless: ownerless.length },
  };
}

/** True when there is nothing to tell. */
export function isEmpty({ counts }: Digest): boolean {
  return counts.overdue + counts.today + counts.ownerless === 0;
}

/** The follow-ups that the mail will show, whose last contacts are worth looking for. */
export function shownIn({ own, ownerless }: Digest): FollowUp[] {
  return [...own.overdue, ...own.today, ...ownerless.map(({ followUp }) => followUp)];
}

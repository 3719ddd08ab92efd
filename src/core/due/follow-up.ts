/** A customer's follow-up as the register has it: what was agreed and for which day. */
export interface FollowUp {
  readonly customerId: string;
  readonly name: string;
  /** As written in the register: a name or an e-mail address of the team, or anything a person typed. */
  readonly owner: string;
  /** Code name of the step, or "" when the cell has none or an unknown one. */
  readonly step: string;
  readonly nextStep: string;
  /** "2026-01-31", or "" for none. */
  readonly nextDate: string;
  readonly phone: string;
}

/** The last thing heard from a customer. */
export interface LastContact {
  /** "2026-01-31" */
  readonly day: string;
  /** Code name of the channel, or the cell's own word when it is none of ours. */
  readonly channel: string;
  readonly note: string;
}

/** Overdue follow-ups, oldest first, and today's; ties by name. Later ones are in neither. */
export interface DueList {
  readonly overdue: readonly FollowUp[];
  readonly today: readonly FollowUp[];
}

/** What of `followUps` is due on `today` ("2026-01-31"). */
export function dueList(followUps: readonly FollowUp[], today: string): DueList {
  const due = followUps.filter(({ nextDate }) => nextDate !== "" && nextDate <= today).sort(oldestFirst);
  return {
    overdue: due.filter(({ nextDate }) => nextDate !== today),
    today: due.filter(({ nextDate }) => nextDate === today),
  };
}

function oldestFirst(a: FollowUp, b: FollowUp): number {
  return (
    compare(a.nextDate, b.nextDate) || compare(sortKey(a.name), sortKey(b.name)) || compare(a.customerId, b.customerId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts å, ä and ö where Finnish has them, after z and in this order. */
function sortKey(name: string): string {
  return name.toLowerCase().replace(/[åäö]/g, (letter) => "{|}".charAt("åäö".indexOf(letter)));
}

/** Reminders: switching them on, their state in Settings, the words of column *due*, and what stood in their way. */
export const reminders = {
  "due.overdue": ({ late, what }: { late: string; what: string }) => `Overdue ${late}: ${what}`,
  "due.today": ({ what }: { what: string }) => `Today: ${what}`,
  "due.follow-up": "follow-up",
  "due.no-next-step": "Missing: next step",
  "due.no-next-date": "Missing: date of the next step",

  "reminders.on": ({ hour, next, days, first }: Times) =>
    `✓ Reminders are on. The morning mail goes ${days} between ${hour} and ${next} o'clock. First: ${first}`,
  "reminders.already-on": ({ hour, next, days, first }: Times) =>
    `✓ Reminders are on already and you send them. The morning mail goes ${days} between ${hour} and ${next} o'clock. Next: ${first}`,
  "reminders.other-sends": ({ sender, last }: { sender: string; last: string }) =>
    `${sender} already sends the reminders, last sign of life ${last}.`,
  "reminders.other-just-began": ({ sender }: { sender: string }) =>
    `${sender} already sends the reminders, since today.`,
  "reminders.unchanged": "Nothing was changed: nobody gets two mails.",
  "reminders.taken-over": ({ sender, last }: { sender: string; last: string }) =>
    `The reminders of ${sender} had stopped, last sign of life ${last}. You send them now.`,
  "reminders.never-began": ({ sender }: { sender: string }) =>
    `The reminders of ${sender} never gave a sign of life. You send them now.`,
  "reminders.state-on": ({ sender }: { sender: string }) => `On, sent by ${sender}`,
  "reminders.state-mails": ({ day, n }: { day: string; n: string }) => `${day}: ${n} sent`,
  "reminders.state-waiting": ({ n }: { n: string }) =>
    `Google's daily limit is full: ${n} waiting, they go as soon as the limit allows`,
  "reminders.state-unsure": ({ addresses }: { addresses: string }) =>
    `may not have arrived, check the address: ${addresses}`,

  "problem.not-a-day": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not a date. Write it as 14.1.2026 or choose it with a double click.`,
  "problem.not-a-choice": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not on the list. Choose from the list.`,
  "problem.not-a-flag": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not a tick. Tick the box or leave it empty.`,
  "problem.error-value": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: a formula gives ${value}. Correct the formula or write the value in its place.`,
  "problem.same-id": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: ID ${value} is on another row too. Delete the copied row or empty its ID: it gets a new one.`,
  "problem.not-an-address": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: ${value === "" ? "the e-mail address is missing" : `"${value}" is not an e-mail address`}, so no mail goes there. Correct the cell.`,
  "problem.protected": ({ place, sender }: { place: string; sender: string }) =>
    `${place} could not be brought up to date: it is protected, and the reminders are sent by ${sender}. Allow this person to edit it.`,
  "problem.contacts": ({ why }: { why: string }) => `The last notes are left out: ${why}`,
} as const;

export interface Times {
  readonly hour: string;
  readonly next: string;
  readonly days: string;
  readonly first: string;
}

export interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
}

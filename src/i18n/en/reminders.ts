/** Reminders: switching them on, their state in Settings, the words of column *due*, and what stood in their way. */
export const reminders = {
  "due.overdue": ({ late, what }: { late: string; what: string }) => `Overdue ${late}: ${what}`,
  "due.today": ({ what }: { what: string }) => `Today: ${what}`,
  "due.follow-up": "follow-up",
  "due.no-next-step": "Missing: next step",
  "due.no-next-date": "Missing: date of the next step",

  "reminders.on": ({ hour, days, first }: { hour: string; days: string; first: string }) =>
    `✓ Reminders are on. The morning mail goes at ${hour}, ${days}. First: ${first}.`,
  "reminders.already-on": ({ hour, days, first }: { hour: string; days: string; first: string }) =>
    `✓ Reminders are on already and you send them. The morning mail goes at ${hour}, ${days}. Next: ${first}.`,
  "reminders.other-sends": ({ sender, last }: { sender: string; last: string }) =>
    `${sender} already sends the reminders, last sign of life ${last}. Nothing was changed: nobody gets two mails.`,
  "reminders.other-just-began": ({ sender }: { sender: string }) =>
    `${sender} already sends the reminders, since today. Nothing was changed: nobody gets two mails.`,
  "reminders.taken-over": ({ sender, last }: { sender: string; last: string }) =>
    `The reminders of ${sender} had stopped, last sign of life ${last}. You send them now.`,
  "reminders.state-on": ({ sender }: { sender: string }) => `On, sent by ${sender}`,
  "reminders.state-sent": ({ day, time, n }: { day: string; time: string; n: string }) => `${day} ${time}: ${n} sent`,
  "reminders.state-waiting": ({ n }: { n: string }) =>
    `Google's daily limit is full: ${n} waiting, they go as soon as the limit allows`,
  "reminders.state-unsure": ({ addresses }: { addresses: string }) =>
    `may not have arrived, check the address: ${addresses}`,
  "reminders.state-stopped": ({ why }: { why: string }) => `The mails could not be made: ${why}`,

  "problem.not-a-day": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not a date. Write it as 14.1.2026 or choose it with a double click.`,
  "problem.error-value": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: a formula gives ${value}. Correct the formula or write the value in its place.`,
  "problem.same-id": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: ID ${value} is on another row too. Delete the copied row or empty its ID: it gets a new one.`,
  "problem.address": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not an e-mail address, so this person gets no mail. Correct the cell.`,
  "problem.contacts": ({ why }: { why: string }) => `The last notes are left out: ${why}`,
} as const;

export interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
}

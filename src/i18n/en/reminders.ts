/** Reminders: switching them on, their state in Settings, the words of column *due*, and what stood in their way. */
export const reminders = {
  "due.overdue": ({ late, what }: { late: string; what: string }) => `Overdue ${late}: ${what}`,
  "due.today": ({ what }: { what: string }) => `Today: ${what}`,
  "due.follow-up": "follow-up",
  "due.no-next-step": "Missing: next step",
  "due.no-next-date": "Missing: date of the next step",

  "reminders.on": ({ hour, next, days, first }: Times) =>
    `✓ Reminders are on. The morning mail goes out ${days} between ${clock(hour)} and ${clock(next)}. First: ${first}.`,
  "reminders.already-on": ({ hour, next, days, first }: Times) =>
    `✓ Reminders are on already, and you send them. The morning mail goes out ${days} between ${clock(hour)} and ${clock(next)}. Next: ${first}.`,
  "reminders.other-sends": ({ sender, last }: { sender: string; last: string }) =>
    `${sender} already sends the reminders. They last ran ${last}.`,
  "reminders.other-just-began": ({ sender }: { sender: string }) => `${sender} has just switched the reminders on.`,
  "reminders.unchanged": "Nothing was changed: nobody gets the same mail twice.",
  "reminders.taken-over": ({ sender, last }: { sender: string; last: string }) =>
    `The reminders had stopped: ${sender} sent them, and they last ran ${last}. You send them now.`,
  "reminders.never-began": ({ sender }: { sender: string }) =>
    `The reminders had not started (sender ${sender}). You send them now.`,
  "reminders.state-on": ({ sender }: { sender: string }) => `On, sent by ${sender}`,
  "reminders.state-mails": ({ day, n }: { day: string; n: string }) => `${day}: ${n} sent`,
  "reminders.state-waiting": ({ n }: { n: string }) =>
    `Google's daily limit is full: ${n} ${n === "1" ? "mail waits and goes" : "mails wait and go"} as soon as the limit allows`,
  "reminders.state-unsure": ({ addresses }: { addresses: string }) =>
    `may not have arrived, check the address: ${addresses}`,

  "problem.not-a-day": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not a date. Write it as 2026-01-14, or double-click the cell and choose from the calendar.`,
  "problem.not-a-choice": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not on the list. Choose from the list.`,
  "problem.not-a-flag": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: "${value}" is not a tick. Tick the box or leave it empty.`,
  "problem.error-value": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: the formula gives ${value}. Correct it or write the value in its place.`,
  "problem.same-id": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: ID ${value} is on another row too. Delete the copied row or clear its ID: the row gets a new one.`,
  "problem.not-an-address": ({ tab, row, column, value }: Cell & { value: string }) =>
    `${tab}, row ${row}, ${column}: ${value === "" ? "the e-mail address is missing" : `"${value}" is not an e-mail address`}, so no mail goes out. Correct the cell.`,
  "problem.protected": ({ place, sender }: { place: string; sender: string }) =>
    `${place} was not updated: it is protected, and ${sender} sends the reminders. Give this person the right to edit it.`,
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

/** "07:00" */
function clock(hour: string): string {
  return `${hour.padStart(2, "0")}:00`;
}

import type { FollowUp, LastContact } from "../core/due/follow-up";
import { lastContactOf, spanOf } from "../core/due/last-contacts";
import type { ReadingAct } from "../google/act";
import type { CellProblem } from "../google/row-entry";

/** The last contact of each of the given customers, by customer ID, and cells of theirs that could not be read. Reads the
 * days of the whole log, and the notes only from the first row wanted to the last: mostly the newest part of a long log. The
 * number of calls depends on neither. */
export function readLastContacts(
  act: ReadingAct,
  customers: readonly FollowUp[],
): { lastContacts: Map<string, LastContact>; problems: CellProblem[] } {
  const wanted = new Set(customers.map(({ customerId }) => customerId).filter((id) => id !== ""));
  const lastContacts = new Map<string, LastContact>();
  if (wanted.size === 0) return { lastContacts, problems: [] };
  const contacts = act.table("contacts");
  const log = contacts.read(["date", "customerId", "void"]).filter(({ values }) => wanted.has(values.customerId));
  const problems = log.flatMap((entry) => entry.problems.filter(({ code }) => code !== "same-id"));
  const last = lastContactOf(
    log.map(({ row, values }) => ({ row, customerId: values.customerId, day: values.date, void: values.void })),
    wanted,
  );
  const wantedRows = new Map(Array.from(last.values(), (line) => [line.row, line]));
  const span = spanOf(Array.from(wantedRows.keys()));
  for (const { row, values } of span ? contacts.read(["channel", "presentState", "note"], span) : []) {
    const line = wantedRows.get(row);
    if (!line) continue;
    const note = values.note === "" ? values.presentState : values.note;
    lastContacts.set(line.customerId, { day: line.day, channel: values.channel, note });
  }
  return { lastContacts, problems };
}

import type { FollowUp, LastContact } from "../core/due/follow-up";
import { lastContactOf, spansOf } from "../core/due/last-contacts";
import type { ReadingAct } from "../google/act";
import type { CellProblem } from "../google/table";

/** Notes are long and most are not wanted: they are read in so many pieces at most, each a few calls. */
const MOST_SPANS = 2;

/** The last contact of each of the given customers, by customer ID, and cells of theirs that could not be read. Reads the
 * days of the whole log, and the notes only from where they are wanted: the number of calls does not depend on either. */
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
  for (const span of spansOf(Array.from(wantedRows.keys()), MOST_SPANS)) {
    for (const { row, values } of contacts.read(["channel", "presentState", "note"], span)) {
      const line = wantedRows.get(row);
      if (!line) continue;
      const note = values.note === "" ? values.presentState : values.note;
      lastContacts.set(line.customerId, { day: line.day, channel: values.channel, note });
    }
  }
  return { lastContacts, problems };
}

import { dueWords } from "../core/due/due-words";
import type { FollowUp } from "../core/due/follow-up";
import type { WritingAct } from "../google/act";
import type { CellProblem } from "../google/row-entry";

const KEYS = ["name", "step", "owner", "nextStep", "nextDate", "phone", "due"] as const;

/** All customers with what was agreed with them, and the cells that could not be read. On the way the column *due* is
 * brought up to date and rows that people typed get their IDs, both when the act is committed. */
export function readFollowUps(act: WritingAct): { followUps: FollowUp[]; problems: CellProblem[] } {
  const customers = act.table("customers");
  const followUps: FollowUp[] = [];
  const problems: CellProblem[] = [];
  for (const entry of customers.read(KEYS)) {
    const { name, step, owner, nextStep, nextDate, phone } = entry.values;
    if (entry.id === "" && name === "" && nextDate === "" && entry.problems.length === 0) continue;
    problems.push(...entry.problems.filter(({ column }) => column !== customers.headerOf("due")));
    followUps.push({ customerId: customers.idOf(entry), name, owner, step, nextStep, nextDate, phone });
    const copied = entry.problems.some(({ code }) => code === "same-id");
    if (!copied) customers.change(entry, { due: dueWords(act.language, entry.values, act.today) });
  }
  return { followUps, problems };
}

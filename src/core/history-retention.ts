import { formatISO, parseISO, subMonths } from "date-fns";

/** How long and how much History keeps: what is older, or more, goes. */
export const KEPT = { months: 24, rows: 50_000 } as const;

/** How many of the oldest rows of History go. `times` are the rows' times, "2026-01-31 14:05", the oldest first. Rows of the
 * same minute stay together, so that no act loses half of what it takes to undo it. */
export function expiredRows(times: readonly string[], today: string): number {
  const oldest = formatISO(subMonths(parseISO(today), KEPT.months), { representation: "date" });
  let count = 0;
  while (count < times.length && (times[count] as string).slice(0, 10) < oldest) count++;
  count = Math.max(count, times.length - KEPT.rows);
  while (count > 0 && count < times.length && times[count] === times[count - 1]) count--;
  return count;
}

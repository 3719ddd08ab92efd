/** Rows `from` to `to` of a tab, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A line of the contact log, as far as it takes to find the last one. */
export interface LogLine {
  /** Row in the tab; lines logged later stand lower. */
  readonly row: number;
  readonly customerId: string;
  /** "2026-01-31", "" when the cell has none. */
  readonly day: string;
  readonly void: boolean;
}

/** For each of the `wanted` customers its last contact: of the latest day, and of several that day the one logged last.
 * Contacts that were undone and those without a day do not count; who has none is not in the answer. */
export function lastContactOf(log: readonly LogLine[], wanted: ReadonlySet<string>): Map<string, LogLine> {
  const last = new Map<string, LogLine>();
  for (const line of log) {
    if (line.void || line.day === "" || !wanted.has(line.customerId)) continue;
    const before = last.get(line.customerId);
    if (before === undefined || line.day > before.day || (line.day === before.day && line.row > before.row)) {
      last.set(line.customerId, line);
    }
  }
  return last;
}

/** At most `most` spans that hold all `rows`, cut where most rows are in between: what lies there need not be read. */
export function spansOf(rows: readonly number[], most: number): Span[] {
  const inOrder = [...rows].sort((a, b) => a - b);
  const gaps = inOrder.slice(1).map((row, i) => ({ after: i, size: row - (inOrder[i] as number) }));
  const cuts = gaps
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size)
    .slice(0, Math.max(0, most - 1))
    .map(({ after }) => after)
    .sort((a, b) => a - b);
  if (inOrder.length === 0) return [];
  const ends = [...cuts, inOrder.length - 1];
  return ends.map((end, i) => ({
    from: inOrder[i === 0 ? 0 : (ends[i - 1] as number) + 1] as number,
    to: inOrder[end] as number,
  }));
}

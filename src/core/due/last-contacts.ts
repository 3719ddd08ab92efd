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

/** The rows from the first to the last of `rows`; null when there are none. */
export function spanOf(rows: readonly number[]): Span | null {
  if (rows.length === 0) return null;
  return rows.reduce<Span>((span, row) => ({ from: Math.min(span.from, row), to: Math.max(span.to, row) }), {
    from: rows[0] as number,
    to: rows[0] as number,
  });
}

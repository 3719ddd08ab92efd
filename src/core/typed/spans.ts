import type { Span } from "../due/last-contacts";

/** Rows nearer than this are looked at together. */
const NEAR = 50;
const LONGEST = 2_000;
/** So many spans at a time, however the rows lie: the rest comes the next time. */
const MOST = 6;

/** The spans in which `rows` lie, from top to bottom. */
export function spansOf(rows: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const row of rows.slice().sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last && row - last.to < NEAR && row - last.from < LONGEST) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans.slice(0, MOST);
}

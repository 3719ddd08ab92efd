import { fingerprint } from "../ids";

/** What a cell holds is 50,000 characters; some are left for the bars. */
export const MAX_PART_CHARS = 49_000;

/** A record as it is laid into cells, one below the other. */
export interface RecordPart {
  /** "1/3". */
  readonly part: string;
  /** Fingerprint of the whole. */
  readonly mark: string;
  /** Between bars: a cell may swallow an apostrophe or a space at its edge. */
  readonly payload: string;
}

/** `text` in parts of at most `max` characters, bars included; no character is cut in two. */
export function partsOf(text: string, max: number = MAX_PART_CHARS): RecordPart[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || pieces.length === 0; ) {
    let to = Math.min(from + max - 2, text.length);
    // A character outside the first plane takes two places; half of it would not survive the cell.
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  const mark = fingerprint(text);
  return pieces.map((piece, i) => ({ part: `${i + 1}/${pieces.length}`, mark, payload: `|${piece}|` }));
}

/** The text that `parts` (in any order) are of; undefined when one is missing, doubled or was changed. */
export function joined(parts: readonly RecordPart[]): string | undefined {
  const pieces: string[] = [];
  for (const { part, payload } of parts) {
    const [, n, of] = /^(\d+)\/(\d+)$/.exec(part.trim()) ?? [];
    if (Number(of) !== parts.length || pieces[Number(n) - 1] !== undefined || !/^\|[\s\S]*\|$/.test(payload))
      return undefined;
    pieces[Number(n) - 1] = payload.slice(1, -1);
  }
  const text = pieces.join("");
  return parts.length > 0 && parts.every(({ mark }) => mark === fingerprint(text)) ? text : undefined;
}

import type { Stored } from "../stored";
import { textOf } from "./tab-content";

/** What a column holds that people may miss. */
export interface SpokenFor {
  /** As the column is called. */
  readonly column: string;
  readonly count: number;
  /** The first cells with what stands in them. */
  readonly cells: readonly { readonly a1: string; readonly text: string }[];
}

const MOST_CELLS = 5;
const MOST_CHARS = 40;

/** Counts what stands in a column and names its first cells. `firstRow`: the row of the first of `cells`. */
export function spokenFor(column: string, letters: string, firstRow: number, cells: readonly Stored[]): SpokenFor {
  const filled: { a1: string; text: string }[] = [];
  let count = 0;
  cells.forEach((cell, i) => {
    const text = textOf(cell).replace(/\s+/g, " ");
    if (text === "") return;
    count++;
    if (filled.length < MOST_CELLS)
      filled.push({
        a1: `${letters}${firstRow + i}`,
        text: text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1)}…`,
      });
  });
  return { column, count, cells: filled };
}

import { quotedSheetName } from "../a1";
import type { Area } from "../cell";
import { type Shift, shifted, shiftedSpan } from "../shift";
import { type Corner, parseReference, printCorners, type Reference } from "./reference";
import { tokenize } from "./tokenize";

/** The formula with each reference changed; null makes it `#REF!`, undefined leaves its text alone. */
function rewritten(text: string, change: (reference: Reference) => string | null | undefined): string {
  if (!text.startsWith("=")) return text;
  const tokens = tokenize(text.slice(1)).map((token) => {
    if (token.kind !== "reference") return token.text;
    const changed = change(parseReference(token.text));
    return changed === undefined ? token.text : (changed ?? "#REF!");
  });
  return `=${tokens.join("")}`;
}

function printed({ sheet }: Reference, first: Corner, last: Corner | null): string {
  return `${sheet === null ? "" : `${quotedSheetName(sheet)}!`}${printCorners(first, last)}`;
}

/** The formula after rows or columns were inserted, deleted or moved.
 * @param onSheet whether a reference's tab is the one that changed */
export function followShift(text: string, shift: Shift, onSheet: (sheet: string | null) => boolean): string {
  const side = shift.axis === "rows" ? "row" : "column";
  return rewritten(text, (reference) => {
    if (!onSheet(reference.sheet)) return undefined;
    const { first, last } = reference;
    const from = first[side];
    if (last === null) {
      const to = shifted(shift, from as number);
      return to === from ? undefined : to === null ? null : printed(reference, { ...first, [side]: to }, null);
    }
    const until = last[side];
    if (from === null && until === null) return undefined;
    const ends = [from, until].filter((end) => end !== null);
    const low = Math.min(...ends);
    const open = ends.length === 1;
    const span = shiftedSpan(shift, low, open ? Number.MAX_SAFE_INTEGER : Math.max(...ends));
    if (!span) return null;
    const [start, end] = from !== null && until !== null && from > until ? [span[1], span[0]] : span;
    const newFirst = from === null ? first : { ...first, [side]: start };
    const newLast = until === null ? last : { ...last, [side]: open ? start : end };
    if (newFirst[side] === from && newLast[side] === until) return undefined;
    return printed(reference, newFirst, newLast);
  });
}

/** The formula as a copy of it stands `down` and `right` of its place: what has no `$` moves along. */
export function copied(text: string, down: number, right: number): string {
  if (down === 0 && right === 0) return text;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + down,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + right,
  });
  const outside = ({ row, column }: Corner): boolean => (row ?? 1) < 1 || (column ?? 1) < 1;
  return rewritten(text, (reference) => {
    const first = moved(reference.first);
    const last = reference.last && moved(reference.last);
    return outside(first) || (last && outside(last)) ? null : printed(reference, first, last);
  });
}

/** A block that was cut and pasted elsewhere. */
export interface MovedBlock {
  readonly from: Area;
  readonly to: Area;
  /** Whether a reference's tab, in a formula of the tab `own`, is the one that the block was on. */
  isSource(named: string | null, own: number): boolean;
  /** The tab that the block is on now. */
  readonly target: { readonly id: number; readonly name: string };
}

/** The formula after a block moved: what lay inside it whole is where the block is now.
 * @param own the tab that the formula was on; @param now the one it is on */
export function followBlock(text: string, moved: MovedBlock, own: number, now: { readonly id: number }): string {
  const { from, to, target } = moved;
  const [down, right] = [to.row - from.row, to.column - from.column];
  const inside = ({ row, column }: Corner): boolean =>
    row !== null &&
    column !== null &&
    row >= from.row &&
    row < from.row + from.rows &&
    column >= from.column &&
    column < from.column + from.columns;
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: (corner.row as number) + down,
    column: (corner.column as number) + right,
  });
  return rewritten(text, (reference) => {
    const { sheet, first, last } = reference;
    if (!moved.isSource(sheet, own) || !inside(first) || (last && !inside(last))) return undefined;
    const named = { ...reference, sheet: target.id === now.id && sheet === null ? null : target.name };
    return printed(named, shift(first), last && shift(last));
  });
}

/** The formula after a tab was renamed, or deleted (`to` null). */
export function followTab(text: string, from: string, to: string | null): string {
  const lower = from.toLowerCase();
  return rewritten(text, (reference) => {
    if (reference.sheet?.toLowerCase() !== lower) return undefined;
    return to === null ? null : printed({ ...reference, sheet: to }, reference.first, reference.last);
  });
}

import type { Area } from "./cell";

/** A change of structure: what stands where afterwards. `at` and `to` count from 1, as before the change. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete" | "move";
  readonly at: number;
  readonly count: number;
  /** For `move`: the block lands before this row or column. */
  readonly to?: number;
}

/** The change that undoes a shift (of a deletion: the opening of the place, not of what stood there). */
export function reversed(shift: Shift): Shift {
  const { axis, kind, at, count, to = at } = shift;
  if (kind === "insert") return { axis, kind: "delete", at, count };
  if (kind === "delete") return { axis, kind: "insert", at, count };
  return to > at ? { axis, kind, at: to - count, count, to: at } : { axis, kind, at: to, count, to: at + count };
}

/** Where one row or column stands after the shift; null when it is deleted. */
export function shifted(shift: Shift, position: number): number | null {
  const { kind, at, count, to = at } = shift;
  if (kind === "insert") return position >= at ? position + count : position;
  if (kind === "delete") {
    if (position < at) return position;
    return position < at + count ? null : position - count;
  }
  if (to >= at && to <= at + count) return position;
  if (position >= at && position < at + count) return to > at ? position + to - at - count : position + to - at;
  const without = position >= at + count ? position - count : position;
  const landing = to > at ? to - count : to;
  return without >= landing ? without + count : without;
}

/** What becomes of the rows or columns first..last: an insertion inside widens them, a deletion narrows them, a move takes
 * them along when it moves all of them and else is a deletion and an insertion. Null when none is left. */
export function shiftedSpan(shift: Shift, first: number, last: number): [first: number, last: number] | null {
  const { axis, kind, at, count, to = at } = shift;
  if (kind === "insert") {
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  }
  if (kind === "delete") {
    const from = first < at ? first : Math.max(first - count, at);
    const until = last < at ? last : Math.max(last - count, at - 1);
    return until < from ? null : [from, until];
  }
  if (to >= at && to <= at + count) return [first, last];
  if (first >= at && last < at + count) return [shifted(shift, first) as number, shifted(shift, last) as number];
  const left = shiftedSpan({ axis, kind: "delete", at, count }, first, last);
  return left && shiftedSpan({ axis, kind: "insert", at: to > at ? to - count : to, count }, ...left);
}

/** What becomes of a block of cells on the sheet of the shift. */
export function shiftedArea(shift: Shift, area: Area): Area | null {
  const { row, column, rows, columns } = area;
  if (shift.axis === "rows") {
    const span = shiftedSpan(shift, row, row + rows - 1);
    return span && { row: span[0], column, rows: span[1] - span[0] + 1, columns };
  }
  const span = shiftedSpan(shift, column, column + columns - 1);
  return span && { row, column: span[0], rows, columns: span[1] - span[0] + 1 };
}

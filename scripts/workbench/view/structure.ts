import type { Area } from "../model/cell";
import type { Mutation } from "../model/mutation";

type Structural = Extract<
  Mutation,
  {
    kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns" | "moveRows" | "moveColumns" | "reorderRows";
  }
>;

/** How many changes of structure are remembered; a page that missed more than these cannot be behind by an act. */
const REMEMBERED = 10_000;

export function isStructural(mutation: Mutation): mutation is Structural {
  return /^(insert|delete|move|reorder)(Rows|Columns)$/.test(mutation.kind);
}

/** Every change of structure in order, so that an act made on an older picture still meets the cells it was meant for. */
export class Structure {
  #version = 0;
  #log: Structural[] = [];

  get version(): number {
    return this.#version;
  }

  record(mutation: Structural): void {
    this.#version++;
    this.#log.push(mutation);
    if (this.#log.length > REMEMBERED) this.#log = this.#log.slice(-REMEMBERED / 2);
  }

  /** Where the cells of `area`, seen at `version`, are now; null when they were deleted or torn apart. */
  follow(sheetId: number, version: number, area: Area): Area | null {
    const missed = this.#version - version;
    if (missed > this.#log.length) return null;
    let found: Area | null = area;
    for (const mutation of missed > 0 ? this.#log.slice(-missed) : [])
      if (mutation.sheetId === sheetId && found) found = followOne(mutation, found);
    return found;
  }
}

function followOne(mutation: Structural, area: Area): Area | null {
  const rows = { start: area.row, length: area.rows };
  const columns = { start: area.column, length: area.columns };
  const across = span(mutation, columns, "Columns");
  const down = mutation.kind === "reorderRows" ? reordered(mutation, area) : span(mutation, rows, "Rows");
  return down && across && { row: down.start, rows: down.length, column: across.start, columns: across.length };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function span(mutation: Structural, seen: Span, side: "Rows" | "Columns"): Span | null {
  const end = seen.start + seen.length;
  if (mutation.kind === `insert${side}` && "before" in mutation)
    return mutation.before <= seen.start
      ? { ...seen, start: seen.start + mutation.count }
      : mutation.before < end
        ? null
        : seen;
  if (!mutation.kind.endsWith(side) || mutation.kind === "reorderRows" || !("count" in mutation)) return seen;
  const from = "row" in mutation ? mutation.row : "column" in mutation ? mutation.column : 0;
  const { count } = mutation;
  if (mutation.kind.startsWith("delete")) {
    if (from + count <= seen.start) return { ...seen, start: seen.start - count };
    return from >= end ? seen : null;
  }
  if (!("to" in mutation)) return seen;
  // A move: the block from..from+count stands before what was at `to`.
  const inside = seen.start >= from && end <= from + count;
  const target = mutation.to > from ? mutation.to - count : mutation.to;
  if (inside) return { ...seen, start: target + seen.start - from };
  const apart = end <= from || seen.start >= from + count;
  if (!apart) return null;
  const without = seen.start >= from + count ? seen.start - count : seen.start;
  const start = without >= target ? without + count : without;
  return without < target && without + seen.length > target ? null : { ...seen, start };
}

function reordered({ area: sorted, order }: Extract<Structural, { kind: "reorderRows" }>, area: Area): Span | null {
  const end = area.row + area.rows;
  const seen = { start: area.row, length: area.rows };
  const touched = area.column < sorted.column + sorted.columns && area.column + area.columns > sorted.column;
  if (!touched || end <= sorted.row || area.row >= sorted.row + sorted.rows) return seen;
  if (area.rows > 1 || area.row < sorted.row) return null;
  return { start: sorted.row + order.indexOf(area.row - sorted.row), length: 1 };
}

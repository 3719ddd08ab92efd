import { adjacent, type Block } from "./area";
import { byColumn, type CellChanges, sortedEntries } from "./cell-changes";
import type { PlanOptions, WritePlan } from "./plan";

/** A block over all changed cells of each span of columns. */
export function covering<Cell>(
  changes: CellChanges<Cell>,
  spans: readonly { readonly from: number; readonly to: number }[],
): Block<Cell | null>[] {
  return spans.map(({ from, to }) => {
    const rows: [number, Map<number, Cell>][] = [];
    for (const [row, cells] of sortedEntries(changes)) {
      const inside = new Map(sortedEntries(cells).filter(([column]) => column >= from && column <= to));
      if (inside.size > 0) rows.push([row, inside]);
    }
    return blockOver(rows);
  });
}

/** Blocks over all changed cells whose columns have only columns of ours between them. Those of the add-on alone are covered
 * with the others only where they stand between them: outside, a cover would take in columns where nobody looked for
 * formulas. */
export function bridged<Cell>(changes: CellChanges<Cell>, { columnOf }: PlanOptions<Cell>): Block<Cell | null>[] {
  const changed = Array.from(byColumn(changes).keys()).sort((a, b) => a - b);
  const whose = columnOf ?? (() => "foreign" as const);
  const spans: { from: number; to: number }[] = [];
  for (const column of changed.filter((each) => whose(each) !== "add-on")) {
    const last = spans[spans.length - 1];
    const between = last ? Array.from({ length: column - last.to - 1 }, (_, i) => last.to + 1 + i) : [];
    if (last && between.every((each) => whose(each) !== "foreign")) last.to = column;
    else spans.push({ from: column, to: column });
  }
  const outside = changed.filter((column) => !spans.some(({ from, to }) => column >= from && column <= to));
  return covering(changes, [...spans, ...adjacent(outside)]);
}

/** Those of the covers that need not be read first are blocks. */
export function covered<Cell>(all: readonly Block<Cell | null>[], options: PlanOptions<Cell>): WritePlan<Cell> {
  const blocks: Block<Cell>[] = [];
  const covers: Block<Cell | null>[] = [];
  for (const cover of all) {
    const block = filled(cover, options);
    if (block) blocks.push(block);
    else covers.push(cover);
  }
  return { blocks, groups: [], covers };
}

/** A cover all of whose gaps may be written again as they are known. */
function filled<Cell>({ area, cells }: Block<Cell | null>, { rewritable }: PlanOptions<Cell>): Block<Cell> | undefined {
  const whole: Cell[][] = [];
  for (let i = 0; i < cells.length; i++) {
    const line: Cell[] = [];
    for (let j = 0; j < area.columns; j++) {
      const cell = (cells[i] as readonly (Cell | null)[])[j] ?? rewritable(area.row + i, area.column + j);
      if (cell === undefined) return undefined;
      line.push(cell);
    }
    whole.push(line);
  }
  return { area, cells: whole };
}

function blockOver<Cell>(rows: readonly (readonly [number, ReadonlyMap<number, Cell>])[]): Block<Cell | null> {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const [, cells] of rows)
    cells.forEach((_, column) => {
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  const first = (rows[0] as readonly [number, unknown])[0];
  const last = (rows[rows.length - 1] as readonly [number, unknown])[0];
  const changed = new Map(rows);
  const cells = Array.from({ length: last - first + 1 }, (_, i) => {
    const row = changed.get(first + i);
    return Array.from({ length: right - left + 1 }, (__, j) => row?.get(left + j) ?? null);
  });
  return { area: { row: first, column: left, rows: cells.length, columns: right - left + 1 }, cells };
}

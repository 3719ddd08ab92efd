import type { Area, Block } from "./area";
import { type CellChanges, sortedEntries } from "./cell-changes";
import type { PlanOptions } from "./plan";

/** The changed cells as rectangles: equal runs of rows below each other are one. */
export function rectangles<Cell>(changes: CellChanges<Cell>, { rewritable }: PlanOptions<Cell>): Block<Cell>[] {
  const blocks: { area: Area; cells: Cell[][] }[] = [];
  let above: { area: Area; cells: Cell[][] }[] = [];
  for (const [row, cells] of sortedEntries(changes)) {
    const runs = runsOf(cells, (column) => rewritable(row, column));
    above = runs.map(({ column, cells: run }) => {
      const fits = above.find(
        ({ area }) => area.column === column && area.columns === run.length && area.row + area.rows === row,
      );
      if (fits) {
        fits.area = { ...fits.area, rows: fits.area.rows + 1 };
        fits.cells.push(run);
        return fits;
      }
      const block = { area: { row, column, rows: 1, columns: run.length }, cells: [run] };
      blocks.push(block);
      return block;
    });
  }
  return blocks;
}

/** A row's cells in runs of adjacent columns; a gap that may be written again as it is joins two runs. */
function runsOf<Cell>(
  cells: ReadonlyMap<number, Cell>,
  gap: (column: number) => Cell | undefined,
): { column: number; cells: Cell[] }[] {
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const [column, cell] of sortedEntries(cells)) {
    const last = runs[runs.length - 1];
    const between: Cell[] = [];
    if (last) {
      for (let at = last.column + last.cells.length; at < column; at++) {
        const known = gap(at);
        if (known === undefined) break;
        between.push(known);
      }
    }
    if (last && last.column + last.cells.length + between.length === column) last.cells.push(...between, cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}

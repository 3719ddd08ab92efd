import type { Area } from "./cell";
import { Column } from "./column";
import { FormulaCell } from "./formula/formula-cell";
import { Runs } from "./runs";
import type { Shift } from "./shift";

/** The cells of one sheet in columns, with the sizes of rows. Arguments count from 1; nothing is checked here. */
export class Grid {
  readonly columns: Column[];
  /** null is the default height. */
  readonly heights = new Runs<number | null>(null);
  readonly hiddenRows = new Runs(false);
  /** Hidden by the tab's filter. */
  readonly filteredRows = new Runs(false);

  constructor(
    public rows: number,
    columns: number,
  ) {
    this.columns = Array.from({ length: columns }, () => new Column());
  }

  column(column: number): Column {
    return this.columns[column - 1] as Column;
  }

  /** The columns of an area, from left to right. */
  columnsOf(area: Area): Column[] {
    return this.columns.slice(area.column - 1, area.column - 1 + area.columns);
  }

  /** @param like the row or column that new ones take format, style and validation of, as before the shift. */
  shift(shift: Shift, like: number | null): void {
    if (shift.axis === "rows") this.shiftRows(shift, like);
    else this.shiftColumns(shift, like);
  }

  /** The rows of `area` in a new order: see the mutation of this name. */
  reorder(area: Area, order: readonly number[]): void {
    for (const column of this.columnsOf(area)) column.reorder(area.row - 1, order);
  }

  /** Every formula with its place, column by column. */
  *formulas(): Generator<{ row: number; column: number; cell: FormulaCell }> {
    for (const [c, column] of this.columns.entries()) {
      let left = column.formulas;
      for (let r = 0; left > 0 && r < column.contents.length; r++) {
        const cell = column.contents[r];
        if (!(cell instanceof FormulaCell)) continue;
        left--;
        yield { row: r + 1, column: c + 1, cell };
      }
    }
  }

  private get rowRuns(): Runs<unknown>[] {
    return [this.heights, this.hiddenRows, this.filteredRows] as Runs<unknown>[];
  }

  private shiftRows({ kind, at, count, to = at }: Shift, like: number | null): void {
    if (kind === "insert") {
      for (const column of this.columns) column.insert(at - 1, count, like === null ? null : like - 1);
      this.heights.insert(at - 1, count, null);
      this.hiddenRows.insert(at - 1, count, false);
      this.filteredRows.insert(at - 1, count, false);
      this.rows += count;
      return;
    }
    if (kind === "delete") {
      for (const runs of [...this.columns, ...this.rowRuns]) runs.delete(at - 1, count);
      this.rows -= count;
      return;
    }
    if (to >= at && to <= at + count) return;
    const first = Math.min(at, to) - 1;
    const end = Math.max(at + count, to) - 1;
    const block = Array.from({ length: count }, (_, i) => at - 1 - first + i);
    const others = Array.from({ length: end - first }, (_, i) => i).filter(
      (i) => i < (block[0] as number) || i > (block.at(-1) as number),
    );
    const order = to > at ? [...others, ...block] : [...block, ...others];
    for (const column of this.columns) column.reorder(first, order);
    for (const runs of this.rowRuns) {
      const values = runs.expand(first, end);
      runs.write(
        first,
        order.map((i) => values[i]),
      );
    }
  }

  private shiftColumns({ kind, at, count, to = at }: Shift, like: number | null): void {
    if (kind === "insert") {
      const model = like === null ? null : this.column(like);
      const added = Array.from({ length: count }, () => new Column());
      if (model) for (const column of added) column.takeLooks(model, this.rows);
      this.columns.splice(at - 1, 0, ...added);
      return;
    }
    const block = this.columns.splice(at - 1, count);
    if (kind === "move") this.columns.splice(to > at ? to - 1 - count : to - 1, 0, ...block);
  }
}

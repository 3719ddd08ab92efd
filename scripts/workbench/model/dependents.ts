import { addressArea } from "./a1";
import type { Area } from "./cell";
import { overlap } from "./conditional-format";
import type { FormulaCell } from "./formula/formula-cell";
import type { Reference } from "./formula/reference";
import type { Sheet } from "./sheet";

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** A formula that the model computes. */
export interface FormulaNode extends Place {
  readonly cell: FormulaCell;
}

/** Some cells of one sheet. */
export interface Block {
  readonly sheetId: number;
  readonly area: Area;
}

/** The cells that a reference in a formula of `own` means; null when its tab or all of its cells are not there. */
export function referredBlock(
  { sheet: name, first, last }: Reference,
  own: Sheet,
  sheets: readonly Sheet[],
): Block | null {
  const sheet = name === null ? own : sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) return null;
  const end = last ?? first;
  const [firstRow, lastRow] = ordered(first.row, end.row);
  const [firstColumn, lastColumn] = ordered(first.column, end.column);
  const area = addressArea(
    { sheet: null, firstRow, firstColumn, lastRow, lastColumn },
    sheet.maxRows,
    sheet.maxColumns,
  );
  const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
  const columns = Math.min(area.columns, sheet.maxColumns - area.column + 1);
  return rows < 1 || columns < 1 ? null : { sheetId: sheet.id, area: { ...area, rows, columns } };
}

/** Both sides in order; an open one is last. */
function ordered(a: number | null, b: number | null): [number | null, number | null] {
  return a !== null && b !== null ? [Math.min(a, b), Math.max(a, b)] : [a ?? b, null];
}

/** Who reads what: all computable formulas of a workbook, found by the cells they refer to. */
export class Dependents {
  readonly nodes: FormulaNode[] = [];
  readonly volatile: FormulaNode[] = [];
  private readonly cells = new Map<number, Map<number, FormulaNode[]>>();
  private readonly ranges: (Block & { node: FormulaNode })[] = [];

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets) {
      for (const { row, column, cell } of sheet.grid.formulas()) {
        if (!cell.formula.computable) continue;
        const node = { sheetId: sheet.id, row, column, cell };
        this.nodes.push(node);
        if (cell.formula.volatile) this.volatile.push(node);
        for (const reference of cell.formula.references) this.note(referredBlock(reference, sheet, sheets), node);
      }
    }
  }

  /** The formulas that read any cell of a block. */
  readersOf({ sheetId, area }: Block): FormulaNode[] {
    const found = this.ranges
      .filter((range) => range.sheetId === sheetId && overlap(range.area, area))
      .map(({ node }) => node);
    const cells = this.cells.get(sheetId);
    if (!cells) return found;
    if (area.rows * area.columns === 1) return [...found, ...(cells.get(key(area.row, area.column)) ?? [])];
    for (const [at, readers] of cells) {
      const row = Math.floor(at / COLUMNS);
      const column = at % COLUMNS;
      if (overlap(area, { row, column, rows: 1, columns: 1 })) found.push(...readers);
    }
    return found;
  }

  private note(block: Block | null, node: FormulaNode): void {
    if (!block) return;
    const { sheetId, area } = block;
    if (area.rows * area.columns > 1) {
      this.ranges.push({ sheetId, area, node });
      return;
    }
    const cells = this.cells.get(sheetId) ?? new Map<number, FormulaNode[]>();
    this.cells.set(sheetId, cells);
    const at = key(area.row, area.column);
    const readers = cells.get(at);
    if (readers) readers.push(node);
    else cells.set(at, [node]);
  }
}

/** More than a sheet can have. */
const COLUMNS = 20_000;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
}

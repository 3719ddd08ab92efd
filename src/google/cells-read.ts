import type { SheetCell } from "./sheet-cell";

interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SheetCell[])[];
}

/** What an act has read of a tab, block by block; the latest reading of a cell counts. */
export class CellsRead {
  private readonly blocks: ReadBlock[] = [];

  keep(row: number, column: number, cells: readonly (readonly SheetCell[])[]): void {
    this.blocks.push({ row, column, cells });
  }

  /** undefined: it was not read. */
  at(row: number, column: number): SheetCell | undefined {
    return cellIn(this.blocks, row, column);
  }

  /** What was read so far, by the IDs that stood in `idColumn`: what is read later does not change the answers. */
  byId(idColumn: number): (id: string, column: number) => SheetCell | undefined {
    const blocks = this.blocks.slice();
    const rows = new Map<string, number>();
    for (const { row, column, cells } of blocks)
      if (column <= idColumn && idColumn - column < (cells[0]?.length ?? 0))
        cells.forEach((line, i) => {
          rows.set(String(line[idColumn - column]).trim(), row + i);
        });
    return (id, column) => {
      const row = rows.get(id);
      return row === undefined ? undefined : cellIn(blocks, row, column);
    };
  }
}

function cellIn(blocks: readonly ReadBlock[], row: number, column: number): SheetCell | undefined {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as ReadBlock;
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** Changed cells by row and by column. */
export type CellChanges<Cell> = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** The same cells by column and by row. */
export function byColumn<Cell>(changes: CellChanges<Cell>): Map<number, Map<number, Cell>> {
  const columns = new Map<number, Map<number, Cell>>();
  changes.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      put(columns, column, row, cell);
    });
  });
  return columns;
}

/** Puts `cell` into its line, which is made where it is missing. */
export function put<Cell>(cells: Map<number, Map<number, Cell>>, outer: number, inner: number, cell: Cell): void {
  const line = cells.get(outer);
  if (line) line.set(inner, cell);
  else cells.set(outer, new Map([[inner, cell]]));
}

/** In the order of the keys. */
export function sortedEntries<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return Array.from(map.entries()).sort(([a], [b]) => a - b);
}

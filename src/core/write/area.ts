/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block<Cell> {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
}

/** `places` as the fewest vertical strips. */
export function strips(places: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const areas: Area[] = [];
  const sorted = places.slice().sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = areas[areas.length - 1];
    if (last && last.column === column && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

/** `columns` in runs without a gap. */
export function adjacent(columns: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const column of columns.slice().sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && column <= last.to + 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

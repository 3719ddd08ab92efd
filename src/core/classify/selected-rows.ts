/** One selected area: its first row and how many, counted from 1; header and empty rows may be in it. */
export interface Area {
  readonly row: number;
  readonly rows: number;
}

/** Whether rows that the person does not see may be among `rows` (in order): between two that are seen stands at least one. */
export function mayHideRows(rows: readonly number[]): boolean {
  return rows.some((row, i) => rows[i + 2] === row + 2);
}

/** The row numbers within `areas`, each once, in order, from `first` to `last`: whole columns reach far below the data. */
export function selectedRows(areas: readonly Area[], first: number, last: number): number[] {
  const rows = new Set<number>();
  for (const area of areas)
    for (let row = Math.max(area.row, first); row <= Math.min(area.row + area.rows - 1, last); row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

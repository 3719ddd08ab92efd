/** Which cells to write in which calls: as few as possible, the same number for ten rows and for ten thousand. */

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

export interface WritePlan<Cell> {
  readonly blocks: readonly Block<Cell>[];
  /** One value for many places. */
  readonly groups: readonly { readonly cell: Cell; readonly areas: readonly Area[] }[];
  /** Places scattered over so many rows with so many values that unchanged cells between them must be written with them,
   * as they are: they are to be read immediately before. `cells` has null there. */
  readonly covers: readonly Block<Cell | null>[];
}

/** Changed cells by row and by column. */
export type CellChanges<Cell> = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

export interface PlanOptions<Cell> {
  /** Equal for equal cells. */
  readonly keyOf: (cell: Cell) => string;
  /** The content of a cell that the add-on alone writes, where it is known: such cells may be written again as they are,
   * so that their columns go as whole blocks. undefined for all other cells. */
  readonly rewritable: (row: number, column: number) => Cell | undefined;
  /** Whose a column is: people may write to a `shared` one too, a `foreign` one is none of ours. Not given: all foreign. */
  readonly columnOf?: (column: number) => "add-on" | "shared" | "foreign";
}

const MAX_BLOCKS = 4;
/** Calls that a plan may cost; one that needs more bridges its columns. */
const MAX_CALLS = 4;
const MAX_VALUES = 2;

/** Few places go as rectangles; many with few values as lists of ranges; what is left, scattered and different in each row, as
 * one block for each run of columns: of the add-on's own columns with the cells between as they are known, of others as a
 * cover. Where many columns make that many calls, one cover goes over all of them and over our columns between. */
export function planWrites<Cell>(changes: CellChanges<Cell>, options: PlanOptions<Cell>): WritePlan<Cell> {
  const plan = sparing(changes, options);
  if (plan.blocks.length <= MAX_BLOCKS && plan.groups.length + plan.covers.length === 0) return plan;
  if (callsOf(plan) <= MAX_CALLS) return plan;
  const wide = covered(bridged(changes, options), options);
  return callsOf(wide) < callsOf(plan) ? wide : plan;
}

/** A cover is read before it is written. */
function callsOf<Cell>({ blocks, groups, covers }: WritePlan<Cell>): number {
  return blocks.length + groups.length + 2 * covers.length;
}

/** The plan that touches the fewest cells. */
function sparing<Cell>(changes: CellChanges<Cell>, options: PlanOptions<Cell>): WritePlan<Cell> {
  const blocks = rectangles(changes, options);
  if (blocks.length <= MAX_BLOCKS) return { blocks, groups: [], covers: [] };
  const few: { row: number; column: number; cell: Cell }[] = [];
  const rest = new Map<number, Map<number, Cell>>();
  byColumn(changes).forEach((cells, column) => {
    const values = new Set<string>();
    cells.forEach((cell) => {
      values.add(options.keyOf(cell));
    });
    cells.forEach((cell, row) => {
      if (values.size <= MAX_VALUES) few.push({ row, column, cell });
      else put(rest, row, column, cell);
    });
  });
  const groups = grouped(few, options.keyOf);
  const left = rectangles(rest, options);
  if (left.length <= MAX_BLOCKS) return { blocks: left, groups, covers: [] };
  const { blocks: whole, covers } = covered(covering(rest, adjacent(Array.from(byColumn(rest).keys()))), options);
  return { blocks: whole, groups, covers };
}

/** Those of the covers that need not be read first are blocks. */
function covered<Cell>(all: readonly Block<Cell | null>[], options: PlanOptions<Cell>): WritePlan<Cell> {
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

function rectangles<Cell>(changes: CellChanges<Cell>, { rewritable }: PlanOptions<Cell>): Block<Cell>[] {
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

function grouped<Cell>(
  places: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[],
  keyOf: (cell: Cell) => string,
): { cell: Cell; areas: Area[] }[] {
  const groups = new Map<string, { cell: Cell; places: { row: number; column: number }[] }>();
  for (const { row, column, cell } of places) {
    const group = groups.get(keyOf(cell));
    if (group) group.places.push({ row, column });
    else groups.set(keyOf(cell), { cell, places: [{ row, column }] });
  }
  return Array.from(groups.values(), ({ cell, places: its }) => ({ cell, areas: strips(its) }));
}

/** A block over all changed cells of each span of columns. */
function covering<Cell>(
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
function bridged<Cell>(changes: CellChanges<Cell>, { columnOf }: PlanOptions<Cell>): Block<Cell | null>[] {
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

function byColumn<Cell>(changes: CellChanges<Cell>): Map<number, Map<number, Cell>> {
  const columns = new Map<number, Map<number, Cell>>();
  changes.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      put(columns, column, row, cell);
    });
  });
  return columns;
}

function put<Cell>(cells: Map<number, Map<number, Cell>>, outer: number, inner: number, cell: Cell): void {
  const line = cells.get(outer);
  if (line) line.set(inner, cell);
  else cells.set(outer, new Map([[inner, cell]]));
}

function sortedEntries<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return Array.from(map.entries()).sort(([a], [b]) => a - b);
}

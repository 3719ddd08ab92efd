/** Which cells to write in which calls: as few as possible, the same number for ten rows and for ten thousand. */

import { type Area, adjacent, type Block, strips } from "./area";
import { byColumn, type CellChanges, put } from "./cell-changes";
import { bridged, covered, covering } from "./covers";
import { rectangles } from "./rectangles";

export interface WritePlan<Cell> {
  readonly blocks: readonly Block<Cell>[];
  /** One value for many places. */
  readonly groups: readonly { readonly cell: Cell; readonly areas: readonly Area[] }[];
  /** Places scattered over so many rows with so many values that unchanged cells between them must be written with them,
   * as they are: they are to be read immediately before. `cells` has null there. */
  readonly covers: readonly Block<Cell | null>[];
}

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

import { cellAfter, shiftOf } from "../../host/structure-shift";
import type { Area } from "../../model/cell";
import type { Mutation } from "../../model/mutation";

/** How many changes of structure are remembered; a page that missed more than these cannot be behind by an act. */
const REMEMBERED = 10_000;

/** Whether a mutation moves cells to other places. */
export function isStructural(mutation: Mutation): boolean {
  return mutation.kind === "reorderRows" || shiftOf(mutation) !== null;
}

/** The changes of structure of each sheet in order, so that an act made on an older picture still meets the cells it was
 * meant for. */
export class Structure {
  readonly #sheets = new Map<number, { version: number; log: Mutation[] }>();

  /** Grows with every change of the sheet's structure. */
  version(sheetId: number): number {
    return this.#sheets.get(sheetId)?.version ?? 0;
  }

  record(sheetId: number, mutation: Mutation): void {
    const { version, log } = this.#sheets.get(sheetId) ?? { version: 0, log: [] };
    log.push(mutation);
    const kept = log.length > REMEMBERED ? log.slice(-REMEMBERED / 2) : log;
    this.#sheets.set(sheetId, { version: version + 1, log: kept });
  }

  /** Where the cells of `area`, seen at `version`, are now; null when they were deleted or are no longer side by side. */
  follow(sheetId: number, version: number, area: Area): Area | null {
    const { log } = this.#sheets.get(sheetId) ?? { log: [] };
    const missed = this.version(sheetId) - version;
    if (missed > log.length) return null;
    let found: Area | null = area;
    for (const mutation of missed > 0 ? log.slice(-missed) : []) if (found) found = areaAfter(mutation, found);
    return found;
  }
}

function areaAfter(mutation: Mutation, area: Area): Area | null {
  const { row, column, rows, columns } = area;
  if (mutation.kind === "reorderRows" && rows > 1 && meets(mutation.area, area)) return null;
  const first = cellAfter(mutation, row, column);
  const last = cellAfter(mutation, row + rows - 1, column + columns - 1);
  const whole = first && last && last.row - first.row === rows - 1 && last.column - first.column === columns - 1;
  return whole ? { ...first, rows, columns } : null;
}

function meets(a: Area, b: Area): boolean {
  const down = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return down && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

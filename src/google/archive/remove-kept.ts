import type { KeptRow } from "../../core/archive/record";
import type { TableName } from "../../schema/template";
import type { Table } from "../table";
import type { Moments } from "./moments";
import { comparedTo } from "./same-as-kept";
import type { TabLayout } from "./tab-layout";

/** Rows are looked up anew this many times when people move them while others are being removed. */
const MAX_LOOKS = 5;

/** What removing came to. */
export interface Removed {
  /** The IDs of rows that somebody has changed since they were kept: they were left. */
  readonly changed: readonly string[];
  /** The IDs of rows for which no time was left. */
  readonly unfinished: readonly string[];
  /** The IDs of other rows that went in the place of one of these: somebody moved rows between the look and the removal,
   * which Sheets offers no way to exclude. */
  readonly lost: readonly string[];
}

/** Removes the rows of `kept` from their tab: run by run from the bottom up, each read immediately before. Rows that are gone
 * already are no matter; a row that is not as it was kept is left. `until`: when to stop, in milliseconds of the clock. */
export function removeKept(
  table: Table<TableName>,
  layout: TabLayout,
  kept: ReadonlyMap<string, KeptRow>,
  moments: Moments,
  until: number,
): Removed {
  const { sheet } = table;
  const changed = new Set<string>();
  const isAsKept = comparedTo(table, layout, moments);
  const idIndex = table.column("id") - 1;
  const deleted = new Set<string>();
  const lost = new Set<string>();
  let known: ReadonlyMap<string, number> = new Map();
  const came = (left: readonly { readonly id: string }[]): Removed => ({
    changed: Array.from(changed),
    unfinished: left.map(({ id }) => id),
    lost: Array.from(lost),
  });
  for (let look = 0; ; look++) {
    const now = table.rowsById();
    const there = placesOf(now, kept, changed);
    // One that was removed and is still there: in that very moment somebody moved rows, and another one went in its place.
    if (there.some(({ id }) => deleted.has(id)))
      known.forEach((_, id) => {
        if (!now.has(id) && !kept.has(id)) lost.add(id);
      });
    known = now;
    if (there.length === 0 || look === MAX_LOOKS) return came(there);
    if (look === 0) keepARow(table, there.length);
    for (let at = there.length, moved = false; at > 0 && !moved; ) {
      let from = at - 1;
      while (from > 0 && there[from - 1]!.row === there[from]!.row - 1) from--;
      if (Date.now() > until) return came(there.slice(0, at));
      const run = there.slice(from, at);
      const first = run[0]!.row;
      const lines = table.cells(sheet.getRange(first, 1, run.length, layout.names.length));
      moved = run.some(({ id }, i) => String(lines[i]![idIndex]).trim() !== id);
      const touched = moved ? [] : run.filter(({ id }, i) => !isAsKept(lines[i]!, kept.get(id)!));
      for (const { id } of touched) changed.add(id);
      if (touched.length > 0) moved = true;
      if (!moved) {
        sheet.deleteRows(first, run.length);
        for (const { id } of run) deleted.add(id);
      }
      at = from;
    }
  }
}

/** Where the rows are now, from top to bottom. */
function placesOf(
  now: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, KeptRow>,
  without: ReadonlySet<string>,
): { id: string; row: number }[] {
  const places: { id: string; row: number }[] = [];
  now.forEach((row, id) => {
    if (kept.has(id) && !without.has(id)) places.push({ id, row });
  });
  return places.sort((a, b) => a.row - b.row);
}

/** A sheet keeps at least one row that is not frozen. */
function keepARow({ sheet, headerRow }: Table<TableName>, going: number): void {
  const rows = sheet.getMaxRows();
  if (rows - Math.max(headerRow, sheet.getFrozenRows()) <= going) sheet.insertRowsAfter(rows, 1);
}

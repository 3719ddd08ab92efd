import type { KeptRow } from "../../core/archive/record";
import type { TableName } from "../../schema/template";
import type { SheetCell } from "../sheet-cell";
import type { Table } from "../table";
import { keptCell } from "./kept-rows";
import type { Moments } from "./moments";
import type { TabLayout } from "./tab-layout";

/** Rows are looked up anew this many times when people move them while others are being removed. */
const MAX_LOOKS = 5;

/** What removing came to. */
export interface Removed {
  /** The IDs of rows that somebody has changed since they were kept: they were left. */
  readonly changed: readonly string[];
  /** The IDs of rows for which no time was left. */
  readonly unfinished: readonly string[];
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
  const columns = comparedColumns(table, layout);
  const isAsKept = (line: readonly SheetCell[], row: KeptRow) =>
    columns.every(({ index, name }) => {
      const was = row.cells[name] ?? "";
      // What a formula shows may change by itself.
      if (typeof was === "object" && "f" in was) return true;
      return JSON.stringify(keptCell(line[index]!, moments)) === JSON.stringify(was);
    });
  const idIndex = table.column("id") - 1;
  for (let look = 0; look < MAX_LOOKS; look++) {
    const there = placesOf(table, kept, changed);
    if (there.length === 0) return { changed: Array.from(changed), unfinished: [] };
    if (look === 0) keepARow(table, there.length);
    let moved = false;
    for (let at = there.length; at > 0 && !moved; ) {
      let from = at - 1;
      while (from > 0 && there[from - 1]!.row === there[from]!.row - 1) from--;
      if (Date.now() > until)
        return { changed: Array.from(changed), unfinished: there.slice(0, at).map(({ id }) => id) };
      const run = there.slice(from, at);
      const first = run[0]!.row;
      const lines = table.cells(sheet.getRange(first, 1, run.length, layout.names.length));
      moved = run.some(({ id }, i) => String(lines[i]![idIndex]).trim() !== id);
      const untouched = run.filter(({ id }, i) => isAsKept(lines[i]!, kept.get(id)!));
      if (!moved && untouched.length === run.length) sheet.deleteRows(first, run.length);
      else if (!moved) {
        for (const { id } of run) if (!untouched.some((each) => each.id === id)) changed.add(id);
        moved = true;
      }
      at = from;
    }
    if (!moved) break;
  }
  SpreadsheetApp.flush();
  return { changed: Array.from(changed), unfinished: placesOf(table, kept, changed).map(({ id }) => id) };
}

/** Where the rows are now, from top to bottom. */
function placesOf(table: Table<TableName>, kept: ReadonlyMap<string, KeptRow>, without: ReadonlySet<string>) {
  const places: { id: string; row: number }[] = [];
  table.rowsById().forEach((row, id) => {
    if (kept.has(id) && !without.has(id)) places.push({ id, row });
  });
  return places.sort((a, b) => a.row - b.row);
}

/** The columns that people write: only they can have changed while the add-on holds its lock. */
function comparedColumns({ template }: Table<TableName>, { names, filled }: TabLayout) {
  const own = new Set(template.columns.filter(({ writes }) => writes === "add-on").map(({ key }) => key));
  return names.map((name, index) => ({ name, index })).filter(({ name }) => !own.has(name) && !filled.has(name));
}

/** A sheet keeps at least one row that is not frozen. */
function keepARow({ sheet, headerRow }: Table<TableName>, going: number): void {
  const rows = sheet.getMaxRows();
  if (rows - Math.max(headerRow, sheet.getFrozenRows()) <= going) sheet.insertRowsAfter(rows, 1);
}

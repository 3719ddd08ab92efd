import type { KeptRow } from "../../core/archive/record";
import type { TableName } from "../../schema/template";
import type { SheetCell } from "../sheet-cell";
import type { Table } from "../table";
import { groupsOf, keptCell } from "./kept-rows";
import type { Moments } from "./moments";
import type { TabLayout } from "./tab-layout";

/** Tells whether the cells of a row are as they were kept, in the columns that people write: the others follow from them, and
 * only people write while the add-on holds its lock. What a formula shows may change by itself. */
export function comparedTo(
  { template }: Table<TableName>,
  { names, filled }: TabLayout,
  moments: Moments,
): (line: readonly SheetCell[], row: KeptRow) => boolean {
  const ours = new Set(template.columns.filter(({ writes }) => writes === "add-on").map(({ key }) => key));
  const compared = names
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !ours.has(name) && !filled.has(name));
  return (line, { cells }) =>
    compared.every(({ name, index }) => {
      const was = cells[name] ?? "";
      if (typeof was === "object" && "f" in was) return true;
      return JSON.stringify(keptCell(line[index]!, moments)) === JSON.stringify(was);
    });
}

/** Those of `rows` that stand in the tab already, `places` tells where, with other contents than were kept. */
export function differing(
  table: Table<TableName>,
  layout: TabLayout,
  rows: readonly KeptRow[],
  places: ReadonlyMap<string, number>,
  moments: Moments,
): KeptRow[] {
  const byRow = new Map<number, KeptRow>();
  for (const row of rows) {
    const place = places.get(row.id);
    if (place !== undefined) byRow.set(place, row);
  }
  const isAsKept = comparedTo(table, layout, moments);
  const found: KeptRow[] = [];
  const width = layout.names.length;
  for (const { from, to } of groupsOf(Array.from(byRow.keys()), width))
    table.cells(table.sheet.getRange(from, 1, to - from + 1, width)).forEach((line, i) => {
      const row = byRow.get(from + i);
      if (row && !isAsKept(line, row)) found.push(row);
    });
  return found;
}

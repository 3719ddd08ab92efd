import { placeOf } from "../../core/archive/columns";
import type { KeptCell, KeptRow } from "../../core/archive/record";
import type { TableName } from "../../schema/template";
import { isText, type SheetCell } from "../sheet-cell";
import { MAX_CELL_CHARS, type Table } from "../table";
import type { Moments } from "./moments";
import type { TabLayout } from "./tab-layout";

/** What the cells of a row take so that they hold what was kept, by column; formulas are put in later, so that they need no
 * words of the spreadsheet's language. */
export function exactCells(
  { template }: Table<TableName>,
  { names, filled, formatOf }: TabLayout,
  { cells, formats = {} }: KeptRow,
  moments: Moments,
): Map<number, { cell: SheetCell; format: string }> {
  const exact = new Map<number, { cell: SheetCell; format: string }>();
  const texts = new Set(template.columns.filter(({ type }) => isText(type)).map(({ key }) => key));
  for (const name of Object.keys(cells)) {
    const column = placeOf(name, names);
    if (column === undefined || filled.has(name)) continue;
    const kept = cells[name] as KeptCell;
    // A cell that is full has no room for an apostrophe.
    const isFull = typeof kept === "string" && kept.length >= MAX_CELL_CHARS;
    const format = isFull ? "@" : (formats[name] ?? formatOf(name));
    // A number, a day or a formula in a cell of text would become text, unless it was so among our own columns.
    const plain = typeof kept !== "string" && format === "@" && !(texts.has(name) && typeof kept !== "object");
    exact.set(column, { cell: sheetCell(kept, format, moments), format: plain ? "General" : format });
  }
  return exact;
}

function sheetCell(kept: KeptCell, format: string, moments: Moments): SheetCell {
  if (typeof kept === "string") return format === "@" ? kept : `'${kept}`;
  if (typeof kept !== "object") return kept;
  return "d" in kept ? moments.dateOf(kept.d) : "";
}

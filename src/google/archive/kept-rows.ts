import { formulaParts } from "../../core/archive/formula";
import type { KeptCell, KeptRow } from "../../core/archive/record";
import { type RowGroup, rowGroups } from "../../core/archive/row-groups";
import type { TableName } from "../../schema/template";
import type { SheetCell } from "../sheet-cell";
import type { Table } from "../table";
import type { Moments } from "./moments";
import type { TabLayout } from "./tab-layout";

/** A call costs what some thousand cells cost: rows as near to each other as this are read with those between them. */
const NEAR_CELLS = 8_000;
/** More calls than this are not made, however scattered the rows are. */
export const MAX_GROUPS = 24;

/** What Google calls the format of a cell that nobody has formatted. */
const UNFORMATTED = ["General", "0.###############", ""];

/** Whole rows of a tab as the archive keeps them, by their numbers, with the formulas that they hold. */
export function keptRows(
  table: Table<TableName>,
  layout: TabLayout,
  rows: readonly number[],
  moments: Moments,
): Map<number, { readonly kept: KeptRow; readonly formulas: ReadonlyMap<number, string> }> {
  const wanted = new Set(rows);
  const found = new Map<number, { kept: KeptRow; formulas: Map<number, string> }>();
  for (const group of groupsOf(rows, layout.names.length)) {
    const range = table.sheet.getRange(group.from, 1, group.to - group.from + 1, layout.names.length);
    const values = table.cells(range);
    const [formulas, notes, formats] = [range.getFormulas(), range.getNotes(), range.getNumberFormats()];
    for (let i = 0; i < values.length; i++) {
      const row = group.from + i;
      if (!wanted.has(row)) continue;
      const its = { values: values[i]!, formulas: formulas[i]!, notes: notes[i]!, formats: formats[i]! };
      found.set(row, rowOf(table, layout, row, its, moments));
    }
  }
  return found;
}

/** As few reads as make sense for `rows` of `width` cells. */
export function groupsOf(rows: readonly number[], width: number): RowGroup[] {
  return rowGroups(rows, Math.floor(NEAR_CELLS / width), MAX_GROUPS);
}

interface RowRead {
  readonly values: readonly SheetCell[];
  readonly formulas: readonly string[];
  readonly notes: readonly string[];
  readonly formats: readonly string[];
}

function rowOf(
  { template }: Table<TableName>,
  { names, filled, formatOf }: TabLayout,
  row: number,
  read: RowRead,
  moments: Moments,
): { kept: KeptRow; formulas: Map<number, string> } {
  const cells: Record<string, KeptCell> = {};
  const notes: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const formulas = new Map<number, string>();
  names.forEach((name, i) => {
    const [value, formula, note, format] = [read.values[i]!, read.formulas[i]!, read.notes[i]!, read.formats[i]!];
    if (note !== "") notes[name] = note;
    if (formula !== "") formulas.set(i + 1, formula);
    if (filled.has(name)) return;
    const cell =
      formula !== ""
        ? { f: formulaParts(formula, row, (at) => (filled.has(names[at - 1] ?? "") ? undefined : names[at - 1])) }
        : keptCell(value, moments);
    if (cell === "") return;
    cells[name] = cell;
    const plain = UNFORMATTED.indexOf(format) >= 0 ? "General" : format;
    if (plain !== formatOf(name)) formats[name] = plain;
  });
  const kept: KeptRow = {
    tab: template.tab,
    id: String(read.values[names.indexOf("id")] ?? "").trim(),
    cells,
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(Object.keys(formats).length > 0 ? { formats } : {}),
  };
  return { kept, formulas };
}

/** A cell's value without its formula; "" for an empty one. */
export function keptCell(value: SheetCell, moments: Moments): KeptCell {
  const moment = moments.textOf(value);
  return moment === undefined ? (value as string | number | boolean) : { d: moment };
}

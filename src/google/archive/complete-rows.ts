import { placeOf } from "../../core/archive/columns";
import { formulaText } from "../../core/archive/formula";
import type { KeptRow } from "../../core/archive/record";
import { rowGroups } from "../../core/archive/row-groups";
import { strips } from "../../core/write/area";
import { t } from "../../i18n";
import type { TableName } from "../../schema/template";
import { columnLetters } from "../a1";
import type { WritingAct } from "../act";
import type { Table } from "../table";
import { rangeOf } from "../written";
import type { TabLayout } from "./tab-layout";

/** Puts the formulas and the notes of rows that are back into their cells, as far as these are empty still. Answers sentences
 * about formulas that could not come back. */
export function completeRows(
  act: WritingAct,
  table: Table<TableName>,
  layout: TabLayout,
  rows: readonly KeptRow[],
): string[] {
  const marked = rows.filter(({ cells, notes }) => notes !== undefined || Object.values(cells).some(isFormula));
  if (marked.length === 0) return [];
  const places = table.rowsById();
  const byRow = new Map<number, KeptRow>();
  for (const row of marked) {
    const place = places.get(row.id);
    if (place !== undefined) byRow.set(place, row);
  }
  const told: string[] = [];
  for (const { from, to } of rowGroups(Array.from(byRow.keys()), 0, Number.POSITIVE_INFINITY)) {
    const area = { row: from, column: 1, rows: to - from + 1, columns: layout.names.length };
    told.push(...writeFormulas(act, table, layout, area, byRow));
    writeNotes(table, layout, area, byRow);
  }
  SpreadsheetApp.flush();
  return told;
}

type RowArea = Parameters<typeof rangeOf>[1];

function writeFormulas(
  act: WritingAct,
  table: Table<TableName>,
  { names }: TabLayout,
  area: RowArea,
  rows: ReadonlyMap<number, KeptRow>,
): string[] {
  const range = rangeOf(table.sheet, area);
  const told: string[] = [];
  const texts = new Map<string, string>();
  const places: { row: number; column: number }[] = [];
  const wanted = Array.from(rows).filter(([row]) => row >= area.row && row < area.row + area.rows);
  if (!wanted.some(([, { cells }]) => Object.values(cells).some(isFormula))) return told;
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  for (const [row, { cells }] of wanted)
    for (const [name, cell] of Object.entries(cells)) {
      const column = placeOf(name, names);
      if (!isFormula(cell) || column === undefined) continue;
      const i = row - area.row;
      if (values[i]![column - 1] !== "" || formulas[i]![column - 1] !== "") continue;
      const text = formulaText(cell.f, row, (its) => {
        const at = placeOf(its, names);
        return at === undefined ? undefined : columnLetters(at);
      });
      const place = `${table.title} ${columnLetters(column)}${row}`;
      if (text === undefined) told.push(t(act.speaks, "archive.formula-lost", { place }));
      else {
        texts.set(`${row}/${column}`, text);
        places.push({ row, column });
      }
    }
  for (const strip of strips(places))
    rangeOf(table.sheet, strip).setFormulas(
      Array.from({ length: strip.rows }, (_, i) => [texts.get(`${strip.row + i}/${strip.column}`) as string]),
    );
  return told;
}

function writeNotes(
  { sheet }: Table<TableName>,
  { names }: TabLayout,
  area: RowArea,
  rows: ReadonlyMap<number, KeptRow>,
): void {
  const wanted = Array.from(rows).filter(([row, { notes }]) => notes && row >= area.row && row < area.row + area.rows);
  if (wanted.length === 0) return;
  const notes = rangeOf(sheet, area).getNotes();
  for (const [row, { notes: its = {} }] of wanted)
    for (const [name, note] of Object.entries(its)) {
      const column = placeOf(name, names);
      if (column !== undefined && notes[row - area.row]![column - 1] === "") notes[row - area.row]![column - 1] = note;
    }
  rangeOf(sheet, area).setNotes(notes);
}

function isFormula(cell: KeptRow["cells"][string]): cell is Extract<KeptRow["cells"][string], { readonly f: unknown }> {
  return typeof cell === "object" && "f" in cell;
}

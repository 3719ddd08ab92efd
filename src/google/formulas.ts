import type { TableName } from "../schema/template";
import { columnLetters } from "./a1";
import type { Mishap } from "./mishap";
import type { Table } from "./table";

/** Formulas are people's: cells to be changed that hold one are taken out of the change, and told. Columns of the add-on
 * alone are its own. One read over the columns and rows that change. */
export function leaveFormulas(table: Table<TableName>): Mishap[] {
  const shared = new Set(table.template.columns.filter(({ writes }) => writes !== "add-on").map(({ key }) => key));
  const changes = Array.from(table.changes.values());
  const keys = new Set<string>();
  for (const { after } of changes) for (const key of Object.keys(after)) if (shared.has(key)) keys.add(key);
  if (keys.size === 0) return [];
  const columns = Array.from(keys, (key) => table.column(key));
  const rows = changes.map(({ row }) => row);
  const [top, bottom] = [least(rows), most(rows)];
  const [left, right] = [least(columns), most(columns)];
  const range = table.sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  table.formulas = { row: top, column: left, texts: range.getFormulas() };
  const mishaps: Mishap[] = [];
  for (const change of changes) {
    for (const key of Object.keys(change.after)) {
      if (!keys.has(key) || !table.hasFormula(change.row, table.column(key))) continue;
      const place = `${table.title} ${columnLetters(table.column(key))}${change.row}`;
      mishaps.push({
        code: "formula",
        place,
        was: String(change.before[key]),
        wrote: String(change.after[key]),
        row: change.row,
      });
      delete change.after[key];
      delete change.before[key];
    }
    // The day of the change alone says nothing.
    if (Object.keys(change.after).every((key) => key === "updated")) table.changes.delete(change.row);
  }
  return mishaps;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

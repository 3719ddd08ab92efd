import { type CellProblemCode, cellValue } from "../core/cell-value";
import { isNoCustomer, isTotalText } from "../core/no-customer";
import type { Stored } from "../core/stored";
import { isBlank, type SheetCell } from "./sheet-cell";
import type { TabColumns } from "./tab-columns";

/** A cell that does not hold what its column asks for. */
export interface CellProblem {
  /** As the tab and the column are called now. */
  readonly tab: string;
  readonly column: string;
  readonly row: number;
  readonly a1: string;
  readonly code: CellProblemCode;
  readonly value: string;
}

/** A row as it was read: the values of the columns asked for; a bad cell reads as empty and is among the problems. */
export interface Entry<Row, Key extends keyof Row = keyof Row> {
  /** "" when a person typed the row and it has none yet. */
  readonly id: string;
  readonly row: number;
  readonly values: Pick<Row, Key>;
  readonly problems: readonly CellProblem[];
  /** The cells as the register logs them. */
  readonly stored: Readonly<Record<string, Stored>>;
}

/** The entry of a row whose ID is in the first of `cells` and the fields `keys` in the others; undefined for an empty row, and
 * for one that says it is no customer or is a total. */
export function entryOf<Row, Key extends keyof Row & string>(
  tab: TabColumns,
  row: number,
  keys: readonly Key[],
  cells: readonly SheetCell[],
): Entry<Row, Key> | undefined {
  if (cells.every(isBlank) || isNoCustomer(cells[0])) return undefined;
  const name = (keys as readonly string[]).indexOf("name");
  if (name >= 0 && isBlank(cells[0] as SheetCell) && isTotalText(String(cells[name + 1]))) return undefined;
  const problems: CellProblem[] = [];
  const values: Record<string, unknown> = {};
  const stored: Record<string, Stored> = {};
  keys.forEach((key, index) => {
    const content = tab.stored(cells[index + 1] as SheetCell);
    const { value, problem } = cellValue(tab.columnTemplate(key), content);
    stored[key] = content;
    values[key] = value;
    if (problem) problems.push(problemAt(tab, row, key, problem, String(content)));
  });
  const id = String(cells[0]).trim();
  return { id, row, values: values as Pick<Row, Key>, problems, stored };
}

/** Adds to the problems of each row whose ID stands on an earlier row too. */
export function withSameIds<Row, Key extends keyof Row>(
  tab: TabColumns,
  entries: readonly Entry<Row, Key>[],
): Entry<Row, Key>[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    if (entry.id === "" || !seen.has(entry.id)) {
      seen.add(entry.id);
      return entry;
    }
    return { ...entry, problems: [...entry.problems, problemAt(tab, entry.row, "id", "same-id", entry.id)] };
  });
}

/** What is wrong with a cell, named as people see it. */
function problemAt(tab: TabColumns, row: number, key: string, code: CellProblemCode, value: string): CellProblem {
  return {
    // Asked for when it is told: what a tab is called now costs a call.
    get tab() {
      return tab.title;
    },
    column: tab.headerOf(key),
    row,
    a1: tab.a1(row, key),
    code,
    value,
  };
}

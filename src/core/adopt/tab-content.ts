import type { Stored } from "../stored";
import type { Area } from "../write/area";

/** What stands on a tab of a person's, as far as it takes to find a list of customers on it. */
export interface TabContent {
  /** As the tab is called. */
  readonly title: string;
  /** Rows of cells from A1 on, all of one length; a day is "2026-01-31". */
  readonly values: readonly (readonly Stored[])[];
  readonly merges: readonly Area[];
  /** Formulas of the last rows, where totals stand; `row` is the first of them. None: nobody has looked. */
  readonly formulas: { readonly row: number; readonly texts: readonly (readonly string[])[] };
}

/** A cell's text without spaces around it; "" for an empty one and for a box without a tick. */
export function textOf(cell: Stored | undefined): string {
  return cell === undefined || cell === false ? "" : String(cell).trim();
}

/** A row's text in column `at`, counted from 1. */
export function textAt(row: readonly Stored[], at: number): string {
  return textOf(row[at - 1]);
}

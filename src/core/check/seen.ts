import type { TabTemplate } from "../../schema/template";
import type { CellProblemCode } from "../cell-value";
import type { Stored } from "../stored";
import type { Area, CheckedTab } from "./finding";

/** A tab with one row per thing as one look saw it: plain values. What the look did not ask for is empty. */
export interface SeenTab {
  readonly tab: "customers" | "contacts" | "history" | "archive";
  readonly template: TabTemplate;
  /** As it is called now. */
  readonly title: string;
  /** A person's own list: its headers, formats and formulas are its own. */
  readonly adopted: boolean;
  readonly headerRow: number;
  /** false: no row is marked as the header, and the first has none of our words. */
  readonly headed: boolean;
  readonly header: readonly string[];
  /** Where the columns stand, by key, as acts find them. */
  readonly columns: ReadonlyMap<string, number>;
  /** Every mark of a column, also two of one key. */
  readonly marks: readonly { readonly key: string; readonly at: number }[];
  /** The rows that hold anything, by number, in order. */
  readonly rows: readonly number[];
  /** The contents of a cell; "" where it is empty or was not read. */
  readonly content: (row: number, key: string) => Stored;
  /** Whether a cell holds a date, whatever its column. */
  readonly isDate: (row: number, key: string) => boolean;
  /** The formula of a cell, "" for none. */
  readonly formula: (row: number, key: string) => string;
  readonly format: (row: number, key: string) => string;
  /** Whether the drop-down of a cell is the one of its column. */
  readonly offersChoices: (row: number, key: string) => boolean;
  readonly merges: readonly Area[];
}

/** What a look at the whole register saw. */
export interface Seen {
  readonly language: "fi" | "en";
  /** Tabs of ours that are there, by name. */
  readonly tabs: ReadonlyMap<SeenTab["tab"], SeenTab>;
  /** Tabs of ours that are not there or not finished: their titles. */
  readonly missing: readonly { readonly tab: CheckedTab; readonly title: string }[];
  readonly copies: readonly { readonly tab: CheckedTab; readonly title: string; readonly sheetId: number }[];
  readonly older: boolean;
  /** The spreadsheet is a copy of the one that the register was set up in. */
  readonly copied: boolean;
  readonly owner: string;
  readonly settings: {
    readonly title: string;
    /** Labels of lines that are gone, with their keys. */
    readonly missing: readonly { readonly key: string; readonly label: string }[];
    readonly problems: readonly {
      readonly column: string;
      readonly a1: string;
      readonly row: number;
      readonly code: CellProblemCode;
      readonly value: string;
    }[];
  } | null;
  /** IDs of rows that History and Archive know, by tab. */
  readonly known: { readonly customers: ReadonlySet<string>; readonly contacts: ReadonlySet<string> };
  readonly archived: ReadonlySet<string>;
}

/** Parts of a look that cost reading; each kind of finding says which it needs. */
export type Aspect = "links" | "contents" | "formulas" | "formats" | "choices" | "merges" | "settings";

/** The ID of a row, "" for none yet. */
export function idAt(tab: SeenTab, row: number): string {
  return String(tab.content(row, "id")).trim();
}

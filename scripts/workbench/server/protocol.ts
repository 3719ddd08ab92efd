/** What a page and the workbench say to each other over the WebSocket, one JSON object a message. Rows and columns count
 * from 1, as in Apps Script. The page is a view: it asks, the host acts, and what came of it arrives as state. */
import type { Area, Style } from "../model/cell";

export type { FilterChoice } from "../host/people/on-rules";
export type { Table, TableCell } from "../host/people/tables";
export type { Ask, FromPage } from "./ask";

/** A cell as it is painted: nothing, bare text, or text with a style (an index into the block's `styles`) and more. */
export type ViewCell = null | string | readonly [text: string, style: number, more?: CellMore];

export interface CellMore {
  /** What the editor shows, where that is not the displayed text: a formula, an unformatted number. */
  readonly edit?: string;
  readonly note?: string;
  /** Why the value breaks its validation rule. */
  readonly invalid?: string;
  /** `list` has a drop-down, whose options are asked for when it opens. */
  readonly choice?: "list" | "on" | "off";
  /** Has a button of the tab's filter; `on`: its column hides rows now. */
  readonly filter?: "on" | "off";
}

/** Whole rows, from `from` on; `null` is a row without anything in it. */
export interface RowsBlock {
  readonly from: number;
  readonly rows: readonly (readonly ViewCell[] | null)[];
  readonly styles: readonly Style[];
}

/** Everything about the open tab but its cells outside the block. */
export interface TabView {
  readonly sheetId: number;
  /** Counts the changes of structure; an act names the one it was made on, so that rows that moved since are followed. */
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows that are not 21 px high, and hidden ones as 0: [row, height]. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** Whether somebody has hidden rows by hand: those that a filter hides are not meant. */
  readonly hiddenRows: boolean;
  readonly merges: readonly Area[];
  /** null: the tab has none. */
  readonly filter: ViewFilter | null;
  readonly blocks: readonly RowsBlock[];
  /** Rows a block of a large sheet has; null: the sheet came whole. */
  readonly window: number | null;
}

/** The filter of a tab: its block, whose first row are the headers, and the columns that hide rows now. */
export interface ViewFilter {
  readonly area: Area;
  readonly columns: readonly number[];
}

export interface TabTitle {
  readonly sheetId: number;
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
}

export interface ViewPerson {
  readonly email: string;
  readonly name: string;
  readonly role: "owner" | "editor" | "viewer";
}

export type ViewMenu = { readonly title: string; readonly items: readonly ViewMenuItem[] };
export type ViewMenuItem =
  | { readonly kind: "item"; readonly title: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly title: string; readonly items: readonly ViewMenuItem[] };

export interface ViewExecution {
  readonly id: number;
  readonly at: number;
  readonly user: string;
  readonly function: string;
  /** How many runs in a row this line stands for; the figures are those of the last. */
  readonly times: number;
  readonly kind: string;
  readonly sheetCalls: number;
  readonly otherCalls: number;
  readonly cells: number;
  readonly typicalMs: number;
  readonly error: string | null;
  readonly log: readonly string[];
}

export interface ViewMail {
  readonly id: number;
  readonly at: number;
  readonly name: string;
  readonly to: string;
  readonly subject: string;
}

export interface ViewScreen {
  /** Names the frame's address, `/screen/ID`. */
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

/** A name for a block of cells. */
export interface ViewName {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

/** A protection, and who may edit in spite of it. */
export interface ViewProtection {
  readonly id: string;
  readonly sheetId: number;
  /** null: the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

/** What stands around the grid. Members arrive when they change. */
export interface ShellState {
  readonly title: string;
  readonly language: "fi" | "en";
  readonly locale: string;
  readonly timeZone: string;
  readonly user: string;
  readonly people: readonly ViewPerson[];
  readonly tabs: readonly TabTitle[];
  readonly menus: readonly ViewMenu[];
  readonly now: number;
  readonly triggers: readonly { readonly id: string; readonly function: string; readonly next: number | null }[];
  readonly mail: readonly ViewMail[];
  readonly executions: readonly ViewExecution[];
  readonly sidebar: ViewScreen | null;
  readonly dialog: ViewScreen | null;
  readonly undoable: boolean;
  readonly redoable: boolean;
  readonly names: readonly ViewName[];
  readonly protections: readonly ViewProtection[];
}

export interface ViewQuestion {
  readonly id: number;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly Button[];
}
export type Button = "OK" | "CANCEL" | "YES" | "NO";

export type ToPage =
  | { readonly type: "state"; readonly state: Partial<ShellState> }
  | { readonly type: "tab"; readonly tab: TabView }
  | { readonly type: "rows"; readonly sheetId: number; readonly version: number; readonly block: RowsBlock }
  /** A script moved this person's selection. */
  | { readonly type: "selection"; readonly sheetId: number; readonly areas: readonly Area[] }
  | { readonly type: "question"; readonly question: ViewQuestion | null }
  | { readonly type: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly type: "answer"; readonly id: number; readonly value: unknown }
  | { readonly type: "problem"; readonly id: number; readonly message: string };

/** A cell that a way leads to. */
export interface Reach {
  readonly row: number;
  readonly column: number;
}

/** What `find` answers with: how many cells, and the first of them, row by row. */
export interface FindAnswer {
  readonly count: number;
  readonly cells: readonly Reach[];
}

/** What `copy` answers with, for other programs. */
export interface CopyAnswer {
  readonly text: string;
  readonly html: string;
}

/** What `call` answers with: the value, and how long Google would have taken. */
export interface CallAnswer {
  readonly value: unknown;
  readonly error: string | null;
  readonly typicalMs: number;
}

import type { Area } from "../model/cell";
import type { CopyOptions } from "../model/edit-tabs";
import type { Workbook } from "../model/workbook";

/** What the cost model and the budgets tell apart: a `sheet` call touches cells, formats, notes, structure, metadata, row
 * counts, finders, selection or RangeLists; `flush` is listed beside them; `other` is mail, lock, property, cache,
 * trigger, interface; a `free` member only looks at an object already in hand (`Range.getRow`). */
export type CallKind = "sheet" | "flush" | "other" | "free";

/** What a person has selected: the open tab, its areas (the last is the active one) and the current cell. */
export interface Selected {
  readonly sheetId: number;
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
}

/** Where a service runs: the execution under way, as far as a service needs to know it. */
export interface Execution {
  readonly workbook: Workbook;
  /** E-mail address of the person who acts; "" where Google would not tell. */
  readonly activeUser: string;
  /** Whose authority it runs with. */
  readonly effectiveUser: string;
  readonly authMode: "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";
  /** The zone of the manifest: what `new Date()` in the script counts in. */
  readonly scriptTimeZone: string;
  /** Two-letter language of the person's Google account. */
  readonly userLocale: string;
  /** Virtual now, epoch milliseconds; moves on with each charged call. */
  now(): number;
  /** Called by the wrapper before each member's own code: refuses what scopes or AuthMode forbid, lets faults happen
   * (kill, transient error, another user's act), and charges the call. */
  enter(service: string, member: string): void;
  /** Adds the cells that the call under way touches to its cost and to the ledger. */
  cells(read: number, written: number): void;
  /** Inner-realm constructors: what services hand to the script must be instances of the script's own classes. */
  readonly realm: {
    date(epochMs: number): Date;
    error(message: string, name?: string): Error;
    matrix<T>(rows: readonly (readonly T[])[]): T[][];
    list<T>(items: readonly T[]): T[];
    object<T extends object>(members: T): T;
  };
  /** Hears of each error that is neither Google's refusal nor missing emulation, so that a bug of the workbench's own is
   * seen though the script catches it. */
  readonly fault?: (error: Error) => void;
  /** Whether validation and protection refuse a write at its own call or when the buffer lands. */
  readonly refusals: "immediate" | "deferred";
  /** What a copied tab has besides its cells. */
  readonly copies?: CopyOptions;
  /** The buffer of writes lands now, this many cells: the ledger charges it to the call under way. */
  landed(cells: number): void;
  /** What the acting person has selected; the host keeps it per person. */
  selected(): Selected;
  select(selected: Selected): void;
  /** `SpreadsheetApp.getUi()`, with Google's refusal where there is no page. */
  ui(): GoogleAppsScript.Base.Ui;
  /** A person as `Session` gives them. */
  person(email: string): GoogleAppsScript.Base.User;
  /** `seconds` null: Google's default of 5; negative: until dismissed. */
  toast(message: string, title: string, seconds: number | null): void;
}

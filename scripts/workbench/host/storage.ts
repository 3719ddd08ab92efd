import type { Mutation } from "../model/mutation";
import type { AccountChange } from "./account";

/** One thing that happened, to the spreadsheet or to the account. */
export type Op =
  | { readonly mutation: Mutation; readonly change?: undefined }
  | { readonly change: AccountChange; readonly mutation?: undefined };

/** What happened in one act; `seq` counts the acts. */
export interface JournalEntry {
  readonly seq: number;
  readonly ops: readonly Op[];
}

export interface SavedState {
  /** The last act that is in it. */
  readonly seq: number;
  readonly workbook: unknown;
  readonly account: unknown;
}

/** Where a register outlives the program. */
export interface Storage {
  /** What was saved, and what happened since; null: nothing yet. */
  load(): { readonly state: SavedState; readonly entries: readonly JournalEntry[] } | null;
  /** Returns when the entry is on the disk. */
  append(entry: JournalEntry): void;
  /** Replaces everything by `state`, at once. */
  save(state: SavedState): void;
  /** How long the journal has grown since the last save. */
  readonly journalBytes: number;
  close(): void;
}

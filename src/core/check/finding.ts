import type { ErrorCode } from "../errors";
import type { Stored } from "../stored";

/** What may be wrong with a register, worst first: each kind is a file or a part of one in this folder. */
export const FINDING_KINDS = [
  "copied-file",
  "older-register",
  "tab-missing",
  "header-missing",
  "column-missing",
  "tab-twice",
  "header-twice",
  "merged",
  "id-twice",
  "id-edited",
  "id-form",
  "id-missing",
  "orphan",
  "bad-cell",
  "totals",
  "day-as-text",
  "day-in-text",
  "respelled",
  "formula",
  "name-old",
  "format-lost",
  "choices-lost",
  "setting-missing",
  "bad-setting",
  "mark-astray",
  "renamed",
  "own-formula",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Told and fine as they are: no findings to be counted, and left alone by *Repair all*. */
export const REMARKS: readonly FindingKind[] = ["renamed", "own-formula"];

export type CheckedTab = "customers" | "contacts" | "history" | "archive" | "settings";

/** Cells of one row to be changed; `before` is what they held at the look. `id` is the row's, "" for none yet. A field that
 * has no `before` cannot be taken back: a formula that its value replaces. */
export interface CellRepair {
  readonly tab: "customers" | "contacts";
  readonly row: number;
  readonly id: string;
  readonly before: Readonly<Record<string, Stored>>;
  /** A field `id` of "" is an ID of its own, to be given. */
  readonly after: Readonly<Record<string, Stored>>;
  /** Of a contact: it gets the ID that this row of customers gets in the same repair. */
  readonly customerRow?: number;
}

/** What repair does to the build of a tab, which History cannot hold. Columns and rows count from 1. */
export type StructureRepair =
  | { readonly do: "build"; readonly tabs: readonly CheckedTab[] }
  | { readonly do: "unmark-copy"; readonly tab: CheckedTab; readonly sheetId: number }
  | { readonly do: "write-header"; readonly tab: CheckedTab; readonly column: number; readonly text: string }
  | { readonly do: "mark-again"; readonly tab: CheckedTab; readonly key: string; readonly column: number }
  | { readonly do: "unmerge"; readonly tab: CheckedTab; readonly area: Area }
  | { readonly do: "format"; readonly tab: CheckedTab; readonly key: string; readonly spans: readonly Span[] }
  | { readonly do: "choices"; readonly tab: CheckedTab; readonly key: string }
  | { readonly do: "settle-copy" };

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One thing that is wrong. */
export interface Finding {
  readonly kind: FindingKind;
  /** Names it in this look and the next, as long as it is the same thing. */
  readonly key: string;
  readonly tab: CheckedTab | null;
  /** The first cell, or null for what has none; a column is a key of ours or a number. */
  readonly at: { readonly row?: number; readonly column?: string | number } | null;
  /** What its sentences say. */
  readonly details: Readonly<Record<string, string | number>>;
  /** null: only a person can tell what is right. */
  readonly cells: readonly CellRepair[] | null;
  readonly structure: StructureRepair | null;
}

/** The findings that repairing mends what made an act fail. */
export const MENDS: Partial<Record<ErrorCode, readonly FindingKind[]>> = {
  "tab-missing": ["tab-missing"],
  "header-missing": ["header-missing"],
  "column-missing": ["header-missing", "column-missing"],
  "id-twice": ["id-twice"],
};

export function isRepairable({ cells, structure }: Pick<Finding, "cells" | "structure">): boolean {
  return cells !== null || structure !== null;
}

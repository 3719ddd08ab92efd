import type {
  Area,
  CellError,
  ConditionalFormat,
  Filter,
  Metadata,
  NamedRange,
  Protection,
  Style,
  Validation,
} from "./cell";

/** What is written into a cell: a value, a typed error (`#N/A`), or a formula (beginning with `=`, canonical en-US).
 * Empty text is an empty cell. */
export type CellContent = string | number | boolean | null | CellError | { readonly formula: string };

/** What changes in a cell's look: members given are set, those that are null go back to the default, the others stay; an
 * empty change resets all. */
export type StyleChange = { readonly [Member in keyof Style]?: Style[Member] | null };

/** Everything that can happen to a workbook, as data: applied, journalled, undone and shown in the page as such. Each
 * matrix has the area's shape. `undefined` inside a matrix leaves that cell as it is. */
export type Mutation =
  | {
      readonly kind: "cells";
      readonly sheetId: number;
      readonly area: Area;
      readonly contents?: readonly (readonly (CellContent | undefined)[])[];
      readonly formats?: readonly (readonly (string | undefined)[])[];
      readonly notes?: readonly (readonly (string | null | undefined)[])[];
      readonly styles?: readonly (readonly (StyleChange | undefined)[])[];
      readonly validations?: readonly (readonly (Validation | null | undefined)[])[];
    }
  /** One value of each kind for a whole area (a column of 100,000 cells is one small line in the journal). */
  | {
      readonly kind: "fill";
      readonly sheetId: number;
      readonly area: Area;
      readonly content?: CellContent;
      readonly format?: string;
      readonly note?: string | null;
      readonly style?: StyleChange;
      readonly validation?: Validation | null;
    }
  /** New rows are blank, or take format, style and validation of the row they follow or precede. `before` may be one
   * beyond the last row. */
  | {
      readonly kind: "insertRows";
      readonly sheetId: number;
      readonly before: number;
      readonly count: number;
      readonly inherit?: "preceding" | "following";
    }
  | {
      readonly kind: "insertColumns";
      readonly sheetId: number;
      readonly before: number;
      readonly count: number;
      readonly inherit?: "preceding" | "following";
    }
  | { readonly kind: "deleteRows"; readonly sheetId: number; readonly row: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly sheetId: number; readonly column: number; readonly count: number }
  /** `to` counts as before the move, as in `Sheet.moveRows`: the block lands before that row. */
  | {
      readonly kind: "moveRows";
      readonly sheetId: number;
      readonly row: number;
      readonly count: number;
      readonly to: number;
    }
  | {
      readonly kind: "moveColumns";
      readonly sheetId: number;
      readonly column: number;
      readonly count: number;
      readonly to: number;
    }
  /** The rows of `area` in a new order: row i of the result is row `order[i]` (from 0) of the old. */
  | { readonly kind: "reorderRows"; readonly sheetId: number; readonly area: Area; readonly order: readonly number[] }
  | {
      readonly kind: "insertSheet";
      readonly sheetId: number;
      readonly name: string;
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: "deleteSheet"; readonly sheetId: number }
  /** Only the given members change. */
  | {
      readonly kind: "sheet";
      readonly sheetId: number;
      readonly name?: string;
      readonly index?: number;
      readonly hidden?: boolean;
      readonly tabColor?: string | null;
      readonly frozenRows?: number;
      readonly frozenColumns?: number;
      readonly conditionalFormats?: readonly ConditionalFormat[];
      readonly filter?: Filter | null;
    }
  | {
      readonly kind: "columns";
      readonly sheetId: number;
      readonly column: number;
      readonly count: number;
      /** Pixels; null is the default. */
      readonly width?: number | null;
      readonly hidden?: boolean;
    }
  | {
      readonly kind: "rows";
      readonly sheetId: number;
      readonly row: number;
      readonly count: number;
      readonly height?: number | null;
      readonly hidden?: boolean;
      /** Hidden by the tab's filter. */
      readonly filtered?: boolean;
    }
  /** Hides these rows of a tab by its filter, and no others: runs of rows. */
  | {
      readonly kind: "filterRows";
      readonly sheetId: number;
      readonly hidden: readonly (readonly [row: number, count: number])[];
    }
  /** Makes one cell of several: the content of all but the first is gone. Merged blocks inside dissolve into it. */
  | { readonly kind: "merge"; readonly sheetId: number; readonly area: Area }
  /** Dissolves the merged blocks inside an area. */
  | { readonly kind: "unmerge"; readonly sheetId: number; readonly area: Area }
  /** Adds it, or puts it in the place of the one with its name. */
  | { readonly kind: "nameRange"; readonly range: NamedRange }
  | { readonly kind: "removeName"; readonly name: string }
  /** Adds it, or puts it in the place of the one with its id; so does `metadata`. */
  | { readonly kind: "protect"; readonly protection: Protection }
  | { readonly kind: "unprotect"; readonly id: string }
  | { readonly kind: "metadata"; readonly metadata: Metadata }
  | { readonly kind: "removeMetadata"; readonly id: number }
  | { readonly kind: "workbook"; readonly name?: string; readonly locale?: Locale; readonly timeZone?: string };

export type Locale = "fi_FI" | "sv_SE" | "en_US";

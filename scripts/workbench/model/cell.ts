/** What a cell holds. Days and times are serial numbers (days since 30.12.1899, in the spreadsheet's zone) whose
 * number format says that they are dates; `null` is an empty cell. */
export type Scalar = string | number | boolean | null;

/** A formula's failure, shown as its text (`#N/A`). */
export interface CellError {
  readonly error: string;
}

export type CellValue = Scalar | CellError;

/** A block of cells; rows and columns count from 1, as in Apps Script. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks; absent members are the sheet's defaults. Colours are `#rrggbb`. */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: "overflow" | "wrap" | "clip";
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "middle" | "bottom";
}

/** A validation rule, as `DataValidationBuilder` makes it: `criteria` is the name of Google's `DataValidationCriteria`
 * member, `values` as its `getCriteriaValues` gives them, but days as serial numbers and a range as `{ sheetId, area }`. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A conditional format by a builder's rule; the first rule that holds wins for each property. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** The name of Google's `BooleanCriteria` member; `values` are its: days as serial numbers, relative days by the name of
   * `RelativeDate`, a custom formula as canonical text that counts from the first cell of the first area. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly style: Style;
}

/** The one filter of a tab. The first row of its area are the headers. Which rows it hides was settled when a condition was
 * last set: a later edit changes nothing of that. */
export interface Filter {
  readonly area: Area;
  /** At most one for a column, in the order of the columns. */
  readonly columns: readonly FilterColumn[];
}

/** What a row must meet in one column: all that is given. */
export interface FilterColumn {
  /** From 1, on the tab. */
  readonly column: number;
  /** Shown texts whose rows are hidden; "" is the empty cells. */
  readonly hidden?: readonly string[];
  /** Shown texts whose rows alone stay. */
  readonly visible?: readonly string[];
  /** The name of Google's `BooleanCriteria` member, with its values as in a conditional format. */
  readonly condition?: { readonly criteria: string; readonly values: readonly unknown[] };
}

/** A name for a block of cells; it moves with them. Names differ without regard to case. */
export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

export interface Protection {
  readonly id: string;
  readonly sheetId: number;
  /** null: the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who may edit besides the owner. */
  readonly editors: readonly string[];
  /** Of a whole sheet: what everybody may edit all the same. */
  readonly unprotected?: readonly Area[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly location:
    | { readonly type: "SPREADSHEET" }
    | { readonly type: "SHEET"; readonly sheetId: number }
    | { readonly type: "ROW"; readonly sheetId: number; readonly row: number }
    | { readonly type: "COLUMN"; readonly sheetId: number; readonly column: number };
}

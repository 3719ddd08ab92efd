/** A cell as a file holds it: a day or a moment in the sheet's zone ("2026-01-31", "2026-01-31T08:30"), an English
 * formula ("=SUM(A1:A3)"), text as text, whatever it looks like; null is empty. */
export type TableCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly formula: string; readonly value: string | number | boolean | null };

/** A whole tab as a file could hold it. */
export interface Table {
  readonly name: string;
  readonly cells: readonly (readonly TableCell[])[];
  /** What a person sees, for files that hold nothing but text. */
  readonly texts: readonly (readonly string[])[];
}

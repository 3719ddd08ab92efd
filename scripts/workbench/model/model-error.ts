/** Why the model refuses; each is found before anything has changed. */
export type ModelErrorCode =
  | "no-such-sheet"
  | "no-such-protection"
  | "no-such-metadata"
  | "sheet-id-taken"
  | "metadata-id-taken"
  | "sheet-name-taken"
  | "sheet-name-empty"
  | "last-sheet"
  | "outside-sheet"
  | "rows-out-of-bounds"
  | "columns-out-of-bounds"
  | "delete-all-rows"
  | "delete-all-columns"
  | "delete-all-unfrozen-rows"
  | "delete-all-unfrozen-columns"
  | "freeze-all"
  | "freeze-through-merge"
  | "merge-one-cell"
  | "merge-in-filter"
  | "filter-there"
  | "filter-through-merge"
  | "no-filter"
  | "outside-filter"
  | "fill-not-beside"
  | "paste-through-merge"
  | "name-not-valid"
  | "merge-partial"
  | "merge-across-frozen"
  | "sort-through-merge"
  | "move-through-merge"
  | "no-such-name"
  | "rows-mismatch"
  | "columns-mismatch"
  | "order-mismatch"
  | "cell-too-long"
  | "value-not-finite"
  | "too-many-cells"
  | "too-many-columns";

/** A refusal of `Workbook.apply`; whoever speaks to a person or a script gives it Google's words by `code`. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  /** @param details figures for the sentence: rows, columns, expected, a name… */
  constructor(
    readonly code: ModelErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

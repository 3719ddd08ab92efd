import type { ModelError, ModelErrorCode } from "../model/model-error";

const WORDS: Record<ModelErrorCode, (details: ModelError["details"]) => string> = {
  "no-such-sheet": ({ sheetId }) => `Sheet ${sheetId ?? ""} not found`,
  "no-such-protection": () => "The protection does not exist.",
  "no-such-metadata": () => "The developer metadata does not exist.",
  "sheet-id-taken": () => "A sheet with this ID already exists.",
  "metadata-id-taken": () => "Developer metadata with this ID already exists.",
  "sheet-name-taken": () => "A sheet with this name already exists. Please enter another name.",
  "sheet-name-empty": () => "The sheet name cannot be empty.",
  "last-sheet": () => "You can't remove all the visible sheets in a document.",
  "outside-sheet": () => "The coordinates of the range are outside the dimensions of the sheet.",
  "rows-out-of-bounds": () => "Those rows are out of bounds.",
  "columns-out-of-bounds": () => "Those columns are out of bounds.",
  "delete-all-rows": () => "You can't delete all the rows on the sheet.",
  "delete-all-columns": () => "You can't delete all the columns on the sheet.",
  "delete-all-unfrozen-rows": () => "Sorry, it is not possible to delete all non-frozen rows.",
  "delete-all-unfrozen-columns": () => "Sorry, it is not possible to delete all non-frozen columns.",
  "freeze-all": () => "You can't freeze all visible rows or columns on the sheet.",
  "freeze-through-merge": ({ axis }) => `You can't freeze ${axis} which contain only part of a merged cell.`,
  "merge-one-cell": () => "You must select more than one cell to merge.",
  "merge-in-filter": () => "You can't merge cells vertically within a filter.",
  "filter-there": () => "You can't create a filter in a sheet that already has a filter.",
  "filter-through-merge": () => "You can't create a filter over a range containing vertical merges.",
  "no-filter": () => "The filter does not exist.",
  "outside-filter": () => "The column is not part of the filter.",
  "fill-not-beside": () => "The destination must be adjacent to or include the source range.",
  "paste-through-merge": () => "You can't perform a paste that partially intersects a merge.",
  "name-not-valid": () => "The name for the named range is invalid.",
  "merge-partial": () => "You must select all cells in a merged range to merge or unmerge them.",
  "merge-across-frozen": ({ axis }) => `You can't merge frozen and non-frozen ${axis}.`,
  "sort-through-merge": () => "You can't sort a range containing vertical merges.",
  "move-through-merge": ({ axis }) => `You can't move ${axis} which contain only part of a merged cell.`,
  "no-such-name": () => "The named range does not exist.",
  "rows-mismatch": () => "The number of rows in the data does not match the number of rows in the range.",
  "columns-mismatch": () => "The number of columns in the data does not match the number of columns in the range.",
  "order-mismatch": () => "The coordinates or dimensions of the range are invalid.",
  "cell-too-long": () => "Your input contains more than the maximum of 50000 characters in a single cell.",
  "value-not-finite": () => "The value is not a finite number.",
  "too-many-cells": () =>
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  "too-many-columns": () =>
    "This action would increase the number of columns in the sheet above the limit of 18278 columns.",
};

/** What Google says when the spreadsheet itself refuses. The texts are Google's where they have been seen in the field
 * (the first words of ErrorHandler's list and of authors' reports), else plain sentences of ours. */
export function googleWords(error: ModelError): string {
  return WORDS[error.code](error.details);
}

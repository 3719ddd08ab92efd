import type { Area } from "../../model/cell";
import { Refusal } from "../emulated";
import type { Book } from "./book";
import type { Place } from "./place";

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Some members of a Range; `self` is the handle that the script holds, for chaining. */
export type RangePart = (book: Book, place: Place, self: () => GoogleRange) => Partial<GoogleRange>;

/** Refuses a matrix that has not the shape of the range. */
export function checkShape(area: Area, matrix: readonly (readonly unknown[])[]): void {
  if (matrix.length !== area.rows) throw mismatch("rows", matrix.length, area.rows);
  for (const row of matrix) if (row.length !== area.columns) throw mismatch("columns", row.length, area.columns);
}

function mismatch(what: string, data: number, range: number): Refusal {
  return new Refusal(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

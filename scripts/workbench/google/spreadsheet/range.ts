import type { Area } from "../../model/cell";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { lastColumn, lastRow, type Place } from "./place";
import { acts } from "./range-acts";
import { clearing } from "./range-clear";
import { numberFormats, styles } from "./range-formats";
import { geometry } from "./range-geometry";
import { notes, validations } from "./range-notes";
import { ordering } from "./range-order";
import type { GoogleRange } from "./range-part";
import { values } from "./range-values";

const PARTS = [geometry, values, numberFormats, styles, notes, validations, clearing, ordering, acts];

// https://developers.google.com/apps-script/reference/spreadsheet/range
export function range(book: Book, place: Place): GoogleRange {
  const handle: GoogleRange = book.emulate<GoogleRange>(
    "Range",
    rangeImplementation(book, place, () => handle),
  );
  return handle;
}

/** The range of an edit event, which carries its borders as plain numbers too. */
export function eventRange(book: Book, sheetId: number, area: Area): GoogleRange {
  const borders = {
    rowStart: area.row,
    rowEnd: lastRow(area),
    columnStart: area.column,
    columnEnd: lastColumn(area),
  };
  const implementation = rangeImplementation(book, { sheetId, area }, () => handle);
  const handle: GoogleRange = book.emulate<GoogleRange>("Range", implementation, borders);
  return handle;
}

/** The members themselves, which cost nothing: a RangeList makes one call of many of them. */
export function rangeImplementation(book: Book, place: Place, self: () => GoogleRange): Partial<GoogleRange> {
  const members: Partial<GoogleRange> & { place: Place } = { place };
  for (const part of PARTS) Object.assign(members, part(book, place, self));
  return members;
}

/** Where a Range lies that a script handed back. */
export function placeOf(handle: unknown): Place {
  return implementationOf<{ place: Place }>(handle).place;
}

import type { Area } from "../../model/cell";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { lastColumn, lastRow, type Place } from "./place";
import { acts } from "./range-acts";
import { clearing } from "./range-clear";
import { numberFormats, styles } from "./range-formats";
import { geometry } from "./range-geometry";
import { merging } from "./range-merge";
import { notes, validations } from "./range-notes";
import { ordering } from "./range-order";
import type { GoogleRange, RangePart } from "./range-part";
import { shifting } from "./range-shift";
import { values } from "./range-values";

const PARTS = [
  geometry,
  values,
  numberFormats,
  styles,
  notes,
  validations,
  clearing,
  ordering,
  merging,
  shifting,
  acts,
];

// https://developers.google.com/apps-script/reference/spreadsheet/range
export function range(book: Book, place: Place): GoogleRange {
  const handle: GoogleRange = book.emulate<GoogleRange>(
    "Range",
    rangeImplementation(book, place, () => handle),
    { place },
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
  const place = { sheetId, area };
  const implementation = rangeImplementation(book, place, () => handle);
  const handle: GoogleRange = book.emulate<GoogleRange>("Range", implementation, { fields: borders, place });
  return handle;
}

/** The members themselves, which cost nothing: a RangeList makes one call of many of them. A part is made when one of its
 * members is asked for, since scripts hold thousands of ranges and use a member or two of each. */
export function rangeImplementation(book: Book, place: Place, self: () => GoogleRange): Partial<GoogleRange> {
  return new Proxy<Partial<GoogleRange> & { place: Place }>(
    { place },
    {
      get(target, name: keyof GoogleRange | "place") {
        if (name === "place") return place;
        if (!target[name]) Object.assign(target, partWith(name, book, place, self));
        return target[name];
      },
    },
  );
}

const parts = new Map<string, RangePart>();

/** The part that has the member, for this place; which one that is shows on the first range of all. */
function partWith(name: string, book: Book, place: Place, self: () => GoogleRange): Partial<GoogleRange> {
  if (parts.size === 0)
    for (const part of PARTS) for (const member of Object.keys(part(book, place, self))) parts.set(member, part);
  return parts.get(name)?.(book, place, self) ?? {};
}

/** Where a Range lies that a script handed back. */
export function placeOf(handle: unknown): Place {
  return implementationOf<{ place: Place }>(handle).place;
}

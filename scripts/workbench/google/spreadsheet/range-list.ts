import { Refusal } from "../emulated";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import type { Place } from "./place";
import { range, rangeImplementation } from "./range";
import { selectPlaces } from "./selection";

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Member = (...args: unknown[]) => unknown;

const WRITES = [
  "setValue",
  "setFormula",
  "setNumberFormat",
  "setBackground",
  "setFontColor",
  "setFontWeight",
  "setFontStyle",
  "setFontSize",
  "setFontFamily",
  "setWrap",
  "setWrapStrategy",
  "setHorizontalAlignment",
  "setVerticalAlignment",
  "setNote",
  "clear",
  "clearContent",
  "clearFormat",
  "clearNote",
  "clearDataValidations",
  "insertCheckboxes",
  "removeCheckboxes",
  "check",
  "uncheck",
  "breakApart",
  "trimWhitespace",
  "setBackgroundRGB",
] as const satisfies readonly (keyof GoogleRangeList)[];

// https://developers.google.com/apps-script/reference/spreadsheet/range-list
export function rangeList(book: Book, places: readonly Place[]): GoogleRangeList {
  if (places.length === 0) throw new Refusal("Range not found");
  const members: Record<string, unknown> = { places };
  for (const name of WRITES)
    members[name] = (...args: unknown[]) => {
      for (const place of places) (rangeImplementation(book, place, () => range(book, place))[name] as Member)(...args);
      return handle;
    };
  const own: Partial<GoogleRangeList> = {
    getRanges: () => places.map((place) => range(book, place)),
    activate: () => {
      selectPlaces(book, places);
      return handle;
    },
  };
  const handle: GoogleRangeList = book.emulate<GoogleRangeList>("RangeList", { ...members, ...own });
  return handle;
}

/** Where the ranges of a RangeList lie that a script handed back. */
export function placesOf(handle: unknown): readonly Place[] {
  return implementationOf<{ places: readonly Place[] }>(handle).places;
}

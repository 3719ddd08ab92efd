import type { NamedRange as Kept } from "../../model/cell";
import { checkName } from "../../model/named-range";
import { Refusal } from "../emulated";
import type { Book } from "./book";
import { placeOf, range } from "./range";

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const GONE = "The named range does not exist.";

// https://developers.google.com/apps-script/reference/spreadsheet/named-range
export function namedRange(book: Book, first: string): GoogleNamedRange {
  let name = first;
  const now = (): Kept => {
    const found = book.workbook.namedRange(name);
    if (!found) throw new Refusal(GONE);
    return found;
  };
  const handle: GoogleNamedRange = book.emulate<GoogleNamedRange>("NamedRange", {
    getName: () => now().name,
    getRange: () => {
      const { sheetId, area } = now();
      return range(book, { sheetId, area });
    },
    setName: (given) => {
      checkName(given);
      const before = now();
      if (given.toLowerCase() !== name.toLowerCase() && book.workbook.namedRange(given))
        throw new Refusal("A named range with this name already exists.");
      book.changeAll([
        { kind: "removeName", name },
        { kind: "nameRange", range: { ...before, name: given } },
      ]);
      name = given;
      return handle;
    },
    setRange: (given) => {
      const { sheetId, area } = placeOf(given);
      book.change({ kind: "nameRange", range: { name: now().name, sheetId, area } });
      return handle;
    },
    remove: () => book.change({ kind: "removeName", name: now().name }),
  });
  return handle;
}

/** The members of a Spreadsheet that are about names. */
export function namesOfSpreadsheet(book: Book) {
  return {
    getNamedRanges: () => namedRanges(book),
    getRangeByName: (name: string): GoogleRange | null => {
      const found = book.workbook.namedRange(name);
      return found ? range(book, { sheetId: found.sheetId, area: found.area }) : null;
    },
    setNamedRange: (name: string, given: GoogleRange): void => {
      checkName(name);
      const { sheetId, area } = placeOf(given);
      book.change({ kind: "nameRange", range: { name, sheetId, area } });
    },
    removeNamedRange: (name: string): void => {
      if (!book.workbook.namedRange(name)) throw new Refusal(GONE);
      book.change({ kind: "removeName", name });
    },
  };
}

/** Those of one tab, or of all. */
export function namedRanges(book: Book, sheetId?: number): GoogleNamedRange[] {
  return book.workbook.namedRanges
    .filter((each) => sheetId === undefined || each.sheetId === sheetId)
    .map(({ name }) => namedRange(book, name));
}

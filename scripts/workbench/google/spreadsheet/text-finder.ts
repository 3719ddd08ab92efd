import { findCells, findPattern } from "../../model/find";
import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import type { Place } from "./place";
import { placeOf, range } from "./range";
import { writeValue } from "./range-values";

type GoogleTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Cell = Place;

interface Options {
  case: boolean;
  cell: boolean;
  formulas: boolean;
  regularExpression: boolean;
  /** Whether they are ignored. */
  diacritics: boolean;
}

// https://developers.google.com/apps-script/reference/spreadsheet/text-finder
/** Searches the shown text of the places, row by row, tab by tab. */
export function textFinder(book: Book, text: string, places: readonly Place[]): GoogleTextFinder {
  const options: Options = { case: false, cell: false, formulas: false, regularExpression: false, diacritics: false };
  let from: Cell | null = null;
  let current: Cell | null = null;
  const set = (option: keyof typeof options) => (on: boolean) => {
    options[option] = on;
    return handle;
  };
  const all = (): Cell[] => places.flatMap((place) => matches(book, place, pattern(text, options), options));
  const next = (cells: readonly Cell[], isAfter: (cell: Cell, mark: Cell) => boolean) => {
    const mark = current ?? from;
    current = (mark ? cells.find((cell) => isAfter(cell, mark)) : cells[0]) ?? null;
    return current && range(book, current);
  };
  const order = (cell: Cell): number => book.sheet(cell.sheetId).index;
  const replaced = (cell: Cell, replacement: string): void => {
    const { row, column } = cell.area;
    const sheet = book.sheet(cell.sheetId);
    const formula = sheet.formula(row, column);
    const value = sheet.value(row, column);
    const old = formula !== null && options.formulas ? formula : value;
    // What a formula gave is not written over; what a number becomes nobody has settled.
    if (typeof old !== "string" || (formula !== null && !options.formulas) || options.diacritics)
      throw new NotEmulated("Replacing text in anything but text cells");
    writeValue(
      book,
      cell,
      old.replace(pattern(text, options, "g"), () => replacement),
    );
  };
  const handle: GoogleTextFinder = book.emulate<GoogleTextFinder>("TextFinder", {
    matchCase: set("case"),
    matchEntireCell: set("cell"),
    matchFormulaText: set("formulas"),
    useRegularExpression: set("regularExpression"),
    ignoreDiacritics: set("diacritics"),
    startFrom: (given) => {
      from = placeOf(given);
      return handle;
    },
    findAll: () => all().map((cell) => range(book, cell)),
    findNext: () => next(all(), (cell, mark) => compare(order, cell, mark) > 0),
    findPrevious: () => next(all().reverse(), (cell, mark) => compare(order, cell, mark) < 0),
    getCurrentMatch: () => current && range(book, current),
    replaceWith: (replacement) => {
      if (!current) return 0;
      replaced(current, replacement);
      return 1;
    },
    replaceAllWith: (replacement) => {
      const cells = all();
      for (const cell of cells) replaced(cell, replacement);
      return cells.length;
    },
  });
  return handle;
}

function matches(book: Book, { sheetId, area }: Place, wanted: RegExp, { formulas, diacritics }: Options): Cell[] {
  book.execution.cells(area.rows * area.columns, 0);
  const fold = diacritics ? withoutMarks : undefined;
  return findCells(book.sheet(sheetId), area, wanted, formulas, fold).map((at) => ({
    sheetId,
    area: { ...at, rows: 1, columns: 1 },
  }));
}

/** Letters without what stands above or below them: what ignoring diacritics compares. */
function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

function pattern(text: string, options: Options, flags = ""): RegExp {
  const { regularExpression: isPattern } = options;
  // Google searches with RE2, which looks neither ahead nor back.
  if (isPattern && /\(\?<?[=!]|\\[1-9]|\\k</.test(text)) throw invalid(text);
  const wanted = options.diacritics && !isPattern ? withoutMarks(text) : text;
  try {
    return findPattern(wanted, { matchCase: options.case, entireCell: options.cell }, isPattern, flags);
  } catch {
    throw invalid(text);
  }
}

function invalid(text: string): Refusal {
  return new Refusal(`The regular expression ${text} is not valid.`);
}

function compare(order: (cell: Cell) => number, a: Cell, b: Cell): number {
  return order(a) - order(b) || a.area.row - b.area.row || a.area.column - b.area.column;
}

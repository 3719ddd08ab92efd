import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import { intersection, lastColumn, lastRow, type Place } from "./place";
import { placeOf, range } from "./range";
import { writeValue } from "./range-values";

type GoogleTextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Cell = Place;

// https://developers.google.com/apps-script/reference/spreadsheet/text-finder
/** Searches the shown text of the places, row by row, tab by tab. */
export function textFinder(book: Book, text: string, places: readonly Place[]): GoogleTextFinder {
  const options = { case: false, cell: false, formulas: false, regularExpression: false };
  let from: Cell | null = null;
  let current: Cell | null = null;
  const set = (option: keyof typeof options) => (on: boolean) => {
    options[option] = on;
    return handle;
  };
  const all = (): Cell[] => places.flatMap((place) => matches(book, place, pattern(text, options), options.formulas));
  const next = (cells: readonly Cell[], isAfter: (cell: Cell, mark: Cell) => boolean) => {
    const mark = current ?? from;
    current = (mark ? cells.find((cell) => isAfter(cell, mark)) : cells[0]) ?? null;
    return current && range(book, current);
  };
  const order = (cell: Cell): number => book.sheet(cell.sheetId).index;
  const replaced = (cell: Cell, replacement: string): void => {
    const value = book.sheet(cell.sheetId).value(cell.area.row, cell.area.column);
    if (typeof value !== "string" || options.formulas)
      throw new NotEmulated("Replacing text in anything but text cells");
    writeValue(
      book,
      cell,
      value.replace(pattern(text, options, "g"), () => replacement),
    );
  };
  const handle: GoogleTextFinder = book.emulate<GoogleTextFinder>("TextFinder", {
    matchCase: set("case"),
    matchEntireCell: set("cell"),
    matchFormulaText: set("formulas"),
    useRegularExpression: set("regularExpression"),
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

function matches(book: Book, { sheetId, area }: Place, wanted: RegExp, formulas: boolean): Cell[] {
  const sheet = book.sheet(sheetId);
  const filled = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const searched = filled.rows > 0 && filled.columns > 0 ? intersection(area, filled) : null;
  book.execution.cells(area.rows * area.columns, 0);
  if (!searched) return [];
  const values = sheet.values(searched);
  const found: Cell[] = [];
  for (let row = searched.row; row <= lastRow(searched); row++)
    for (let column = searched.column; column <= lastColumn(searched); column++) {
      const value = values[row - searched.row]![column - searched.column];
      if (value === null || value === undefined) continue;
      // Text shows itself unless a format of its own says otherwise; asking for each display is far slower.
      const plain = typeof value === "string" && ["", "@"].includes(sheet.format(row, column));
      const shown = plain ? value : sheet.display(row, column);
      const text = formulas ? (sheet.formula(row, column) ?? shown) : shown;
      if (wanted.test(text)) found.push({ sheetId, area: { row, column, rows: 1, columns: 1 } });
    }
  return found;
}

function pattern(
  text: string,
  options: { case: boolean; cell: boolean; regularExpression: boolean },
  flags = "",
): RegExp {
  // Google searches with RE2, which looks neither ahead nor back.
  if (options.regularExpression && /\(\?<?[=!]|\\[1-9]|\\k</.test(text))
    throw new Refusal(`The regular expression ${text} is not valid.`);
  const source = options.regularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  try {
    return new RegExp(options.cell ? `^(?:${source})$` : source, `${flags}u${options.case ? "" : "i"}`);
  } catch {
    throw new Refusal(`The regular expression ${text} is not valid.`);
  }
}

function compare(order: (cell: Cell) => number, a: Cell, b: Cell): number {
  return order(a) - order(b) || a.area.row - b.area.row || a.area.column - b.area.column;
}

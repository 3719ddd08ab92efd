import { copyName, newTabName } from "../../model/edit-tabs";
import type { Locale } from "../../model/mutation";
import { NotEmulated, Refusal } from "../emulated";
import type { Book } from "./book";
import { metadataMembers } from "./developer-metadata-members";
import { namesOfSpreadsheet } from "./named-range";
import { onOpenTab } from "./open-tab";
import { protections } from "./protection";
import { range } from "./range";
import { rangeList } from "./range-list";
import { selectionMembers } from "./selection";
import { openSheet, sheet, sheetIdOf } from "./sheet";
import { addCopy } from "./sheet-copy";
import { textFinder } from "./text-finder";

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCALES: readonly string[] = ["fi_FI", "sv_SE", "en_US"] satisfies Locale[];
const NEW_SHEET = { rows: 1000, columns: 26 };

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
export function spreadsheet(book: Book): GoogleSpreadsheet {
  const { workbook, execution } = book;
  const self = () => handle;
  const open = () => execution.selected().sheetId;
  const people = (emails: readonly string[]) => emails.map((email) => execution.person(email));
  const selected = selectionMembers(book);
  const members: Partial<GoogleSpreadsheet> = {
    getId: () => workbook.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
    getName: () => workbook.name,
    rename: (name) => book.buffer.add({ kind: "workbook", name }),
    getSheets: () => workbook.sheets.map(({ id }) => sheet(book, id)),
    getNumSheets: () => workbook.sheets.length,
    getSheetByName: (name) => {
      const found = workbook.sheetByName(name);
      return found ? sheet(book, found.id) : null;
    },
    getSheetById: (id) => (workbook.sheet(id) ? sheet(book, id) : null),
    insertSheet: (...args: unknown[]) => insertSheet(book, args),
    deleteSheet: (given) => deleteSheet(book, sheetIdOf(given)),
    moveActiveSheet: (position) => {
      if (position < 1 || position > workbook.sheets.length) throw new Refusal("The sheet index is out of bounds.");
      book.change({ kind: "sheet", sheetId: open(), index: position - 1 });
    },
    duplicateActiveSheet: () => {
      const original = book.sheet(open());
      const copy = addCopy(book, original.id, copyName(workbook, original.name), original.index + 1);
      openSheet(book, sheetIdOf(copy));
      return copy;
    },
    deleteActiveSheet: () => {
      deleteSheet(book, open());
      return sheet(book, open());
    },
    renameActiveSheet: (name) => void sheet(book, open()).setName(name),
    ...onOpenTab(book),
    getSpreadsheetLocale: () => workbook.locale,
    setSpreadsheetLocale: (locale) => {
      if (!LOCALES.includes(locale)) throw new NotEmulated(`The spreadsheet locale ${locale}`);
      book.change({ kind: "workbook", locale: locale as Locale });
    },
    getSpreadsheetTimeZone: () => workbook.timeZone,
    setSpreadsheetTimeZone: (timeZone) => {
      if (!isTimeZone(timeZone)) throw new Refusal("Invalid argument: timezone. Should be of type: String");
      book.change({ kind: "workbook", timeZone });
    },
    toast: (message: string, title: string = "", seconds: number | null = null) =>
      execution.toast(message, title, seconds),
    getOwner: () => execution.person(workbook.owner),
    getEditors: () => people(workbook.editors),
    getViewers: () => people(workbook.viewers),
    getRange: (notation) => range(book, book.addressed(notation, open())),
    getRangeList: (notations) =>
      rangeList(
        book,
        notations.map((notation) => book.addressed(notation, open())),
      ),
    ...namesOfSpreadsheet(book),
    createTextFinder: (text) =>
      textFinder(
        book,
        text,
        workbook.sheets.map(({ id, maxRows, maxColumns }) => ({
          sheetId: id,
          area: { row: 1, column: 1, rows: maxRows, columns: maxColumns },
        })),
      ),
    getProtections: (type) => protections(book, type),
    ...selected,
    getActiveCell: selected.getCurrentCell,
    setActiveSheet: (given: GoogleAppsScript.Spreadsheet.Sheet) => {
      openSheet(book, sheetIdOf(given));
      return given;
    },
    ...metadataMembers(book, {}, self),
  };
  const handle: GoogleSpreadsheet = book.emulate<GoogleSpreadsheet>("Spreadsheet", members);
  return handle;
}

/** `insertSheet` in all its forms: name, index and `{ template }` in this order, each or none. */
function insertSheet(book: Book, args: readonly unknown[]): GoogleAppsScript.Spreadsheet.Sheet {
  const { workbook, execution } = book;
  const name = args.find((arg): arg is string => typeof arg === "string") ?? newTabName(workbook);
  if (workbook.sheetByName(name))
    throw new Refusal("A sheet with this name already exists. Please enter another name.");
  const open = workbook.sheets.findIndex(({ id }) => id === execution.selected().sheetId);
  const index = args.find((arg): arg is number => typeof arg === "number") ?? open + 1;
  if (index < 0 || index > workbook.sheets.length) throw new Refusal("The sheet index is out of bounds.");
  const options = args.find((arg) => typeof arg === "object") as
    | { template?: GoogleAppsScript.Spreadsheet.Sheet }
    | undefined;
  if (options?.template) {
    const copy = addCopy(book, sheetIdOf(options.template), name, index);
    openSheet(book, sheetIdOf(copy));
    return copy;
  }
  book.checkGrowth(NEW_SHEET.rows * NEW_SHEET.columns);
  const sheetId = workbook.newId();
  book.change({ kind: "insertSheet", sheetId, name, index, ...NEW_SHEET });
  openSheet(book, sheetId);
  return sheet(book, sheetId);
}

function deleteSheet(book: Book, sheetId: number): void {
  const { workbook, execution } = book;
  const others = workbook.sheets.filter(({ id }) => id !== sheetId);
  if (others.length === 0) throw new Refusal("You can't remove all the sheets in a document.");
  const next = others.find(({ hidden }) => !hidden);
  if (!next) throw new Refusal("You can't remove all the visible sheets in a document.");
  if (execution.selected().sheetId === sheetId) openSheet(book, next.id);
  book.change({ kind: "deleteSheet", sheetId });
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
}

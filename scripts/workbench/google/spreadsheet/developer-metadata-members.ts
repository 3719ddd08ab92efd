import type { Metadata } from "../../model/cell";
import { Refusal } from "../emulated";
import type { Book } from "./book";
import { addMetadata, developerMetadata } from "./developer-metadata";
import { developerMetadataFinder } from "./developer-metadata-finder";
import type { Place } from "./place";

type Location = Metadata["location"];
type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Where metadata is added or searched: the spreadsheet, a tab, or a place in one. */
export type MetadataHome =
  | { readonly sheetId?: undefined }
  | { readonly sheetId: number; readonly area?: undefined }
  | Place;

/** The three members that Spreadsheet, Sheet and Range share. */
export interface MetadataMembers<T> {
  addDeveloperMetadata(key: string, ...rest: unknown[]): T;
  getDeveloperMetadata(): GoogleMetadata[];
  createDeveloperMetadataFinder(): Finder;
}

export function metadataMembers<T>(book: Book, home: MetadataHome, self: () => T): MetadataMembers<T> {
  return {
    addDeveloperMetadata: (key, ...rest) => {
      addMetadata(book, locationOf(book, home), key, rest);
      return self();
    },
    getDeveloperMetadata: () => {
      const location = lineOf(book, home);
      const own = book.workbook.metadata.filter((metadata) => location && isSame(metadata.location, location));
      return own.map((metadata) => developerMetadata(book, metadata));
    },
    createDeveloperMetadataFinder: () => developerMetadataFinder(book, home),
  };
}

/** The row or column that a range is, whole; the tab or spreadsheet itself; null for any other range. */
function lineOf(book: Book, home: MetadataHome): Location | null {
  if (home.sheetId === undefined) return { type: "SPREADSHEET" };
  const { sheetId, area } = home;
  if (!area) return { type: "SHEET", sheetId };
  const { maxRows, maxColumns } = book.sheet(sheetId);
  if (area.rows === 1 && area.columns === maxColumns) return { type: "ROW", sheetId, row: area.row };
  return area.columns === 1 && area.rows === maxRows ? { type: "COLUMN", sheetId, column: area.column } : null;
}

function locationOf(book: Book, home: MetadataHome): Location {
  const location = lineOf(book, home);
  if (location) return location;
  throw new Refusal(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to " +
      "the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

function isSame(a: Location, b: Location): boolean {
  if (a.type === "SPREADSHEET" || b.type === "SPREADSHEET") return a.type === b.type;
  if (a.sheetId !== b.sheetId) return false;
  if (a.type === "ROW" && b.type === "ROW") return a.row === b.row;
  if (a.type === "COLUMN" && b.type === "COLUMN") return a.column === b.column;
  return a.type === b.type;
}

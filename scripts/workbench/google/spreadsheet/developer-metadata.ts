import type { Metadata } from "../../model/cell";
import { Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import type { Book } from "./book";
import { range } from "./range";
import { sheet } from "./sheet";
import { spreadsheet } from "./spreadsheet";

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = Metadata["visibility"];

/** Characters of keys and values, for the spreadsheet itself and for each tab. */
const MAX_METADATA_CHARS = 30_000;

// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
export function developerMetadata(book: Book, found: Metadata): GoogleMetadata {
  let known = found;
  const now = (): Metadata => {
    const present = book.workbook.metadata.find(({ id }) => id === found.id);
    if (!present) throw new Refusal("The developer metadata does not exist.");
    return present;
  };
  const change = (changes: Partial<Metadata>): GoogleMetadata => {
    known = { ...now(), ...changes };
    store(book, known);
    return handle;
  };
  const handle: GoogleMetadata = book.emulate<GoogleMetadata>("DeveloperMetadata", {
    getId: () => known.id,
    getKey: () => known.key,
    getValue: () => known.value,
    getVisibility: () => enumMember("DeveloperMetadataVisibility", known.visibility),
    getLocation: () => metadataLocation(book, known.location),
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
    setVisibility: (visibility) => change({ visibility: String(visibility) as Visibility }),
    remove: () => book.change({ kind: "removeMetadata", id: now().id }),
  });
  return handle;
}

// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location
function metadataLocation(book: Book, location: Metadata["location"]): GoogleLocation {
  const line = (row: number, column: number, rows: number, columns: number, sheetId: number) =>
    range(book, { sheetId, area: { row, column, rows, columns }, open: rows === 1 ? "columns" : "rows" });
  return book.emulate<GoogleLocation>("DeveloperMetadataLocation", {
    getLocationType: () => enumMember("DeveloperMetadataLocationType", location.type),
    getSpreadsheet: () => (location.type === "SPREADSHEET" ? spreadsheet(book) : null),
    getSheet: () => (location.type === "SHEET" ? sheet(book, location.sheetId) : null),
    getRow: () => {
      if (location.type !== "ROW") return null;
      return line(location.row, 1, 1, book.sheet(location.sheetId).maxColumns, location.sheetId);
    },
    getColumn: () => {
      if (location.type !== "COLUMN") return null;
      return line(1, location.column, book.sheet(location.sheetId).maxRows, 1, location.sheetId);
    },
  } as Partial<GoogleLocation>);
}

/** Adds metadata by the arguments of `addDeveloperMetadata`: key, then value and visibility where given. */
export function addMetadata(book: Book, location: Metadata["location"], key: string, rest: readonly unknown[]): void {
  const value = typeof rest[0] === "string" ? rest[0] : "";
  const visibility = (rest.find((part) => typeof part !== "string") ?? "DOCUMENT") as Visibility;
  store(book, { id: book.workbook.newId(), key, value, visibility: String(visibility) as Visibility, location });
}

function store(book: Book, metadata: Metadata): void {
  if (metadata.key === "") throw new Refusal("The developer metadata key cannot be empty.");
  const others = book.workbook.metadata.filter(
    ({ id, location }) => id !== metadata.id && allowance(location) === allowance(metadata.location),
  );
  const chars = [...others, metadata].reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (chars > MAX_METADATA_CHARS)
    throw new Refusal(`Developer metadata exceeds the limit of ${MAX_METADATA_CHARS} characters.`);
  book.change({ kind: "metadata", metadata });
}

/** Which of Google's two kinds of allowance a place counts against. */
function allowance(location: Metadata["location"]): number | null {
  return location.type === "SPREADSHEET" ? null : location.sheetId;
}

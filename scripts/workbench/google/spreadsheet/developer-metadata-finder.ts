import type { Area, Metadata } from "../../model/cell";
import type { Book } from "./book";
import { developerMetadata } from "./developer-metadata";
import type { MetadataHome } from "./developer-metadata-members";
import { contains, intersection } from "./place";

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Test = (metadata: Metadata) => boolean;

// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder
export function developerMetadataFinder(book: Book, home: MetadataHome): Finder {
  const tests: Test[] = [];
  let intersecting = false;
  const only = (test: Test): Finder => {
    tests.push(test);
    return handle;
  };
  const handle: Finder = book.emulate<Finder>("DeveloperMetadataFinder", {
    withId: (wanted) => only(({ id }) => id === wanted),
    withKey: (wanted) => only(({ key }) => key === wanted),
    withValue: (wanted) => only(({ value }) => value === wanted),
    withVisibility: (wanted) => only(({ visibility }) => visibility === String(wanted)),
    withLocationType: (wanted) => only(({ location }) => location.type === String(wanted)),
    onIntersectingLocations: () => {
      intersecting = true;
      return handle;
    },
    find: () =>
      book.workbook.metadata
        .filter(
          (metadata) => isIn(book, home, metadata.location, intersecting) && tests.every((test) => test(metadata)),
        )
        .map((metadata) => developerMetadata(book, metadata)),
  });
  return handle;
}

/** Whether metadata lies in the searched scope: a tab holds its own and its rows' and columns'; a range holds the rows
 * and columns that it contains whole, or on request those that it touches. */
function isIn(book: Book, home: MetadataHome, location: Metadata["location"], intersecting: boolean): boolean {
  if (home.sheetId === undefined) return true;
  if (location.type === "SPREADSHEET" || location.sheetId !== home.sheetId) return false;
  if (!home.area) return true;
  if (location.type === "SHEET") return intersecting;
  const line = lineArea(book, location);
  return intersecting ? intersection(home.area, line) !== null : contains(home.area, line);
}

function lineArea(book: Book, location: Extract<Metadata["location"], { type: "ROW" | "COLUMN" }>): Area {
  const { maxRows, maxColumns } = book.sheet(location.sheetId);
  if (location.type === "ROW") return { row: location.row, column: 1, rows: 1, columns: maxColumns };
  return { row: 1, column: location.column, rows: maxRows, columns: 1 };
}

import type { Filter as KeptFilter } from "../../model/cell";
import { sortRows } from "../../model/edit";
import { filterColumn, setFilter } from "../../model/edit-filter";
import { Refusal } from "../emulated";
import type { Book } from "./book";
import { conditionOf, filterCriteria } from "./filter-criteria";
import { range } from "./range";

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

// https://developers.google.com/apps-script/reference/spreadsheet/filter
/** The filter of a tab. Columns are told by their place on the tab. */
export function filter(book: Book, sheetId: number): GoogleFilter {
  const sheet = () => book.sheet(sheetId);
  const now = (): KeptFilter => {
    const found = sheet().filter;
    if (!found) throw new Refusal("The filter does not exist.");
    return found;
  };
  const inside = (column: number): number => {
    const { area } = now();
    if (column < area.column || column >= area.column + area.columns)
      throw new Refusal("The column is not part of the filter.");
    return column;
  };
  const set = (column: number, condition: Parameters<typeof filterColumn>[3]): GoogleFilter => {
    const { area } = now();
    book.execution.cells(area.rows, 0);
    book.changeAll(filterColumn(book.workbook, sheet(), inside(column), condition));
    return handle;
  };
  const handle: GoogleFilter = book.emulate<GoogleFilter>("Filter", {
    getRange: () => range(book, { sheetId, area: now().area }),
    getColumnFilterCriteria: (column) => {
      const found = now().columns.find((each) => each.column === inside(column));
      if (!found) return null;
      const { column: _, ...condition } = found;
      return filterCriteria(book, condition);
    },
    setColumnFilterCriteria: (column, criteria) => set(column, criteria && conditionOf(criteria)),
    removeColumnFilterCriteria: (column) => set(column, null),
    sort: (column, ascending) => {
      const { area } = now();
      const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
      if (data.rows > 1) book.changeAll(sortRows(sheet(), data, inside(column), ascending));
      return handle;
    },
    remove: () => {
      now();
      book.changeAll(setFilter(sheet(), null));
    },
  });
  return handle;
}

/** The tab's filter; null where it has none. */
export function filterOf(book: Book, sheetId: number): GoogleFilter | null {
  return book.sheet(sheetId).filter && filter(book, sheetId);
}

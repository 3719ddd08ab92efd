import { sortRows } from "../../model/edit";
import { areaOf, tabOf, unheard } from "./act";
import { deleting, inserting, moving } from "./lines";
import { OnCells } from "./on-cells";

/** What people do to rows and columns. */
export abstract class OnLines extends OnCells {
  insertRows(user: string, tab: string, before: number, count = 1): void {
    this.perform(user, inserting(tabOf(this.workbook, tab), "Rows", before, count));
  }

  insertColumns(user: string, tab: string, before: number, count = 1): void {
    this.perform(user, inserting(tabOf(this.workbook, tab), "Columns", before, count));
  }

  deleteRows(user: string, tab: string, row: number, count = 1): void {
    this.perform(user, deleting(tabOf(this.workbook, tab), "Rows", row, count));
  }

  deleteColumns(user: string, tab: string, column: number, count = 1): void {
    this.perform(user, deleting(tabOf(this.workbook, tab), "Columns", column, count));
  }

  moveRows(user: string, tab: string, row: number, count: number, to: number): void {
    this.perform(user, moving(tabOf(this.workbook, tab), "Rows", row, count, to));
  }

  moveColumns(user: string, tab: string, column: number, count: number, to: number): void {
    this.perform(user, moving(tabOf(this.workbook, tab), "Columns", column, count, to));
  }

  /** Sorts the rows of `at`, or all below the frozen ones, by one column. */
  sort(user: string, tab: string, column: number, ascending: boolean, at?: string): void {
    const sheet = tabOf(this.workbook, tab);
    const row = sheet.frozenRows + 1;
    const all = { row, column: 1, rows: Math.max(1, sheet.lastRow() - row + 1), columns: sheet.maxColumns };
    const sorted = at === undefined ? all : areaOf(sheet, at);
    this.perform(user, unheard(sheet, sortRows(sheet, sorted, column, ascending), "EDIT", sorted));
  }

  setColumnWidth(user: string, tab: string, column: number, count: number, width: number): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "columns", sheetId: sheet.id, column, count, width }], "OTHER"));
  }

  hideColumns(user: string, tab: string, column: number, count: number, hidden: boolean): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "columns", sheetId: sheet.id, column, count, hidden }], "OTHER"));
  }

  hideRows(user: string, tab: string, row: number, count: number, hidden: boolean): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "rows", sheetId: sheet.id, row, count, hidden }], "OTHER"));
  }
}

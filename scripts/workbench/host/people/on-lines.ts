import { sortRows } from "../../model/edit";
import { areaOf, unheard } from "./act";
import { deleting, inserting, moving } from "./lines";
import { OnClipboard } from "./on-clipboard";

/** What people do to rows and columns. */
export abstract class OnLines extends OnClipboard {
  insertRows(user: string, tab: string, before: number, count = 1): void {
    this.onTab(user, tab, (sheet) => inserting(sheet, "Rows", before, count));
  }

  insertColumns(user: string, tab: string, before: number, count = 1): void {
    this.onTab(user, tab, (sheet) => inserting(sheet, "Columns", before, count));
  }

  deleteRows(user: string, tab: string, row: number, count = 1): void {
    this.onTab(user, tab, (sheet) => deleting(sheet, "Rows", row, count));
  }

  deleteColumns(user: string, tab: string, column: number, count = 1): void {
    this.onTab(user, tab, (sheet) => deleting(sheet, "Columns", column, count));
  }

  /** `to` counts as before the move: the rows land before it. */
  moveRows(user: string, tab: string, row: number, count: number, to: number): void {
    this.onTab(user, tab, (sheet) => {
      const act = moving(sheet, "Rows", row, count, to);
      const stays = to >= row && to <= row + count;
      if (stays || !this.hearsDraggedRows) return act;
      const landed = { row: to > row ? to - count : to, column: 1, rows: count, columns: sheet.maxColumns };
      return { ...act, edit: { sheetId: sheet.id, area: landed, cell: null } };
    });
  }

  moveColumns(user: string, tab: string, column: number, count: number, to: number): void {
    this.onTab(user, tab, (sheet) => moving(sheet, "Columns", column, count, to));
  }

  /** Sorts the rows of `at`, or all below the frozen ones, by one column. */
  sort(user: string, tab: string, column: number, ascending: boolean, at?: string): void {
    this.onTab(user, tab, (sheet) => {
      const row = sheet.frozenRows + 1;
      const all = { row, column: 1, rows: Math.max(1, sheet.lastRow() - row + 1), columns: sheet.maxColumns };
      const sorted = at === undefined ? all : areaOf(sheet, at);
      return unheard(sheet, sortRows(sheet, sorted, column, ascending), "EDIT", sorted);
    });
  }

  setColumnWidth(user: string, tab: string, column: number, count: number, width: number): void {
    this.onTab(user, tab, (sheet) =>
      unheard(sheet, [{ kind: "columns", sheetId: sheet.id, column, count, width }], "OTHER"),
    );
  }

  hideColumns(user: string, tab: string, column: number, count: number, hidden: boolean): void {
    this.onTab(user, tab, (sheet) =>
      unheard(sheet, [{ kind: "columns", sheetId: sheet.id, column, count, hidden }], "OTHER"),
    );
  }

  setRowHeight(user: string, tab: string, row: number, count: number, height: number): void {
    this.onTab(user, tab, (sheet) =>
      unheard(sheet, [{ kind: "rows", sheetId: sheet.id, row, count, height }], "OTHER"),
    );
  }

  hideRows(user: string, tab: string, row: number, count: number, hidden: boolean): void {
    this.onTab(user, tab, (sheet) =>
      unheard(sheet, [{ kind: "rows", sheetId: sheet.id, row, count, hidden }], "OTHER"),
    );
  }
}

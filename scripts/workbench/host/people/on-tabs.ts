import { addTab, newTabName } from "../../model/edit-tabs";
import { tabOf, unheard } from "./act";
import { OnLines } from "./on-lines";
import type { Table, TableCell } from "./tables";

/** What people do to whole tabs. */
export abstract class OnTabs extends OnLines {
  addTab(user: string, name = newTabName(this.workbook)): void {
    const mutations = addTab(this.workbook, name);
    this.perform(user, { sheetId: -1, area: null, mutations, edit: null, change: "INSERT_GRID", rejected: [] });
  }

  renameTab(user: string, tab: string, name: string): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, name }], "OTHER", null));
  }

  deleteTab(user: string, tab: string): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "deleteSheet", sheetId: sheet.id }], "REMOVE_GRID", null));
  }

  /** Answers with the name of the copy, which stands right of its original. */
  duplicateTab(user: string, tab: string): string {
    throw new Error(`duplicateTab cannot be done here yet (${[user, tab]})`);
  }

  /** `index` counts from 0, as the tab then stands. */
  moveTab(user: string, tab: string, index: number): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, index }], "OTHER"));
  }

  hideTab(user: string, tab: string, hidden: boolean): void {
    const sheet = tabOf(this.workbook, tab);
    this.perform(user, unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, hidden }], "OTHER"));
  }

  /** How many rows and columns stay; 0 frees them. */
  freeze(user: string, tab: string, { rows, columns }: { rows?: number; columns?: number }): void {
    const sheet = tabOf(this.workbook, tab);
    const frozen = {
      ...(rows !== undefined && { frozenRows: rows }),
      ...(columns !== undefined && { frozenColumns: columns }),
    };
    this.perform(user, unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, ...frozen }], "OTHER"));
  }

  /** A new tab with the cells of a file. Answers with its name: another where this one is taken. */
  importTable(user: string, name: string, cells: readonly (readonly TableCell[])[]): string {
    throw new Error(`importTable cannot be done here yet (${[user, name, cells.length]})`);
  }

  /** All of a tab's data, for a file. */
  table(tab: string): Table {
    throw new Error(`table cannot be done here yet (${tab})`);
  }
}

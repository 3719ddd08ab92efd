import { addTab, copyName, copyTab, newTabName } from "../../model/edit-tabs";
import type { Act } from "./act";
import { tabOf, unheard } from "./act";
import { OnLines } from "./on-lines";
import { importTable, type Table, type TableCell, tableOf } from "./tables";

/** What people do to whole tabs. */
export abstract class OnTabs extends OnLines {
  addTab(user: string, name = newTabName(this.workbook)): void {
    this.perform(user, () => coming(addTab(this.workbook, name)));
  }

  renameTab(user: string, tab: string, name: string): void {
    this.onTab(user, tab, (sheet) => unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, name }], "OTHER", null));
  }

  deleteTab(user: string, tab: string): void {
    this.onTab(user, tab, (sheet) => unheard(sheet, [{ kind: "deleteSheet", sheetId: sheet.id }], "REMOVE_GRID", null));
  }

  /** Answers with the name of the copy, which stands right of its original. */
  duplicateTab(user: string, tab: string): string {
    const sheet = tabOf(this.workbook, tab);
    const name = copyName(this.workbook, sheet.name);
    this.perform(user, () => coming(copyTab(this.workbook, sheet, { name }, this.copies)));
    return name;
  }

  /** `index` counts from 0, as the tab then stands. */
  moveTab(user: string, tab: string, index: number): void {
    this.onTab(user, tab, (sheet) => unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, index }], "OTHER"));
  }

  hideTab(user: string, tab: string, hidden: boolean): void {
    this.onTab(user, tab, (sheet) => unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, hidden }], "OTHER"));
  }

  /** How many rows and columns stay; 0 frees them. */
  freeze(user: string, tab: string, { rows, columns }: { rows?: number; columns?: number }): void {
    const frozen = {
      ...(rows !== undefined && { frozenRows: rows }),
      ...(columns !== undefined && { frozenColumns: columns }),
    };
    this.onTab(user, tab, (sheet) => unheard(sheet, [{ kind: "sheet", sheetId: sheet.id, ...frozen }], "OTHER"));
  }

  /** A new tab with the cells of a file. Answers with its name: another where this one is taken. */
  importTable(user: string, name: string, cells: readonly (readonly TableCell[])[]): string {
    let free = name;
    for (let number = 2; this.workbook.sheetByName(free); number++) free = `${name} ${number}`;
    this.perform(user, () => coming(importTable(this.workbook, free, cells)));
    return free;
  }

  /** All of a tab's data, for a file. */
  table(tab: string): Table {
    return tableOf(tabOf(this.workbook, tab));
  }
}

function coming(mutations: Act["mutations"]): Act {
  return { sheetId: -1, area: null, mutations, edit: null, change: "INSERT_GRID", rejected: [] };
}

import { copyName } from "../../model/edit-tabs";
import { NotEmulated, Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { metadataMembers } from "./developer-metadata-members";
import { filterOf } from "./filter";
import { namedRanges } from "./named-range";
import { protect, protections } from "./protection";
import { selectionMembers } from "./selection";
import { content } from "./sheet-content";
import { addCopy } from "./sheet-copy";
import { layout } from "./sheet-layout";
import type { GoogleSheet, SheetPart } from "./sheet-part";
import { existingRow, structure } from "./sheet-structure";
import { spreadsheet } from "./spreadsheet";

// https://developers.google.com/apps-script/reference/spreadsheet/sheet
export function sheet(book: Book, sheetId: number): GoogleSheet {
  const handle: GoogleSheet = book.emulate<GoogleSheet>(
    "Sheet",
    sheetImplementation(book, sheetId, () => handle),
  );
  return handle;
}

/** The members themselves, which cost nothing. */
export function sheetImplementation(
  book: Book,
  sheetId: number,
  self: () => GoogleSheet = () => sheet(book, sheetId),
): Partial<GoogleSheet> & { sheetId: number } {
  const members: Partial<GoogleSheet> & { sheetId: number } = { sheetId };
  for (const part of [content, structure, layout, identity]) Object.assign(members, part(book, sheetId, self));
  return members;
}

/** The ID of a Sheet that a script handed back. */
export function sheetIdOf(handle: unknown): number {
  return implementationOf<{ sheetId: number }>(handle).sheetId;
}

/** Opens a tab at its first cell. */
export function openSheet(book: Book, sheetId: number): void {
  if (book.execution.selected().sheetId === sheetId) return;
  const first = { row: 1, column: 1 };
  book.execution.select({ sheetId, areas: [{ ...first, rows: 1, columns: 1 }], ...first });
}

/** Who the tab is: name, place, hiding, protection, metadata, selection. */
const identity: SheetPart = (book, sheetId, self) => {
  const { getActiveRange, getActiveRangeList, getCurrentCell, getSelection, ...set } = selectionMembers(book, sheetId);
  return {
    getSheetId: () => sheetId,
    getParent: () => spreadsheet(book),
    getName: () => book.sheet(sheetId).name,
    getSheetName: () => book.sheet(sheetId).name,
    getIndex: () => book.workbook.sheets.findIndex(({ id }) => id === sheetId) + 1,
    getType: () => enumMember("SheetType", "GRID"),
    setName: (name) => {
      const taken = book.workbook.sheetByName(name);
      if (taken && taken.id !== sheetId)
        throw new Refusal("A sheet with this name already exists. Please enter another name.");
      book.buffer.add({ kind: "sheet", sheetId, name });
      return self();
    },
    isSheetHidden: () => book.sheet(sheetId).hidden,
    showSheet: () => {
      book.buffer.add({ kind: "sheet", sheetId, hidden: false });
      return self();
    },
    hideSheet: () => {
      book.buffer.land();
      if (book.workbook.sheets.every(({ id, hidden }) => hidden || id === sheetId))
        throw new Refusal("You can't hide all the sheets in a document.");
      book.buffer.add({ kind: "sheet", sheetId, hidden: true });
      return self();
    },
    activate: () => {
      openSheet(book, sheetId);
      return self();
    },
    getActiveRange,
    getActiveRangeList,
    getCurrentCell,
    getActiveCell: getCurrentCell,
    getSelection,
    setActiveRange: set.setActiveRange,
    setActiveRangeList: set.setActiveRangeList,
    setCurrentCell: set.setCurrentCell,
    getFilter: () => filterOf(book, sheetId),
    isRowHiddenByFilter: (row) => book.sheet(sheetId).rowFiltered(existingRow(book, sheetId, row)),
    getNamedRanges: () => namedRanges(book, sheetId),
    copyTo: (target) => {
      if (target.getId() !== book.workbook.id) throw new NotEmulated("Sheet.copyTo another spreadsheet");
      const name = copyName(book.workbook, book.sheet(sheetId).name);
      return addCopy(book, sheetId, name, book.workbook.sheets.length);
    },
    protect: () => protect(book, sheetId, null),
    getProtections: (type) => protections(book, type, sheetId),
    ...metadataMembers(book, { sheetId }, self),
  };
};

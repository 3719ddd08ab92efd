import { addressArea, parseA1 } from "../../model/a1";
import type { Area, CellValue } from "../../model/cell";
import type { Mutation } from "../../model/mutation";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { ChangeType, EditEvent } from "../event-objects";

/** A person's act made ready: what changes, where that needs a right, and what triggers hear of it. */
export interface Act {
  readonly sheetId: number;
  /** The cells that must not be protected; null: the tab as a whole. */
  readonly area: Area | null;
  /** Cells elsewhere that must not be protected either. */
  readonly needs?: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly mutations: readonly Mutation[];
  /** Taken back as a whole or not at all: what moved must not get lost on the way back. */
  readonly whole?: boolean;
  /** For onEdit; null: it does not fire. */
  readonly edit: Omit<EditEvent, "user"> | null;
  readonly change: ChangeType;
  /** Cells whose rule forbids what was typed: nothing is written. */
  readonly rejected: readonly { readonly row: number; readonly column: number }[];
}

/** For what touches no cell's content: only a protection of the whole tab forbids it. */
export const NO_CELLS: Area = { row: 1, column: 1, rows: 0, columns: 0 };

export function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new RangeError(`There is no tab ${name}`);
  return sheet;
}

/** "A2:B3,D5" as areas of the tab, each within its grid. */
export function areasOf(sheet: Sheet, text: string): Area[] {
  return text.split(",").map((part) => {
    const address = parseA1(part.trim());
    const area = address && addressArea(address, sheet.maxRows, sheet.maxColumns);
    if (!area || !sheet.contains(area)) throw new RangeError(`${part} is no place on the tab ${sheet.name}`);
    return area;
  });
}

/** One area, where several make no sense. */
export function areaOf(sheet: Sheet, text: string): Area {
  return areasOf(sheet, text)[0] as Area;
}

/** What changes the contents of an area at once, so that onEdit hears of the area and of no value. */
export function editing(sheet: Sheet, area: Area, mutations: readonly Mutation[]): Act {
  const edit = { sheetId: sheet.id, area, cell: null };
  return { sheetId: sheet.id, area, mutations, edit, change: "EDIT", rejected: [] };
}

/** What onEdit never hears of; `area` is where it needs a right. */
export function unheard(
  sheet: Sheet,
  mutations: readonly Mutation[],
  change: ChangeType,
  area: Area | null = NO_CELLS,
): Act {
  return { sheetId: sheet.id, area, mutations, edit: null, change, rejected: [] };
}

/** An edit's event once it is written: only then is known what a typed text became. */
export function withValue(edit: Omit<EditEvent, "user">, value: (row: number, column: number) => CellValue) {
  if (!edit.cell) return edit;
  return { ...edit, cell: { ...edit.cell, value: value(edit.area.row, edit.area.column) } };
}

/** The smallest block around areas. */
export function bounding(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

import { addressArea, parseA1 } from "../model/a1";
import type { Area, CellValue, Style } from "../model/cell";
import { clear, sortRows, typeTexts } from "../model/edit";
import { addTab, newTabName } from "../model/edit-tabs";
import type { Mutation } from "../model/mutation";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { ChangeType, EditEvent } from "./event-objects";

/** A person's act made ready: what changes, where that needs a right, and what triggers hear of it. */
export interface Act {
  readonly sheetId: number;
  /** The cells that must not be protected; null: the tab as a whole. */
  readonly area: Area | null;
  readonly mutations: readonly Mutation[];
  /** For onEdit; null: it does not fire. */
  readonly edit: Omit<EditEvent, "user"> | null;
  readonly change: ChangeType;
  /** Cells whose rule forbids what was typed: nothing is written. */
  readonly rejected: readonly { readonly row: number; readonly column: number }[];
}

/** For what touches no cell's content: only a protection of the whole tab forbids it. */
const NO_CELLS: Area = { row: 1, column: 1, rows: 0, columns: 0 };

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

/** Text typed into a cell, or a block pasted at it; a single text over a larger area fills it. The tab has the rows. */
export function typing(workbook: Workbook, sheet: Sheet, at: string, values: readonly (readonly string[])[]): Act {
  const [target] = areasOf(sheet, at) as [Area];
  const one = values.length === 1 && values[0]?.length === 1;
  const { row, column } = target;
  const rows = one ? target.rows : values.length;
  const columns = one ? target.columns : (values[0]?.length ?? 0);
  const area = { row, column, rows, columns };
  const texts = one ? Array.from({ length: rows }, () => new Array<string>(columns).fill(values[0]![0]!)) : values;
  const { mutations, rejected } = typeTexts(workbook, sheet, row, column, texts);
  const cell = rows * columns === 1 ? { value: null, old: sheet.value(row, column) } : null;
  return {
    sheetId: sheet.id,
    area,
    mutations,
    edit: { sheetId: sheet.id, area, cell },
    change: "EDIT",
    rejected,
  };
}

/** The rows that a tab needs besides its own before `rows` rows fit in from `at` on: pasting makes a tab longer. */
export function growing(sheet: Sheet, at: string, rows: number): Act | null {
  const first = parseA1(at)?.firstRow ?? 1;
  const missing = first + rows - 1 - sheet.maxRows;
  return missing <= 0 || first > sheet.maxRows ? null : inserting(sheet, "Rows", sheet.maxRows + 1, missing);
}

export function clearing(sheet: Sheet, at: string): Act {
  const areas = areasOf(sheet, at);
  const [area] = areas as [Area];
  const single = areas.length === 1 && area.rows * area.columns === 1;
  const cell = single ? { value: null, old: sheet.value(area.row, area.column) } : null;
  return {
    sheetId: sheet.id,
    area: bounding(areas),
    mutations: clear(sheet, areas),
    edit: { sheetId: sheet.id, area, cell },
    change: "EDIT",
    rejected: [],
  };
}

/** Sorts by one column: the rows of `area`, or all below the frozen ones. */
export function sorting(sheet: Sheet, column: number, ascending: boolean, area?: Area): Act {
  const row = sheet.frozenRows + 1;
  const rows = Math.max(1, sheet.lastRow() - row + 1);
  const sorted = area ?? { row, column: 1, rows, columns: sheet.maxColumns };
  return {
    sheetId: sheet.id,
    area: sorted,
    mutations: sortRows(sheet, sorted, column, ascending),
    edit: null,
    change: "EDIT",
    rejected: [],
  };
}

export function formatting(sheet: Sheet, at: string, look: { style?: Style; format?: string }): Act {
  const areas = areasOf(sheet, at);
  const mutations = areas.map((area): Mutation => ({ kind: "fill", sheetId: sheet.id, area, ...look }));
  return { sheetId: sheet.id, area: bounding(areas), mutations, edit: null, change: "FORMAT", rejected: [] };
}

type Axis = "Rows" | "Columns";

export function inserting(sheet: Sheet, axis: Axis, before: number, count: number): Act {
  const inherit = before > 1 ? "preceding" : "following";
  const change = axis === "Rows" ? "INSERT_ROW" : "INSERT_COLUMN";
  return whole(sheet, { kind: `insert${axis}`, sheetId: sheet.id, before, count, inherit }, change, NO_CELLS);
}

export function deleting(sheet: Sheet, axis: Axis, at: number, count: number): Act {
  const { id: sheetId } = sheet;
  return axis === "Rows"
    ? whole(sheet, { kind: "deleteRows", sheetId, row: at, count }, "REMOVE_ROW", rowsArea(sheet, at, count))
    : whole(
        sheet,
        { kind: "deleteColumns", sheetId, column: at, count },
        "REMOVE_COLUMN",
        columnsArea(sheet, at, count),
      );
}

/** `to` counts as before the move: the block lands before it. */
export function moving(sheet: Sheet, axis: Axis, at: number, count: number, to: number): Act {
  const { id: sheetId } = sheet;
  return axis === "Rows"
    ? whole(sheet, { kind: "moveRows", sheetId, row: at, count, to }, "OTHER", rowsArea(sheet, at, count))
    : whole(sheet, { kind: "moveColumns", sheetId, column: at, count, to }, "OTHER", columnsArea(sheet, at, count));
}

export function layingOut(
  sheet: Sheet,
  column: number,
  count: number,
  how: { width: number } | { hidden: boolean },
): Act {
  return whole(sheet, { kind: "columns", sheetId: sheet.id, column, count, ...how }, "OTHER", NO_CELLS);
}

export function renaming(sheet: Sheet, name: string): Act {
  return whole(sheet, { kind: "sheet", sheetId: sheet.id, name }, "OTHER", null);
}

export function deletingTab(sheet: Sheet): Act {
  return whole(sheet, { kind: "deleteSheet", sheetId: sheet.id }, "REMOVE_GRID", null);
}

export function addingTab(workbook: Workbook, name = newTabName(workbook)): Act {
  const mutations = addTab(workbook, name);
  return { sheetId: -1, area: null, mutations, edit: null, change: "INSERT_GRID", rejected: [] };
}

/** One mutation that is not about single cells: rows, columns, the tab itself. */
function whole(sheet: Sheet, mutation: Mutation, change: ChangeType, area: Area | null): Act {
  return { sheetId: sheet.id, area, mutations: [mutation], edit: null, change, rejected: [] };
}

function rowsArea(sheet: Sheet, row: number, rows: number): Area {
  return { row, column: 1, rows, columns: sheet.maxColumns };
}

function columnsArea(sheet: Sheet, column: number, columns: number): Area {
  return { row: 1, column, rows: sheet.maxRows, columns };
}

/** An edit's event once it is written: only then is known what a typed text became. */
export function withValue(edit: Omit<EditEvent, "user">, value: (row: number, column: number) => CellValue) {
  if (!edit.cell) return edit;
  return { ...edit, cell: { ...edit.cell, value: value(edit.area.row, edit.area.column) } };
}

function bounding(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

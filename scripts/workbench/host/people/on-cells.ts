import { parseA1 } from "../../model/a1";
import type { Area, CellValue, Style, Validation } from "../../model/cell";
import { clear, typeTexts } from "../../model/edit";
import type { CellContent, Mutation } from "../../model/mutation";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { type Act, areaOf, areasOf, bounding, tabOf, unheard } from "./act";
import { inserting } from "./lines";
import { People } from "./people";

/** Cells taken to the clipboard, with all they have; plain JSON. */
export interface CopiedCells {
  readonly sheetId: number;
  /** Where they were taken from: formulas move from there. */
  readonly area: Area;
  readonly cells: readonly (readonly CopiedCell[])[];
}

export interface CopiedCell {
  readonly content: CellContent;
  readonly value: CellValue;
  readonly format: string;
  readonly style: Style;
  readonly note: string;
  readonly validation: Validation | null;
}

/** What people do to cells. */
export abstract class OnCells extends People {
  /** As typed, or pasted, by the person; one text over a larger area fills it. */
  edit(user: string, tab: string, at: string, values: readonly (readonly string[])[]): void {
    const sheet = tabOf(this.workbook, tab);
    const grow = growing(sheet, at, values.length);
    if (grow) this.perform(user, grow);
    this.perform(user, typing(this.workbook, sheet, at, values));
  }

  /** Edits so fast after another that the script still runs for the first: onEdit has a queue of two. */
  burst(user: string, edits: readonly { tab: string; at: string; values: readonly (readonly string[])[] }[]): void {
    this.together(() => {
      for (const { tab, at, values } of edits) this.edit(user, tab, at, values);
    });
  }

  clear(user: string, tab: string, at: string): void {
    this.perform(user, clearing(tabOf(this.workbook, tab), at));
  }

  setFormat(user: string, tab: string, at: string, look: { style?: Style; format?: string }): void {
    const sheet = tabOf(this.workbook, tab);
    const areas = areasOf(sheet, at);
    const mutations = areas.map((area): Mutation => ({ kind: "fill", sheetId: sheet.id, area, ...look }));
    this.perform(user, unheard(sheet, mutations, "FORMAT", bounding(areas)));
  }

  /** Text null takes the note away. */
  setNote(user: string, tab: string, cell: string, text: string | null): void {
    const sheet = tabOf(this.workbook, tab);
    const area = areaOf(sheet, cell);
    const note: Mutation = { kind: "fill", sheetId: sheet.id, area, note: text || null };
    this.perform(user, unheard(sheet, [note], "OTHER", area));
  }

  /** Drags the fill handle: `from` is the source, `to` the whole area afterwards. */
  fill(user: string, tab: string, from: string, to: string): void {
    throw new Error(`fill cannot be done here yet (${[user, tab, from, to]})`);
  }

  /** Cells that hold no truth value become unticked. */
  insertCheckboxes(user: string, tab: string, at: string): void {
    throw new Error(`insertCheckboxes cannot be done here yet (${[user, tab, at]})`);
  }

  removeCheckboxes(user: string, tab: string, at: string): void {
    throw new Error(`removeCheckboxes cannot be done here yet (${[user, tab, at]})`);
  }

  /** What Ctrl+C takes along, for `pasteCells`. */
  copyCells(tab: string, at: string): CopiedCells {
    throw new Error(`copyCells cannot be done here yet (${[tab, at]})`);
  }

  /** Ctrl+V of cells of this sheet: values, formulas, formats, notes and rules; repeated where the target is a multiple. */
  pasteCells(user: string, tab: string, at: string, copied: CopiedCells): void {
    throw new Error(`pasteCells cannot be done here yet (${[user, tab, at, copied.area]})`);
  }

  /** Ctrl+Shift+V: what formulas gave, and nothing of the looks. */
  pasteValues(user: string, tab: string, at: string, copied: CopiedCells): void {
    throw new Error(`pasteValues cannot be done here yet (${[user, tab, at, copied.area]})`);
  }
}

/** Text typed into a cell, or a block pasted at it; a single text over a larger area fills it. The tab has the rows. */
function typing(workbook: Workbook, sheet: Sheet, at: string, values: readonly (readonly string[])[]): Act {
  const target = areaOf(sheet, at);
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
function growing(sheet: Sheet, at: string, rows: number): Act | null {
  const first = parseA1(at)?.firstRow ?? 1;
  const missing = first + rows - 1 - sheet.maxRows;
  return missing <= 0 || first > sheet.maxRows ? null : inserting(sheet, "Rows", sheet.maxRows + 1, missing);
}

function clearing(sheet: Sheet, at: string): Act {
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

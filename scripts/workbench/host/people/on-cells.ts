import { parseA1 } from "../../model/a1";
import type { Area, CellValue, Style, Validation } from "../../model/cell";
import { clear, typeTexts } from "../../model/edit";
import { fillHandle } from "../../model/edit-fill";
import type { Mutation } from "../../model/mutation";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { type Act, areaOf, areasOf, bounding, editing, tabOf, unheard } from "./act";
import { inserting } from "./lines";
import { People } from "./people";

/** What people do to cells. */
export abstract class OnCells extends People {
  /** As typed, or pasted, by the person; one text over a larger area fills it. */
  edit(user: string, tab: string, at: string, values: readonly (readonly string[])[]): void {
    this.grow(user, tab, at, { rows: values.length, columns: values[0]?.length ?? 0 });
    this.onTab(user, tab, (sheet) => typing(this.workbook, sheet, at, values));
  }

  /** Edits so fast after another that the script still runs for the first: onEdit has a queue of two. */
  burst(user: string, edits: readonly { tab: string; at: string; values: readonly (readonly string[])[] }[]): void {
    this.together(() => {
      for (const { tab, at, values } of edits) this.edit(user, tab, at, values);
    });
  }

  clear(user: string, tab: string, at: string): void {
    this.onTab(user, tab, (sheet) => clearing(sheet, at));
  }

  setFormat(user: string, tab: string, at: string, look: { style?: Style; format?: string }): void {
    this.onTab(user, tab, (sheet) => {
      const areas = areasOf(sheet, at);
      const mutations = areas.map((area): Mutation => ({ kind: "fill", sheetId: sheet.id, area, ...look }));
      return unheard(sheet, mutations, "FORMAT", bounding(areas));
    });
  }

  /** Text null takes the note away. */
  setNote(user: string, tab: string, cell: string, text: string | null): void {
    this.onTab(user, tab, (sheet) => {
      const area = areaOf(sheet, cell);
      return unheard(sheet, [{ kind: "fill", sheetId: sheet.id, area, note: text || null }], "OTHER", area);
    });
  }

  /** Drags the fill handle: `from` is the source, `to` the whole area afterwards, longer one way. */
  fill(user: string, tab: string, from: string, to: string): void {
    this.grow(user, tab, "A1", { rows: parseA1(to)?.lastRow ?? 1, columns: 1 });
    this.onTab(user, tab, (sheet) => {
      const mutations = fillHandle(sheet, areaOf(sheet, from), areaOf(sheet, to));
      const areas = mutations.flatMap((mutation) => (mutation.kind === "cells" ? [mutation.area] : []));
      return editing(sheet, areas.length > 0 ? bounding(areas) : areaOf(sheet, from), mutations);
    });
  }

  /** Cells that hold no truth value become unticked. */
  insertCheckboxes(user: string, tab: string, at: string): void {
    this.onTab(user, tab, (sheet) => {
      const area = areaOf(sheet, at);
      const validations = [...Array(area.rows)].map(() => new Array<Validation>(area.columns).fill(CHECKBOX));
      const contents = sheet
        .values(area)
        .map((row) => row.map((value) => (typeof value === "boolean" ? undefined : false)));
      return editing(sheet, area, [{ kind: "cells", sheetId: sheet.id, area, contents, validations }]);
    });
  }

  /** Takes the checkboxes away with what they hold. */
  removeCheckboxes(user: string, tab: string, at: string): void {
    this.onTab(user, tab, (sheet) => {
      const area = areaOf(sheet, at);
      const rules = sheet.attributes("validation", area);
      const where = <T>(gone: T) =>
        rules.map((row) => row.map((rule) => (rule?.criteria === "CHECKBOX" ? gone : undefined)));
      const cells: Mutation = {
        kind: "cells",
        sheetId: sheet.id,
        area,
        contents: where(null),
        validations: where(null),
      };
      return editing(sheet, area, [cells]);
    });
  }

  /** Adds the rows and columns that a tab lacks before a block fits in from `at` on: what is pasted makes a tab larger. */
  protected grow(user: string, tab: string, at: string, block: { rows: number; columns: number }): void {
    const sheet = tabOf(this.workbook, tab);
    const { firstRow, firstColumn } = parseA1(at) ?? { firstRow: null, firstColumn: null };
    const [row, column] = [firstRow ?? 1, firstColumn ?? 1];
    if (row > sheet.maxRows || column > sheet.maxColumns) return;
    const rows = row + block.rows - 1 - sheet.maxRows;
    const columns = column + block.columns - 1 - sheet.maxColumns;
    if (rows > 0) this.perform(user, () => inserting(sheet, "Rows", sheet.maxRows + 1, rows));
    if (columns > 0) this.perform(user, () => inserting(sheet, "Columns", sheet.maxColumns + 1, columns));
  }
}

const CHECKBOX: Validation = { criteria: "CHECKBOX", values: [], allowInvalid: false, helpText: null };

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
  return { ...editing(sheet, area, mutations), ...single(sheet, area), rejected };
}

function clearing(sheet: Sheet, at: string): Act {
  const areas = areasOf(sheet, at);
  const [area] = areas as [Area];
  const act = editing(sheet, area, clear(sheet, areas));
  return { ...act, area: bounding(areas), ...(areas.length === 1 ? single(sheet, area) : {}) };
}

/** What onEdit hears more of when a single cell was typed or emptied. */
function single(sheet: Sheet, area: Area): Pick<Act, "edit"> | object {
  if (area.rows * area.columns > 1) return {};
  const cell: { value: CellValue; old: CellValue } = { value: null, old: sheet.value(area.row, area.column) };
  return { edit: { sheetId: sheet.id, area, cell } };
}

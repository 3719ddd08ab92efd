import type { Area, NamedRange, Protection } from "../../model/cell";
import { filterColumn, filterTexts, setFilter } from "../../model/edit-filter";
import { type MergeKind, mergeArea, unmergeArea } from "../../model/edit-merge";
import { type FindOptions, findCells, findPattern } from "../../model/find";
import { checkName } from "../../model/named-range";
import type { Sheet } from "../../model/sheet";
import { areaOf, tabOf, unheard } from "./act";
import { OnTabs } from "./on-tabs";

export type { FindOptions } from "../../model/find";

/** A protection as people see it. */
export interface ShownProtection {
  readonly id: string;
  readonly tab: string;
  /** null: the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who may edit besides the owner. */
  readonly editors: readonly string[];
}

export interface ShownName {
  readonly name: string;
  readonly tab: string;
  readonly area: Area;
}

/** One value of a filtered column, as the filter's list shows it. */
export interface FilterChoice {
  /** "" is the empty cells. */
  readonly text: string;
  readonly shown: boolean;
}

export interface Found {
  readonly sheetId: number;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Merged blocks, filters, named ranges, protections, search: what people lay over the cells. */
export abstract class OnRules extends OnTabs {
  /** Only the first cell of a merged block keeps its content. `across` merges each row, `down` each column. */
  merge(user: string, tab: string, at: string, kind: MergeKind = "all"): void {
    this.onTab(user, tab, (sheet) => {
      const area = areaOf(sheet, at);
      return unheard(sheet, mergeArea(sheet, area, kind), "OTHER", area);
    });
  }

  unmerge(user: string, tab: string, at: string): void {
    this.onTab(user, tab, (sheet) => {
      const area = areaOf(sheet, at);
      return unheard(sheet, unmergeArea(sheet, area), "OTHER", area);
    });
  }

  /** Makes the tab's filter over a block whose first row are its headers, or takes it away. */
  setFilter(user: string, tab: string, at: string | null): void {
    this.onTab(user, tab, (sheet) => unheard(sheet, setFilter(sheet, at === null ? null : areaOf(sheet, at)), "OTHER"));
  }

  /** Hides the rows whose shown text in a column is one of these; null shows all. The column counts from 1 on the tab. */
  filterColumn(user: string, tab: string, column: number, hiddenValues: readonly string[] | null): void {
    this.onTab(user, tab, (sheet) => {
      const condition = hiddenValues && { hidden: [...hiddenValues] };
      return unheard(sheet, filterColumn(this.workbook, sheet, column, condition), "OTHER");
    });
  }

  /** What a filtered column offers to show or hide, in order; none where the filter has no such column. */
  filterChoices(tab: string, column: number): FilterChoice[] {
    const sheet = tabOf(this.workbook, tab);
    const { filter } = sheet;
    if (!filter || column < filter.area.column || column >= filter.area.column + filter.area.columns) return [];
    const { hidden, visible } = filter.columns.find((each) => each.column === column) ?? {};
    return filterTexts(sheet, filter, column, this.workbook.locale.slice(0, 2)).map((text) => ({
      text,
      shown: !hidden?.includes(text) && (!visible || visible.includes(text)),
    }));
  }

  nameRange(user: string, name: string, tab: string, at: string): void {
    this.onTab(user, tab, (sheet) => {
      checkName(name);
      const range: NamedRange = { name, sheetId: sheet.id, area: areaOf(sheet, at) };
      return unheard(sheet, [{ kind: "nameRange", range }], "OTHER");
    });
  }

  removeName(user: string, name: string): void {
    const sheetId = this.workbook.namedRange(name)?.sheetId ?? -1;
    this.perform(user, () => ({
      sheetId,
      area: null,
      mutations: [{ kind: "removeName", name }],
      edit: null,
      change: "OTHER",
      rejected: [],
    }));
  }

  names(): ShownName[] {
    return this.workbook.namedRanges.map(({ name, sheetId, area }) => ({ name, tab: this.#tab(sheetId), area }));
  }

  /** Those of a tab, or of all. */
  protections(tab?: string): ShownProtection[] {
    const only = tab === undefined ? null : tabOf(this.workbook, tab).id;
    return this.workbook.protections
      .filter(({ sheetId }) => only === null || sheetId === only)
      .map(({ sheetId, ...protection }) => ({ ...protection, tab: this.#tab(sheetId) }));
  }

  /** Protects an area (null: the whole tab); the person and the owner may always edit. Answers with its id. */
  protect(
    user: string,
    tab: string,
    at: string | null,
    how: { warningOnly?: boolean; editors?: readonly string[]; description?: string } = {},
  ): string {
    const { warningOnly = false, editors = [], description = "" } = how;
    const id = this.workbook.newProtectionId();
    this.onTab(user, tab, (sheet) => {
      const area = at === null ? null : areaOf(sheet, at);
      const others = [user, ...editors].filter((email) => email !== this.workbook.owner);
      const allowed = warningOnly ? [] : [...new Set(others)];
      const protection: Protection = { id, sheetId: sheet.id, area, description, warningOnly, editors: allowed };
      return unheard(sheet, [{ kind: "protect", protection }], "OTHER", area);
    });
    return id;
  }

  /** Only who may edit what it protects can take it away. */
  unprotect(user: string, id: string): void {
    const protection = this.workbook.protections.find((each) => each.id === id);
    const { sheetId = -1, area = null } = protection ?? {};
    this.perform(user, () => ({
      sheetId,
      area,
      mutations: [{ kind: "unprotect", id }],
      edit: null,
      change: "OTHER",
      rejected: [],
    }));
  }

  /** Cells whose shown text has the words, tab by tab, row by row; `tab` null searches all that are not hidden. */
  find(user: string, tab: string | null, text: string, options: FindOptions = {}): Found[] {
    this.person(user);
    if (text === "") return [];
    const sheets = tab === null ? this.workbook.sheets.filter(({ hidden }) => !hidden) : [tabOf(this.workbook, tab)];
    const wanted = findPattern(text, options);
    return sheets.flatMap((sheet) =>
      findCells(sheet, wholeOf(sheet), wanted, options.formulas).map((at) => ({
        sheetId: sheet.id,
        tab: sheet.name,
        ...at,
      })),
    );
  }

  #tab(sheetId: number): string {
    return this.workbook.sheet(sheetId)?.name ?? "";
  }
}

function wholeOf({ maxRows, maxColumns }: Sheet): Area {
  return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
}

import type { Sheet } from "../../scripts/workbench/model/sheet";
import type { Workbook } from "../../scripts/workbench/model/workbook";
import type { Line, Lines } from "./lines";

/** What a cell has that people and scripts can change. */
export const ASPECTS = ["content", "format", "note", "validation", "style"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One tab at one moment: its cells by row and column as such, and what is set for the tab as a whole. */
export interface TabPhoto {
  readonly sheetId: number;
  readonly name: string;
  /** The rows in use and a few below. */
  readonly rows: readonly Line[];
  /** All of its rows. */
  readonly every: ReadonlySet<Line>;
  readonly columns: readonly Line[];
  readonly cells: Readonly<Record<Aspect, readonly (readonly unknown[])[]>>;
  /** What rows with formulas show. */
  readonly shown: ReadonlyMap<Line, readonly string[]>;
  readonly hidden: ReadonlySet<Line>;
  /** Frozen lines, colour, conditional formats, columns hidden and how wide. */
  readonly settings: string;
}

export type Photo = ReadonlyMap<number, TabPhoto>;

export interface CellChange {
  readonly sheetId: number;
  readonly row: Line;
  readonly column: Line;
  readonly aspect: Aspect;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two moments. */
export interface Difference {
  readonly cells: readonly CellChange[];
  /** Rows that held something and are gone. */
  readonly rowsGone: readonly { readonly sheetId: number; readonly row: Line; readonly contents: readonly unknown[] }[];
  readonly columnsGone: readonly { readonly sheetId: number; readonly column: Line }[];
  readonly columnsNew: readonly { readonly sheetId: number; readonly column: Line }[];
  readonly tabsGone: readonly TabPhoto[];
  readonly tabsNew: readonly TabPhoto[];
  /** Tabs whose name or settings changed. */
  readonly tabsChanged: readonly { readonly before: TabPhoto; readonly after: TabPhoto }[];
}

/** Rows looked at below the last one in use. */
const BELOW = 3;

/** Takes photos of a workbook; a tab that nobody has touched since is not looked at again. */
export class Camera {
  readonly #kept = new Map<number, TabPhoto>();

  constructor(
    private readonly workbook: Workbook,
    private readonly lines: Lines,
  ) {
    workbook.subscribe((mutation) => {
      if (mutation.kind === "cells" || mutation.kind === "fill") this.#kept.delete(mutation.sheetId);
      // What refers to rows, columns and tabs follows them, in other tabs too.
      else this.#kept.clear();
    });
  }

  photo(): Photo {
    const photo = new Map<number, TabPhoto>();
    for (const sheet of this.workbook.sheets) {
      const tab = this.#kept.get(sheet.id) ?? this.#take(sheet);
      this.#kept.set(sheet.id, tab);
      photo.set(sheet.id, tab);
    }
    return photo;
  }

  #take(sheet: Sheet): TabPhoto {
    const columns = this.lines.columns(sheet.id).slice();
    const every = this.lines.rows(sheet.id);
    const rows = every.slice(0, Math.min(sheet.lastRow() + BELOW, sheet.maxRows));
    const shown = new Map<Line, readonly string[]>();
    const area = { row: 1, column: 1, rows: rows.length, columns: columns.length };
    sheet.formulas(area).forEach((formulas, r) => {
      if (formulas.some((formula) => formula !== null))
        shown.set(
          rows[r]!,
          columns.map((_, c) => sheet.display(r + 1, c + 1)),
        );
    });
    return {
      sheetId: sheet.id,
      name: sheet.name,
      rows,
      every: new Set(every),
      columns,
      cells: {
        content: rows.map((_, r) => columns.map((__, c) => sheet.content(r + 1, c + 1))),
        format: sheet.attributes("format", area),
        note: sheet.attributes("note", area),
        validation: sheet.attributes("validation", area),
        style: sheet.attributes("style", area),
      },
      shown,
      hidden: new Set(rows.filter((_, r) => sheet.rowHidden(r + 1))),
      settings: JSON.stringify([
        sheet.frozenRows,
        sheet.frozenColumns,
        sheet.tabColor,
        sheet.hidden,
        // Where rows go, the areas of conditional formats become shorter by themselves.
        sheet.conditionalFormats.map((format) => ({ ...format, areas: format.areas.map(({ column }) => column) })),
        columns.map((column, c) => [column, sheet.columnHidden(c + 1), sheet.columnWidth(c + 1)]),
      ]),
    };
  }
}

/** Compares two moments of one workbook. */
export function difference(before: Photo, after: Photo): Difference {
  const cells: CellChange[] = [];
  const rowsGone: Difference["rowsGone"][number][] = [];
  const columnsGone: Difference["columnsGone"][number][] = [];
  const columnsNew: Difference["columnsNew"][number][] = [];
  const tabsChanged: Difference["tabsChanged"][number][] = [];
  for (const [sheetId, was] of before) {
    const is = after.get(sheetId);
    if (!is || is === was) continue;
    const rowNow = new Map(is.rows.map((row, i) => [row, i]));
    const columnNow = new Map(is.columns.map((column, i) => [column, i]));
    const columnThen = new Set(was.columns);
    for (const column of was.columns) if (!columnNow.has(column)) columnsGone.push({ sheetId, column });
    for (const column of is.columns) if (!columnThen.has(column)) columnsNew.push({ sheetId, column });
    was.rows.forEach((row, r) => {
      if (is.every.has(row)) return;
      const contents = was.cells.content[r] as readonly unknown[];
      if (contents.some((content) => content !== null)) rowsGone.push({ sheetId, row, contents });
    });
    const rowThen = new Map(was.rows.map((row, i) => [row, i]));
    const columnAt = new Map(was.columns.map((column, i) => [column, i]));
    for (const row of new Set([...was.rows, ...is.rows])) {
      const [then, now] = [rowThen.get(row), rowNow.get(row)];
      if (now === undefined && !is.every.has(row)) continue;
      for (const column of new Set([...was.columns, ...is.columns])) {
        const [c, d] = [columnAt.get(column), columnNow.get(column)];
        if (d === undefined) continue;
        for (const aspect of ASPECTS) {
          // Below what was in use nothing but emptiness is known.
          if (aspect !== "content" && (then === undefined || now === undefined || c === undefined)) continue;
          const one = then === undefined || c === undefined ? null : was.cells[aspect][then]![c];
          const two = now === undefined ? null : is.cells[aspect][now]![d];
          if (one === two || JSON.stringify(one) === JSON.stringify(two)) continue;
          cells.push({ sheetId, row, column, aspect, before: one, after: two });
        }
      }
    }
    const hidden = [...rowThen.keys()].some((row) => rowNow.has(row) && was.hidden.has(row) !== is.hidden.has(row));
    if (was.name !== is.name || was.settings !== is.settings || hidden) tabsChanged.push({ before: was, after: is });
  }
  return {
    cells,
    rowsGone,
    columnsGone,
    columnsNew,
    tabsGone: [...before.values()].filter(({ sheetId }) => !after.has(sheetId)),
    tabsNew: [...after.values()].filter(({ sheetId }) => !before.has(sheetId)),
    tabsChanged,
  };
}

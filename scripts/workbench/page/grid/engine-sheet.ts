import type { IWorkbookData } from "@univerjs/core";
import type { TabView } from "../../server/protocol";
import { range } from "./areas";
import type { GridCell } from "./paint";
import { ONE_LINE_PX } from "./row-height";
import { type Engine, startUniver } from "./univer";

const UNIT = "workbook";
const SHEET = "tab";
/** Marks what the host has decided: everything else that would change cells is stopped in `acts.ts`. */
export const FROM_HOST = { fromHost: true, onlyLocal: true } as const;

type Workbook = ReturnType<Engine["api"]["createWorkbook"]>;
type Worksheet = ReturnType<Workbook["getActiveSheet"]>;
type RowSizes = Record<number, { h?: number; ia?: 0 }>;

/** The engine's one sheet, on which every tab is laid in turn. Rows and columns count from 0 here, as the engine's do. */
export class EngineSheet {
  readonly engine: Engine;
  readonly #workbook: Workbook;
  #tab: TabView | null = null;

  constructor(container: HTMLElement) {
    this.engine = startUniver(container);
    this.#workbook = this.engine.api.createWorkbook(blank());
  }

  /** The tab that lies on the sheet. */
  get tab(): TabView | null {
    return this.#tab;
  }

  get worksheet(): Worksheet {
    return this.#workbook.getActiveSheet();
  }

  get editing(): boolean {
    return this.#workbook.isCellEditing();
  }

  /** The heights of rows that are not one line high; what is changed here shows after `layOut`. */
  get rowSizes(): RowSizes {
    return this.worksheet.getSheet().getConfig().rowData as RowSizes;
  }

  /** Empties the sheet and gives it the size of `tab`, its columns and its rows; it shows after `layOut`. */
  lay(tab: TabView): void {
    this.#tab = tab;
    const sheet = this.worksheet.getSheet();
    const config = sheet.getConfig();
    sheet.getCellMatrix().reset();
    config.rowCount = tab.rows;
    config.columnCount = tab.columns;
    replace(config.columnData, columnData(tab));
    replace(config.rowData, rowData(tab));
    sheet.setMergeData(tab.merges.map(range));
  }

  /** Puts `cells`, by column, in place of a whole row; null empties it. */
  setRow(row: number, cells: Record<number, GridCell> | null): void {
    const matrix = this.worksheet.getSheet().getCellMatrix();
    if (cells) matrix.setRow(row, cells);
    else delete matrix.getMatrix()[row];
  }

  cell(row: number, column: number): GridCell | null {
    return (this.worksheet.getSheet().getCellMatrix().getValue(row, column) as GridCell | undefined) ?? null;
  }

  /** Makes the engine measure rows and columns anew. */
  layOut(): void {
    this.execute("sheet.mutation.set-worksheet-row-count", { rowCount: this.#tab!.rows }, FROM_HOST);
  }

  /** Freezes as many rows and columns as the tab has frozen. */
  freeze(): void {
    const { frozenRows, frozenColumns } = this.#tab!;
    this.execute(
      "sheet.mutation.set-frozen",
      {
        startRow: frozenRows > 0 ? frozenRows : -1,
        startColumn: frozenColumns > 0 ? frozenColumns : -1,
        ySplit: frozenRows,
        xSplit: frozenColumns,
      },
      FROM_HOST,
    );
  }

  /** Has the engine carry out one of its commands on this sheet. */
  execute(id: string, params: object, options?: typeof FROM_HOST): void {
    this.engine.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: SHEET, ...params }, options);
  }

  /** What the sheet is painted on, once it has been drawn. */
  render() {
    return this.engine.render(UNIT);
  }

  /** The cell in the upper left corner of what is scrolled. */
  corner(): { readonly row: number; readonly column: number } {
    const seen = this.#workbook.getScrollStateBySheetId(SHEET);
    return { row: seen?.sheetViewStartRow ?? 0, column: seen?.sheetViewStartColumn ?? 0 };
  }
}

function blank(): Partial<IWorkbookData> {
  return {
    id: UNIT,
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: "Tab",
        rowCount: 1,
        columnCount: 1,
        defaultColumnWidth: 100,
        defaultRowHeight: ONE_LINE_PX,
        rowData: {},
        columnData: {},
        cellData: {},
        defaultStyle: { ff: "Arial", fs: 10, vt: 3 },
      },
    },
  };
}

/** The engine keeps hold of these objects, so they are filled anew rather than put in place of each other. */
function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target)) delete target[key as keyof T];
  Object.assign(target, source);
}

function columnData({ widths, hiddenColumns }: TabView) {
  const hidden = new Set(hiddenColumns);
  return Object.fromEntries(widths.map((w, index) => [index, { w, hd: hidden.has(index + 1) ? 1 : 0 }]));
}

function rowData({ heights }: TabView) {
  return Object.fromEntries(heights.map(([row, h]) => [row - 1, h === 0 ? { hd: 1 } : { h, ia: 0 }]));
}

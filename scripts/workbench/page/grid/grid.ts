import { type IRange, type IWorkbookData, LifecycleStages } from "@univerjs/core";
import type { Area } from "../../model/cell";
import type { CellMore, RowsBlock, TabView } from "../../server/protocol";
import { type Acts, hearActs } from "./acts";
import { hearKeys } from "./keys";
import { marks } from "./marks";
import { engineRows, type GridCell } from "./paint";
import { fittingHeight } from "./row-height";
import { startUniver } from "./univer";

const UNIT = "workbook";
const SHEET = "tab";
const SCROLLED_MS = 60;
const ROW_HEIGHT = 21;
/** Marks what the host has decided: everything else that would change cells is stopped in `acts.ts`. */
export const FROM_HOST = { fromHost: true, onlyLocal: true } as const;

interface Position {
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
}

/** The open tab, drawn: a view of the host's sheet that changes only by `show` and `apply`. Rows and columns count from 1. */
export class Grid {
  readonly #engine;
  readonly #workbook;
  readonly #acts;
  /** The engine can scroll and measure once it has drawn itself for the first time. */
  #drawn = false;
  /** Where each tab was left: selection and scroll. */
  readonly #left = new Map<number, Position>();
  #tab: TabView | null = null;
  /** Rows that have a height of their own, from 0. */
  #fixed = new Set<number>();
  /** Whether a row has grown or shrunk since the last drawing. */
  #fitted = false;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #loaded = new Set<number>();
  #asked = new Set<number>();
  /** A view that came too early, or while a cell was being edited: it would pull the cell away under the typing. */
  #waiting: TabView | null = null;

  constructor(container: HTMLElement, acts: Acts) {
    this.#acts = acts;
    hearKeys(container, this, acts);
    this.#engine = startUniver(container);
    this.#workbook = this.#engine.api.createWorkbook(blank());
    marks.openList = acts.openList;
    marks.toggle = (row, column, checked) => acts.edit(row, column, [[checked ? "TRUE" : "FALSE"]]);
    hearActs(this.#engine, this, acts);
    const { api, commands } = this.#engine;
    commands.onCommandExecuted(({ id }) => {
      if (id === "sheet.operation.set-scroll") this.#askSoon();
    });
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (this.#drawn || stage < LifecycleStages.Rendered) return;
      this.#drawn = true;
      this.settle();
    });
  }

  get tab(): TabView | null {
    return this.#tab;
  }

  get #sheet() {
    return this.#workbook.getActiveSheet();
  }

  /** Shows `tab`; the same tab again keeps its selection and scroll. */
  show(tab: TabView): void {
    if (!this.#drawn || (this.editing && this.#tab?.sheetId === tab.sheetId)) {
      this.#waiting = tab;
      return;
    }
    this.#waiting = null;
    if (this.#tab) this.#left.set(this.#tab.sheetId, this.#position());
    this.#tab = tab;
    this.#loaded = new Set();
    this.#asked = new Set();
    this.#fixed = new Set(tab.heights.map(([row]) => row - 1));
    const worksheet = this.#sheet.getSheet();
    const config = worksheet.getConfig();
    worksheet.getCellMatrix().reset();
    config.rowCount = tab.rows;
    config.columnCount = tab.columns;
    replace(config.columnData, columnData(tab));
    replace(config.rowData, rowData(tab));
    for (const block of tab.blocks) this.#write(block);
    const { frozenRows, frozenColumns } = tab;
    this.#layOut();
    this.#execute("sheet.mutation.set-frozen", {
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
      ySplit: frozenRows,
      xSplit: frozenColumns,
    });
    this.#restore(this.#left.get(tab.sheetId) ?? { areas: [cell(1, 1)], row: 1, column: 1 });
    this.#askSoon();
  }

  /** Paints whole rows anew. */
  apply(sheetId: number, version: number, block: RowsBlock): void {
    const tab = this.#waiting ?? this.#tab;
    if (!tab || tab.sheetId !== sheetId || tab.version !== version) return;
    if (this.#waiting) {
      this.#waiting = { ...this.#waiting, blocks: [...this.#waiting.blocks, block] };
      return;
    }
    this.#write(block);
    if (this.#fitted) this.#layOut();
    else this.#sheet.refreshCanvas();
  }

  /** Makes the engine measure rows and columns anew. */
  #layOut(): void {
    this.#fitted = false;
    this.#execute("sheet.mutation.set-worksheet-row-count", { rowCount: this.#tab!.rows });
  }

  #execute(id: string, params: object): void {
    this.#engine.commands.syncExecuteCommand(id, { unitId: UNIT, subUnitId: SHEET, ...params }, FROM_HOST);
  }

  #fit(row: number, cells: Readonly<Record<number, GridCell>>): void {
    if (this.#fixed.has(row)) return;
    const rows = this.#sheet.getSheet().getConfig().rowData as Record<number, { h?: number; ia?: 0 }>;
    const h = fittingHeight(cells, this.#tab!.widths);
    if (h === (rows[row]?.h ?? ROW_HEIGHT)) return;
    rows[row] = { h, ia: 0 };
    this.#fitted = true;
  }

  /** Called when the cell editor has closed: what had to wait is shown now. */
  settle(): void {
    if (this.#waiting) this.show(this.#waiting);
  }

  #write(block: RowsBlock): void {
    const matrix = this.#sheet.getSheet().getCellMatrix();
    for (const [row, cells] of engineRows(block)) {
      if (cells) matrix.setRow(row, cells);
      else delete matrix.getMatrix()[row];
      this.#fit(row, cells ?? {});
    }
    const window = this.#tab?.window;
    if (!window) return;
    const first = Math.floor((block.from - 1) / window);
    for (let index = first; index * window < block.from - 1 + block.rows.length; index++) this.#loaded.add(index);
  }

  /** What is in sight is known once the scroll has been drawn. */
  #askSoon(): void {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#askForRows(), SCROLLED_MS);
  }

  /** Asks for the windows that the eye sees, and the next one, where they are not here yet. */
  #askForRows(): void {
    const window = this.#tab?.window;
    if (!this.#tab || !window) return;
    const seen = this.#sheet.getVisibleRange();
    if (!seen) return;
    const last = Math.min(this.#tab.rows, seen.endRow + 100);
    for (let index = Math.floor(Math.max(0, seen.startRow - 100) / window); index * window < last; index++) {
      if (this.#loaded.has(index) || this.#asked.has(index)) continue;
      this.#asked.add(index);
      this.#acts.rows(index * window + 1);
    }
  }

  /** Selects `areas`, the last of them active, and brings it into sight; what lies outside the tab is left out. */
  select(areas: readonly Area[]): void {
    const inside = this.#inside(areas);
    const last = inside.at(-1);
    if (!last) return;
    this.#select(inside);
    if (!this.#seen(last.row, last.column)) this.scrollTo(Math.max(1, last.row - 2), last.column);
  }

  #inside(areas: readonly Area[]): readonly Area[] {
    const { rows = 0, columns = 0 } = this.#tab ?? {};
    return areas.filter((each) => each.row + each.rows - 1 <= rows && each.column + each.columns - 1 <= columns);
  }

  #select(areas: readonly Area[]): void {
    const selections = areas.map((area, index) => ({
      range: range(area),
      primary:
        index === areas.length - 1
          ? {
              ...range(cell(area.row, area.column)),
              actualRow: area.row - 1,
              actualColumn: area.column - 1,
              isMerged: false,
              isMergedMainCell: false,
            }
          : null,
      style: null,
    }));
    this.#engine.commands.syncExecuteCommand("sheet.operation.set-selections", {
      unitId: UNIT,
      subUnitId: SHEET,
      selections,
    });
  }

  /** What is selected, as areas; the active one is the last. */
  selection(): readonly Area[] {
    const selections = this.#engine.selections().getCurrentSelections();
    return selections.map((selected) => area(selected.range, this.#tab));
  }

  /** The cell that typing goes to. */
  active(): { readonly row: number; readonly column: number } {
    const current = this.#sheet.getSelection()?.getCurrentCell();
    return { row: (current?.actualRow ?? 0) + 1, column: (current?.actualColumn ?? 0) + 1 };
  }

  get editing(): boolean {
    return this.#workbook.isCellEditing();
  }

  text(row: number, column: number): string {
    return String(this.#cell(row, column)?.v ?? "");
  }

  more(row: number, column: number): CellMore {
    return this.#cell(row, column)?.custom?.more ?? {};
  }

  /** What the editor shows for a cell. */
  editText(row: number, column: number): string {
    return this.more(row, column).edit ?? this.text(row, column);
  }

  style(
    row: number,
    column: number,
  ): { readonly background: string | null; readonly color: string | null; readonly bold: boolean } {
    const style = this.#cell(row, column)?.s;
    if (!style || typeof style === "string") return { background: null, color: null, bold: false };
    return { background: style.bg?.rgb ?? null, color: style.cl?.rgb ?? null, bold: style.bl === 1 };
  }

  #cell(row: number, column: number): GridCell | null {
    return (
      (this.#sheet
        .getSheet()
        .getCellMatrix()
        .getValue(row - 1, column - 1) as GridCell | undefined) ?? null
    );
  }

  /** Where a cell is in the window, scrolled and all. */
  rectangle(row: number, column: number): DOMRect {
    const { x, y, width, height } = this.#sheet.getRange(row - 1, column - 1).getCellRect();
    const render = this.#engine.render(UNIT);
    const corner = render?.engine.getCanvasElement().getBoundingClientRect();
    const main = render?.scene.getViewport("viewMain");
    const right = column > (this.#tab?.frozenColumns ?? 0) ? (main?.viewportScrollX ?? 0) : 0;
    const down = row > (this.#tab?.frozenRows ?? 0) ? (main?.viewportScrollY ?? 0) : 0;
    return new DOMRect(x - right + (corner?.x ?? 0), y - down + (corner?.y ?? 0), width, height);
  }

  /** Whether a cell is in sight, not hidden behind the frozen rows and columns or beyond the edge. */
  #seen(row: number, column: number): boolean {
    const seen = this.#sheet.getVisibleRange();
    const { frozenRows = 0, frozenColumns = 0 } = this.#tab ?? {};
    // The last row and column in sight may be cut off.
    const down = row <= frozenRows || (!!seen && row > seen.startRow && row < seen.endRow);
    const across = column <= frozenColumns || (!!seen && column > seen.startColumn && column < seen.endColumn);
    return down && across;
  }

  /** Typing goes to the grid again. */
  focus(): void {
    this.#engine.layout().focus();
  }

  /** Calls `show` with each cell the pointer rests on or the selection moves to; the answer ends it. */
  onPoint(show: (row: number, column: number) => void): () => void {
    const { api } = this.#engine;
    const hover = api.addEvent(api.Event.CellHover, ({ row, column }) => show(row + 1, column + 1));
    const select = api.addEvent(api.Event.SelectionChanged, () => show(this.active().row, this.active().column));
    return () => {
      hover.dispose();
      select.dispose();
    };
  }

  scrollTo(row: number, column: number): void {
    this.#sheet.scrollToCell(row - 1, column - 1);
    this.#askSoon();
  }

  #position(): Position {
    const seen = this.#workbook.getScrollStateBySheetId(SHEET);
    return {
      areas: this.selection(),
      row: (seen?.sheetViewStartRow ?? 0) + 1,
      column: (seen?.sheetViewStartColumn ?? 0) + 1,
    };
  }

  #restore({ areas, row, column }: Position): void {
    const tab = this.#tab!;
    const inside = this.#inside(areas);
    this.#select(inside.length > 0 ? inside : [cell(1, 1)]);
    this.#sheet.scrollToCell(Math.min(row, tab.rows) - 1, Math.min(column, tab.columns) - 1);
  }
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function range({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

/** The engine leaves the ends of whole rows and columns open (NaN). */
export function area({ startRow, endRow, startColumn, endColumn }: IRange, tab: TabView | null): Area {
  const [top, left] = [startRow || 0, startColumn || 0];
  const bottom = Number.isFinite(endRow) ? endRow : (tab?.rows ?? 1) - 1;
  const right = Number.isFinite(endColumn) ? endColumn : (tab?.columns ?? 1) - 1;
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
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
        defaultRowHeight: ROW_HEIGHT,
        rowData: {},
        columnData: {},
        cellData: {},
        defaultStyle: { ff: "Arial", fs: 10, vt: 3 },
      },
    },
  };
}

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

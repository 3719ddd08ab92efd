import type { Area } from "../../model/cell";
import type { CellMore, RowsBlock, TabView } from "../../server/protocol";
import { type Acts, hearActs } from "./acts";
import { inside } from "./areas";
import { type CellLook, editTextOf, lookOf, moreOf, textOf } from "./cell-reading";
import { onFirstDrawn, onPointed, onScrolled } from "./engine-events";
import { EngineSheet } from "./engine-sheet";
import { FittedRows } from "./fitted-rows";
import { focusCells, focusFormulaBar } from "./focus";
import { hearKeys } from "./keys";
import { LeftPlaces } from "./left-places";
import { engineRows } from "./paint";
import { RowWindows } from "./row-windows";
import { GridSelection } from "./selection";
import { Sight } from "./sight";

/** The open tab, drawn: a view of the host's sheet that changes only by `show` and `apply`. Rows and columns count from 1. */
export class Grid {
  readonly #sheet: EngineSheet;
  readonly #selection: GridSelection;
  readonly #sight: Sight;
  readonly #left: LeftPlaces;
  readonly #windows: RowWindows;
  readonly #heights: FittedRows;
  #drawn = false;
  /** A view that came too early, or while a cell was being edited: it would pull the cell away under the typing. */
  #waiting: TabView | null = null;

  /** Draws into `container`; what a person does there is told to `acts`. */
  constructor(container: HTMLElement, acts: Acts) {
    hearKeys(container, this, acts);
    this.#sheet = new EngineSheet(container);
    this.#selection = new GridSelection(this.#sheet);
    this.#sight = new Sight(this.#sheet);
    this.#left = new LeftPlaces(this.#selection, this.#sight);
    this.#windows = new RowWindows(this.#sheet, acts.rows);
    this.#heights = new FittedRows(this.#sheet);
    focusFormulaBar(container);
    hearActs(this.#sheet.engine, this, acts);
    onScrolled(this.#sheet.engine, () => this.#windows.askSoon());
    onFirstDrawn(this.#sheet.engine, () => {
      this.#drawn = true;
      this.settle();
    });
  }

  get tab(): TabView | null {
    return this.#sheet.tab;
  }

  get editing(): boolean {
    return this.#sheet.editing;
  }

  /** Shows `tab`; the same tab again keeps its selection and scroll. */
  show(tab: TabView): void {
    if (!this.#drawn || (this.editing && this.tab?.sheetId === tab.sheetId)) {
      this.#waiting = tab;
      return;
    }
    this.#waiting = null;
    if (this.tab) this.#left.leave(this.tab);
    this.#windows.forget();
    this.#heights.open(tab);
    this.#sheet.lay(tab);
    for (const block of tab.blocks) this.#write(block);
    this.#heights.layOut();
    this.#sheet.freeze();
    this.#left.comeBack(tab);
    this.#windows.askSoon();
  }

  /** Paints whole rows anew, where they are rows of the tab and version that is shown. */
  apply(sheetId: number, version: number, block: RowsBlock): void {
    const tab = this.#waiting ?? this.tab;
    if (!tab || tab.sheetId !== sheetId || tab.version !== version) return;
    if (this.#waiting) {
      this.#waiting = { ...this.#waiting, blocks: [...this.#waiting.blocks, block] };
      return;
    }
    this.#write(block);
    this.#heights.draw();
  }

  /** Called when the cell editor has closed: what had to wait is shown now. */
  settle(): void {
    if (this.#waiting) this.show(this.#waiting);
  }

  #write(block: RowsBlock): void {
    for (const [row, cells] of engineRows(block)) {
      this.#sheet.setRow(row, cells);
      this.#heights.fit(row, cells ?? {});
    }
    this.#windows.arrived(block);
  }

  /** Selects `areas`, the last of them active, and brings it into sight; what lies outside the tab is left out. */
  select(areas: readonly Area[]): void {
    const here = inside(areas, this.tab);
    const last = here.at(-1);
    if (!last) return;
    this.#selection.select(here);
    if (!this.#sight.sees(last.row, last.column)) this.scrollTo(Math.max(1, last.row - 2), last.column);
  }

  /** Selects all from one cell, which becomes the active one, to another, and brings that into sight. */
  selectFrom(from: Pick<Area, "row" | "column">, to: Pick<Area, "row" | "column">): void {
    const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
    const rows = Math.abs(from.row - to.row) + 1;
    const columns = Math.abs(from.column - to.column) + 1;
    this.#selection.select([{ row, column, rows, columns }], from);
    if (!this.#sight.sees(to.row, to.column)) this.scrollTo(Math.max(1, to.row - 2), to.column);
  }

  /** What is selected, as areas; the active one is the last. */
  selection(): readonly Area[] {
    return this.#selection.areas();
  }

  /** The cell that typing goes to. */
  active(): { readonly row: number; readonly column: number } {
    return this.#selection.active();
  }

  text(row: number, column: number): string {
    return textOf(this.#sheet.cell(row - 1, column - 1));
  }

  more(row: number, column: number): CellMore {
    return moreOf(this.#sheet.cell(row - 1, column - 1));
  }

  /** What the editor shows for a cell. */
  editText(row: number, column: number): string {
    return editTextOf(this.#sheet.cell(row - 1, column - 1));
  }

  style(row: number, column: number): CellLook {
    return lookOf(this.#sheet.cell(row - 1, column - 1));
  }

  /** Where a cell is in the window, scrolled and all. */
  rectangle(row: number, column: number): DOMRect {
    return this.#sight.rectangle(row, column);
  }

  scrollTo(row: number, column: number): void {
    this.#sight.scrollTo(row, column);
    this.#windows.askSoon();
  }

  /** Typing goes to the grid again. */
  focus(): void {
    this.#sheet.engine.layout().focus();
    focusCells();
  }

  /** Calls `show` with each cell the pointer rests on or the selection moves to; the answer ends it. */
  onPoint(show: (row: number, column: number) => void): () => void {
    return onPointed(this.#sheet.engine, show, () => show(this.active().row, this.active().column));
  }
}

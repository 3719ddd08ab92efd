import type { TabView } from "../../server/protocol";
import type { EngineSheet } from "./engine-sheet";
import type { GridCell } from "./paint";
import { fittingHeight, ONE_LINE_PX } from "./row-height";

/** Rows that grow and shrink with their text, as Sheets lets those whose height nobody has set. */
export class FittedRows {
  readonly #sheet: EngineSheet;
  /** Rows that have a height of their own, from 0. */
  #fixed = new Set<number>();
  /** Whether a row has grown or shrunk since the rows were last laid out. */
  #changed = false;

  constructor(sheet: EngineSheet) {
    this.#sheet = sheet;
  }

  /** Begins anew with the rows of `tab`. */
  open(tab: TabView): void {
    this.#fixed = new Set(tab.heights.map(([row]) => row - 1));
  }

  /** Gives a row, from 0, the height that its cells need; it shows after `layOut`. */
  fit(row: number, cells: Readonly<Record<number, GridCell>>): void {
    if (this.#fixed.has(row)) return;
    const sizes = this.#sheet.rowSizes;
    const h = fittingHeight(cells, this.#sheet.tab!.widths);
    if (h === (sizes[row]?.h ?? ONE_LINE_PX)) return;
    sizes[row] = { h, ia: 0 };
    this.#changed = true;
  }

  /** Lays the rows out with their heights. */
  layOut(): void {
    this.#changed = false;
    this.#sheet.layOut();
  }

  /** Draws the cells; lays the rows out first only if one has another height now, since that measures them all. */
  draw(): void {
    if (this.#changed) this.layOut();
    else this.#sheet.worksheet.refreshCanvas();
  }
}

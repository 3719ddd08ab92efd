import type { EngineSheet } from "./engine-sheet";

/** What is in sight of the sheet, and where; rows and columns count from 1. */
export class Sight {
  readonly #sheet: EngineSheet;

  constructor(sheet: EngineSheet) {
    this.#sheet = sheet;
  }

  /** Where a cell is in the browser's window, scrolled and all. */
  rectangle(row: number, column: number): DOMRect {
    const { tab, worksheet } = this.#sheet;
    const { x, y, width, height } = worksheet.getRange(row - 1, column - 1).getCellRect();
    const render = this.#sheet.render();
    const corner = render?.engine.getCanvasElement().getBoundingClientRect();
    const main = render?.scene.getViewport("viewMain");
    // What is frozen does not scroll.
    const right = column > (tab?.frozenColumns ?? 0) ? (main?.viewportScrollX ?? 0) : 0;
    const down = row > (tab?.frozenRows ?? 0) ? (main?.viewportScrollY ?? 0) : 0;
    return new DOMRect(x - right + (corner?.x ?? 0), y - down + (corner?.y ?? 0), width, height);
  }

  /** Whether a cell is in sight, not hidden behind the frozen rows and columns or beyond the edge. */
  sees(row: number, column: number): boolean {
    const seen = this.#sheet.worksheet.getVisibleRange();
    const { frozenRows = 0, frozenColumns = 0 } = this.#sheet.tab ?? {};
    // The last row and column in sight may be cut off.
    const down = row <= frozenRows || (!!seen && row > seen.startRow && row < seen.endRow);
    const across = column <= frozenColumns || (!!seen && column > seen.startColumn && column < seen.endColumn);
    return down && across;
  }

  /** The cell in the upper left corner of what is scrolled: scrolling to it later brings the same cells into sight. */
  corner(): { readonly row: number; readonly column: number } {
    const { row, column } = this.#sheet.corner();
    return { row: row + 1, column: column + 1 };
  }

  /** Scrolls until a cell is in the upper left corner. */
  scrollTo(row: number, column: number): void {
    this.#sheet.worksheet.scrollToCell(row - 1, column - 1);
  }
}

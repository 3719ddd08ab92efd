import type { RowsBlock } from "../../server/protocol";
import type { EngineSheet } from "./engine-sheet";

const SCROLLED_MS = 60;
/** How far above and below what is in sight rows are asked for ahead. */
const ROWS_AHEAD = 100;

/** Fetches a large tab piece by piece: its rows come in windows of equal size, each asked for once, when it comes near sight.
 * A tab that came whole has no windows, and nothing is asked for. */
export class RowWindows {
  readonly #sheet: EngineSheet;
  readonly #ask: (from: number) => void;
  /** Windows by number from 0: those that are here, and those that are on their way. */
  #loaded = new Set<number>();
  #asked = new Set<number>();
  #asking: ReturnType<typeof setTimeout> | undefined;

  /** `ask` asks the host for the window that begins at a row, from 1. */
  constructor(sheet: EngineSheet, ask: (from: number) => void) {
    this.#sheet = sheet;
    this.#ask = ask;
  }

  /** Forgets which windows are here, for a tab that is shown anew. */
  forget(): void {
    this.#loaded = new Set();
    this.#asked = new Set();
  }

  /** Notes that the rows of `block` are here. */
  arrived(block: RowsBlock): void {
    const window = this.#sheet.tab?.window;
    if (!window) return;
    const first = Math.floor((block.from - 1) / window);
    for (let index = first; index * window < block.from - 1 + block.rows.length; index++) this.#loaded.add(index);
  }

  /** Asks for what is missing once scrolling pauses: what is in sight is known once the scroll has been drawn. */
  askSoon(): void {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => this.#askForMissing(), SCROLLED_MS);
  }

  #askForMissing(): void {
    const { tab } = this.#sheet;
    const window = tab?.window;
    if (!tab || !window) return;
    const seen = this.#sheet.worksheet.getVisibleRange();
    if (!seen) return;
    const last = Math.min(tab.rows, seen.endRow + ROWS_AHEAD);
    for (let index = Math.floor(Math.max(0, seen.startRow - ROWS_AHEAD) / window); index * window < last; index++) {
      if (this.#loaded.has(index) || this.#asked.has(index)) continue;
      this.#asked.add(index);
      this.#ask(index * window + 1);
    }
  }
}

import { parseCell } from "./cell-name";
import type { Desk } from "./desk";

export interface TestDoor {
  /** The title of the open tab, once it is drawn. */
  tab(): string | null;
  cell(a1: string): {
    readonly text: string;
    readonly edit: string;
    readonly note: string | null;
    readonly invalid: string | null;
    readonly choice: string | null;
    readonly background: string | null;
    readonly color: string | null;
    readonly filter: string | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly wrapped: boolean;
  };
  /** Where a cell is on the screen, to point at it. */
  rectangle(a1: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  select(a1: string): void;
  scrollTo(a1: string): void;
  selection(): readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  rows(): number;
  /** How many merged blocks the open tab has. */
  merges(): number;
}

declare global {
  interface Window {
    workbench: TestDoor;
  }
}

/** The grid is painted on a canvas, where neither a test nor a curious developer can read: this reads for them. */
export function testDoor(desk: Desk): TestDoor {
  return {
    tab: () => {
      const open = desk.store.view.tabs.find(({ sheetId }) => sheetId === desk.grid.tab?.sheetId);
      return open?.name ?? null;
    },
    cell(a1) {
      const { row, column } = parseCell(a1);
      const { note = null, invalid = null, choice = null, filter = null } = desk.grid.more(row, column);
      const text = desk.grid.text(row, column);
      return {
        text,
        edit: desk.grid.editText(row, column),
        note,
        invalid,
        choice,
        filter,
        ...desk.grid.style(row, column),
      };
    },
    rectangle(a1) {
      const { row, column } = parseCell(a1);
      const { x, y, width, height } = desk.grid.rectangle(row, column);
      return { x, y, width, height };
    },
    select(a1) {
      desk.grid.select(a1.split(",").map(parseCell));
      desk.grid.focus();
    },
    scrollTo(a1) {
      const { row, column } = parseCell(a1);
      desk.grid.scrollTo(row, column);
    },
    selection: () => desk.grid.selection(),
    rows: () => desk.grid.tab?.rows ?? 0,
    merges: () => desk.grid.tab?.merges.length ?? 0,
  };
}

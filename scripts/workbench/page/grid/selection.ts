import type { Area } from "../../model/cell";
import { area, cell, range } from "./areas";
import type { EngineSheet } from "./engine-sheet";

/** What is selected in the sheet; rows and columns count from 1. */
export class GridSelection {
  readonly #sheet: EngineSheet;

  constructor(sheet: EngineSheet) {
    this.#sheet = sheet;
  }

  /** Selects `areas`; `active`, or else the upper left cell of the last, becomes the active one. */
  select(areas: readonly Area[], active: Pick<Area, "row" | "column"> = areas.at(-1)!): void {
    const selections = areas.map((each, index) => ({
      range: range(each),
      primary: index === areas.length - 1 ? this.#activeCell(active) : null,
      style: null,
    }));
    this.#sheet.execute("sheet.operation.set-selections", { selections });
  }

  /** What is selected, as areas; the active one is the last. */
  areas(): readonly Area[] {
    const selections = this.#sheet.engine.selections().getCurrentSelections();
    return selections.map((selected) => area(selected.range, this.#sheet.tab));
  }

  /** The cell that typing goes to. */
  active(): { readonly row: number; readonly column: number } {
    const current = this.#sheet.worksheet.getSelection()?.getCurrentCell();
    return { row: (current?.actualRow ?? 0) + 1, column: (current?.actualColumn ?? 0) + 1 };
  }

  /** A cell, or the merged block that it is in, as the engine describes the one that typing goes to. */
  #activeCell({ row, column }: Pick<Area, "row" | "column">) {
    const merged = this.#sheet.tab?.merges.find((each) => covers(each, row, column));
    const whole = merged ?? cell(row, column);
    const main = !merged || (merged.row === row && merged.column === column);
    return {
      ...range(whole),
      actualRow: row - 1,
      actualColumn: column - 1,
      isMerged: merged !== undefined && !main,
      isMergedMainCell: merged !== undefined && main,
    };
  }
}

function covers(area: Area, row: number, column: number): boolean {
  const down = row >= area.row && row < area.row + area.rows;
  return down && column >= area.column && column < area.column + area.columns;
}

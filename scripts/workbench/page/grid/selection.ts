import type { Area } from "../../model/cell";
import { area, cell, range } from "./areas";
import type { EngineSheet } from "./engine-sheet";

/** What is selected in the sheet; rows and columns count from 1. */
export class GridSelection {
  readonly #sheet: EngineSheet;

  constructor(sheet: EngineSheet) {
    this.#sheet = sheet;
  }

  /** Selects `areas`; the upper left cell of the last becomes the active one. */
  select(areas: readonly Area[]): void {
    const selections = areas.map((each, index) => ({
      range: range(each),
      primary: index === areas.length - 1 ? activeCell(each) : null,
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
}

/** The first cell of an area, as the engine describes the one that typing goes to. */
function activeCell({ row, column }: Area) {
  return {
    ...range(cell(row, column)),
    actualRow: row - 1,
    actualColumn: column - 1,
    isMerged: false,
    isMergedMainCell: false,
  };
}

import type { Area } from "../../model/cell";
import type { TabView } from "../../server/protocol";
import { cell, inside } from "./areas";
import type { GridSelection } from "./selection";
import type { Sight } from "./sight";

interface Place {
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
}

/** Where each tab was left, its selection and its scroll, so that a person who comes back to it finds it so. */
export class LeftPlaces {
  readonly #selection: GridSelection;
  readonly #sight: Sight;
  readonly #places = new Map<number, Place>();

  constructor(selection: GridSelection, sight: Sight) {
    this.#selection = selection;
    this.#sight = sight;
  }

  /** Notes where `tab` stands, before another one is laid on the sheet. */
  leave(tab: TabView): void {
    this.#places.set(tab.sheetId, { areas: this.#selection.areas(), ...this.#sight.corner() });
  }

  /** Puts `tab`, which lies on the sheet now, where it was left, as far as it still reaches; a new one at its first cell. */
  comeBack(tab: TabView): void {
    const { areas, row, column } = this.#places.get(tab.sheetId) ?? { areas: [cell(1, 1)], row: 1, column: 1 };
    const left = inside(areas, tab);
    this.#selection.select(left.length > 0 ? left : [cell(1, 1)]);
    this.#sight.scrollTo(Math.min(row, tab.rows), Math.min(column, tab.columns));
  }
}

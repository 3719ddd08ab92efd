import type { Area } from "../../model/cell";
import { moveCells } from "../../model/edit-move";
import { type CopiedCells, copyCells, type PasteKind, pasteCells, pastedArea } from "../../model/edit-paste";
import { areaOf, editing, tabOf } from "./act";
import { OnCells } from "./on-cells";

export type { CopiedCell, CopiedCells } from "../../model/edit-paste";

/** What people do with cells that they copied or cut. */
export abstract class OnClipboard extends OnCells {
  /** What Ctrl+C takes along, for `pasteCells`. */
  copyCells(tab: string, at: string): CopiedCells {
    const sheet = tabOf(this.workbook, tab);
    return copyCells(sheet, areaOf(sheet, at));
  }

  /** Ctrl+V of cells of this sheet: values, formulas, formats, notes, rules and merged blocks; repeated where the target is
   * a multiple of what was copied. */
  pasteCells(user: string, tab: string, at: string, copied: CopiedCells): void {
    this.#paste(user, tab, at, copied, "all");
  }

  /** Ctrl+Shift+V: what formulas gave, and nothing of the looks. */
  pasteValues(user: string, tab: string, at: string, copied: CopiedCells): void {
    this.#paste(user, tab, at, copied, "values");
  }

  /** Ctrl+X and Ctrl+V: cells move with all they have, and formulas that read them follow. */
  moveCells(
    user: string,
    from: { readonly tab: string; readonly at: string },
    to: { readonly tab: string; readonly at: string },
  ): void {
    const source = tabOf(this.workbook, from.tab);
    const area = areaOf(source, from.at);
    this.grow(user, to.tab, to.at, area);
    this.onTab(user, to.tab, (sheet) => {
      const at = areaOf(sheet, to.at);
      const target: Area = { ...area, row: at.row, column: at.column };
      const act = editing(sheet, target, moveCells(this.workbook, { sheet: source, area }, { sheet, at }));
      return { ...act, whole: true, needs: [{ sheetId: source.id, area }] };
    });
  }

  #paste(user: string, tab: string, at: string, copied: CopiedCells, kind: PasteKind): void {
    this.grow(user, tab, at, copied.area);
    this.onTab(user, tab, (sheet) => {
      const area = pastedArea(areaOf(sheet, at), copied);
      return editing(sheet, area, pasteCells(sheet, area, copied, kind));
    });
  }
}

import { shiftOf } from "../../scripts/workbench/host/structure-shift";
import type { Mutation } from "../../scripts/workbench/model/mutation";
import { type Shift, shifted } from "../../scripts/workbench/model/shift";
import type { Workbook } from "../../scripts/workbench/model/workbook";

/** A row or column as such, wherever it stands: it keeps its number when others come, go, or change places. */
export type Line = number;

interface TabLines {
  rows: Line[];
  columns: Line[];
}

/** Who is who among the rows and columns of each tab, whatever people and scripts do to their order. */
export class Lines {
  readonly #tabs = new Map<number, TabLines>();
  #last = 0;

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.sheets) this.#add(sheet.id);
  }

  rows(sheetId: number): readonly Line[] {
    return this.#tabs.get(sheetId)?.rows ?? [];
  }

  columns(sheetId: number): readonly Line[] {
    return this.#tabs.get(sheetId)?.columns ?? [];
  }

  /** To be told of every mutation, after it was applied. */
  follow(mutation: Mutation): void {
    if (mutation.kind === "insertSheet") this.#add(mutation.sheetId);
    if (!("sheetId" in mutation)) return;
    const tab = this.#tabs.get(mutation.sheetId);
    if (!tab) return;
    const shift = shiftOf(mutation);
    if (shift) tab[shift.axis] = this.#moved(tab[shift.axis], shift);
    else if (mutation.kind === "reorderRows" && mutation.area.columns === tab.columns.length) {
      const { row, rows } = mutation.area;
      const before = tab.rows.slice(row - 1, row - 1 + rows);
      tab.rows.splice(row - 1, rows, ...mutation.order.map((from) => before[from] as Line));
    }
    this.#agree(mutation.sheetId, tab, mutation.kind);
  }

  /** A tab that was deleted and is taken back has lines of its own again. */
  #add(sheetId: number): void {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet) this.#tabs.set(sheetId, { rows: this.#fresh(sheet.maxRows), columns: this.#fresh(sheet.maxColumns) });
  }

  #fresh(count: number): Line[] {
    return Array.from({ length: count }, () => ++this.#last);
  }

  #moved(lines: readonly Line[], shift: Shift): Line[] {
    const after: Line[] = [];
    lines.forEach((line, i) => {
      const place = shifted(shift, i + 1);
      if (place !== null) after[place - 1] = line;
    });
    for (let i = 0; shift.kind === "insert" && i < shift.count; i++) after[shift.at - 1 + i] = ++this.#last;
    return after;
  }

  /** A change of structure that this file does not know must not pass unseen. */
  #agree(sheetId: number, { rows, columns }: TabLines, kind: string): void {
    const sheet = this.workbook.sheet(sheetId);
    if (sheet && (sheet.maxRows !== rows.length || sheet.maxColumns !== columns.length))
      throw new Error(`${kind} changed the size of ${sheet.name} unseen`);
  }
}

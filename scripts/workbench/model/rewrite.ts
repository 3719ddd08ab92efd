import type { Place } from "./dependents";
import type { Formula } from "./formula/parse";
import type { Mutation } from "./mutation";
import type { Workbook } from "./workbook";

/** How formulas change with an act, and how the act that undoes it would change them back. */
export interface Rewriting {
  /** Spares reading the formulas that cannot be concerned. */
  readonly concerns: (formula: Formula, place: Place) => boolean;
  readonly change: (text: string, place: Place) => string;
  readonly back: (text: string, place: Place) => string;
  /** Where the formula stands once the act is undone. */
  readonly origin: (place: Place) => Place;
}

/** Changes the formulas of all tabs in place. Answers with the mutations that, after the act is undone, mend the formulas
 * that do not come back by themselves (`#REF!`). */
export function rewriteFormulas(workbook: Workbook, { concerns, change, back, origin }: Rewriting): Mutation[] {
  const mending: Mutation[] = [];
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.grid.formulas()]) {
      const place = { sheetId: sheet.id, row, column };
      if (!concerns(cell.formula, place)) continue;
      const text = change(cell.text, place);
      if (text !== cell.text) sheet.grid.column(column).write(row - 1, [{ formula: text }]);
      if (back(text, place) === cell.text) continue;
      const at = origin(place);
      const area = { row: at.row, column: at.column, rows: 1, columns: 1 };
      mending.push({ kind: "fill", sheetId: at.sheetId, area, content: { formula: cell.text } });
    }
  }
  return mending;
}

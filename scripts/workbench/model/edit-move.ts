import type { Area } from "./cell";
import { overlap } from "./conditional-format";
import { type CopiedCells, copyCells, pasteCells } from "./edit-paste";
import { followBlock } from "./formula/move";
import { contains } from "./merges";
import { ModelError } from "./model-error";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Moves a block with all its cells have, as cutting and pasting does: the place it leaves is blank, formulas that read
 * cells of the block read them where they are now, and its own formulas stay as they are.
 * @param at the first cell of the target */
export function moveCells(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly at: { readonly row: number; readonly column: number } },
): Mutation[] {
  const { sheet, area } = from;
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge)))
    throw new ModelError("paste-through-merge");
  const target: Area = { ...area, row: to.at.row, column: to.at.column };
  const same = sheet === to.sheet;
  if (same && target.row === area.row && target.column === area.column) return [];
  const moves = {
    from: area,
    to: target,
    isSource: (named: string | null, own: number) =>
      named === null ? own === sheet.id : named.toLowerCase() === sheet.name.toLowerCase(),
    target: to.sheet,
  };
  const taken = copyCells(sheet, area);
  const written = (text: string, own: Sheet, now: Sheet) => followBlock(text, moves, own.id, now);
  const copied: CopiedCells = {
    ...taken,
    // Formulas stand as they are where their place is called the old one.
    area: target,
    cells: taken.cells.map((row) =>
      row.map((cell) => {
        const { content } = cell;
        if (typeof content !== "object" || content === null || !("formula" in content)) return cell;
        return { ...cell, content: { formula: written(content.formula, sheet, to.sheet) } };
      }),
    ),
    merges: taken.merges.map((merge) => ({
      ...merge,
      row: merge.row - area.row + target.row,
      column: merge.column - area.column + target.column,
    })),
  };
  const { id: sheetId } = sheet;
  const left = { content: null, format: "", style: {}, note: null, validation: null };
  return [
    ...(taken.merges.length > 0 ? [{ kind: "unmerge", sheetId, area } as const] : []),
    { kind: "fill", sheetId, area, ...left },
    ...pasteCells(to.sheet, target, copied),
    ...readers(workbook, { sheet, area }, { sheet: to.sheet, area: target }, written),
  ];
}

/** The formulas outside both blocks that read the moved one. */
function readers(
  workbook: Workbook,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; area: Area },
  written: (text: string, own: Sheet, now: Sheet) => string,
): Mutation[] {
  const found: Mutation[] = [];
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of sheet.grid.formulas()) {
      const place = { row, column, rows: 1, columns: 1 };
      const within = [from, to].some((block) => block.sheet === sheet && overlap(block.area, place));
      const formula = within ? cell.text : written(cell.text, sheet, sheet);
      if (formula !== cell.text) found.push({ kind: "fill", sheetId: sheet.id, area: place, content: { formula } });
    }
  return found;
}

import type { Area } from "./cell";
import { overlap } from "./conditional-format";
import { ModelError } from "./model-error";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";

export type MergeKind = "all" | "across" | "down";

/** Makes one cell of an area, one of each of its rows, or one of each of its columns. Where that is a single cell nothing
 * is to do, unless the whole area is one. */
export function mergeArea(sheet: Sheet, area: Area, kind: MergeKind = "all"): Mutation[] {
  const blocks = blocksOf(area, kind).filter(({ rows, columns }) => rows * columns > 1);
  if (blocks.length === 0 && kind === "all") throw new ModelError("merge-one-cell");
  const { filter } = sheet;
  if (filter && blocks.some((block) => block.rows > 1 && overlap(block, filter.area)))
    throw new ModelError("merge-in-filter");
  // One that is cut by a row of the area dissolves first, as the whole area is asked for.
  const dissolved: Mutation[] =
    kind === "all" || !sheet.merges.some((merge) => overlap(merge, area))
      ? []
      : [{ kind: "unmerge", sheetId: sheet.id, area }];
  return [...dissolved, ...blocks.map((block): Mutation => ({ kind: "merge", sheetId: sheet.id, area: block }))];
}

/** Dissolves the merged blocks of an area. */
export function unmergeArea(sheet: Sheet, area: Area): Mutation[] {
  return [{ kind: "unmerge", sheetId: sheet.id, area }];
}

function blocksOf(area: Area, kind: MergeKind): Area[] {
  if (kind === "across") return Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
  if (kind === "all") return [area];
  return Array.from({ length: area.columns }, (_, i) => ({ ...area, column: area.column + i, columns: 1 }));
}

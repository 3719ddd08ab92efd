import type { Area } from "./cell";
import { overlap } from "./conditional-format";
import { copied } from "./formula/move";
import { contains } from "./merges";
import { ModelError } from "./model-error";
import type { CellContent, Mutation } from "./mutation";
import { isDateFormat } from "./serial";
import { nextInSeries } from "./series";
import type { Sheet } from "./sheet";
import { wholeStyle } from "./style-change";

/** Drags the fill handle from a source to an area that holds it and is longer one way: down, up, right or left. Numbers
 * and days go on as series, formulas move their references, all else repeats; formats and rules come along, notes do not.
 * @param series false: everything repeats */
export function fillHandle(sheet: Sheet, from: Area, to: Area, series = true): Mutation[] {
  if (!sheet.contains(to)) throw new ModelError("outside-sheet", { ...to });
  const upright = from.column === to.column && from.columns === to.columns;
  if (!contains(to, from) || (!upright && (from.row !== to.row || from.rows !== to.rows)))
    throw new ModelError("fill-not-beside");
  const lines = upright ? from.columns : from.rows;
  const fills = Array.from({ length: lines }, (_, i) =>
    upright
      ? lineOf(sheet, { ...from, column: from.column + i, columns: 1 }, series)
      : lineOf(sheet, { ...from, row: from.row + i, rows: 1 }, series),
  );
  return targets(from, to, upright).map((area): Mutation => {
    if (sheet.merges.some((merge) => overlap(merge, area))) throw new ModelError("paste-through-merge");
    const matrix = <T>(of: (fill: Fill, place: number, at: { row: number; column: number }) => T): T[][] =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => {
          const at = { row: area.row + r, column: area.column + c };
          return upright ? of(fills[c]!, at.row - from.row, at) : of(fills[r]!, at.column - from.column, at);
        }),
      );
    return {
      kind: "cells",
      sheetId: sheet.id,
      area,
      contents: matrix((fill, place, at) => fill.content(place, at)),
      formats: matrix((fill, place) => sheet.format(...fill.source(place))),
      styles: matrix((fill, place) => wholeStyle(sheet.style(...fill.source(place)))),
      validations: matrix((fill, place) => sheet.validation(...fill.source(place))),
    };
  });
}

/** The parts of `to` outside `from`. */
function targets(from: Area, to: Area, upright: boolean): Area[] {
  const parts: Area[] = upright
    ? [
        { ...to, rows: from.row - to.row },
        { ...to, row: from.row + from.rows, rows: to.row + to.rows - from.row - from.rows },
      ]
    : [
        { ...to, columns: from.column - to.column },
        {
          ...to,
          column: from.column + from.columns,
          columns: to.column + to.columns - from.column - from.columns,
        },
      ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** How one column or row of the source goes on; places count from its first cell and may be negative. */
interface Fill {
  source(place: number): [row: number, column: number];
  content(place: number, at: { row: number; column: number }): CellContent;
}

function lineOf(sheet: Sheet, from: Area, series: boolean): Fill {
  const count = from.rows * from.columns;
  const source = (place: number): [number, number] => {
    const turn = ((place % count) + count) % count;
    return from.rows > 1 ? [from.row + turn, from.column] : [from.row, from.column + turn];
  };
  const cells = Array.from({ length: count }, (_, i) => source(i));
  const contents = cells.map((at) => sheet.content(...at));
  const dates = cells.every((at) => isDateFormat(sheet.format(...at)));
  const formulas = contents.some((content) => typeof content === "object" && content !== null && "formula" in content);
  const next = series && !formulas ? nextInSeries(sheet.values(from).flat(), dates) : null;
  return {
    source,
    content(place, at) {
      if (next) return next(place);
      const [row, column] = source(place);
      const content = sheet.content(row, column);
      if (typeof content !== "object" || content === null || !("formula" in content)) return content;
      return { formula: copied(content.formula, at.row - row, at.column - column) };
    },
  };
}

import type { Area, Style } from "./cell";
import { ATTRIBUTES, type Attribute, BLANK, contentOf } from "./column";
import type { CellContent, Mutation, StyleChange } from "./mutation";
import type { Runs } from "./runs";
import type { Sheet } from "./sheet";

/** Above so many blocks of equal cells a matrix is shorter. */
const MANY = 64;

const PLURAL = { format: "formats", note: "notes", style: "styles", validation: "validations" } as const;

interface Piece {
  readonly area: Area;
  readonly value: unknown;
}

/** The mutations that write what stands in an area now.
 * @param names what of it: contents and attributes
 * @param options `blank` false: what is blank is left out, for an area that will be blank; `style` makes of each style the
 *   change to write (default: the style itself) */
export function rebuilding(
  sheet: Sheet,
  area: Area,
  names: readonly ("content" | Attribute)[],
  { blank, style = (each) => each }: { blank: boolean; style?: (style: Style) => StyleChange },
): Mutation[] {
  const mutations: Mutation[] = [];
  for (const name of names) {
    if (name === "content") {
      mutations.push(...contents(sheet, area, blank));
      continue;
    }
    const found = pieces(sheet, area, name).filter(({ value }) => blank || value !== BLANK[name]);
    const written = (value: unknown): unknown => (name === "style" ? style(value as Style) : value);
    if (found.length <= MANY) {
      for (const piece of found) {
        mutations.push({ kind: "fill", sheetId: sheet.id, area: piece.area, [name]: written(piece.value) });
      }
      continue;
    }
    const matrix = sheet.attributes(name, area).map((row) => row.map(written));
    mutations.push({ kind: "cells", sheetId: sheet.id, area, [PLURAL[name]]: matrix });
  }
  return joined(mutations);
}

/** Everything in an area, for a place that is blank. */
export function rebuildingAll(sheet: Sheet, area: Area): Mutation[] {
  return rebuilding(sheet, area, ["content", ...ATTRIBUTES], { blank: false });
}

function contents(sheet: Sheet, area: Area, blank: boolean): Mutation[] {
  const { id: sheetId } = sheet;
  const columns = sheet.grid.columnsOf(area);
  const end = columns.reduce((last, column) => Math.max(last, column.contents.length), area.row - 1);
  if (end < area.row) return blank ? [{ kind: "fill", sheetId, area, content: null }] : [];
  const rows = Math.min(area.rows, blank ? area.rows : end - area.row + 1);
  const matrix: CellContent[][] = [];
  for (let r = area.row - 1; r < area.row - 1 + rows; r++)
    matrix.push(columns.map((column) => contentOf(column.get(r))));
  const [[only]] = matrix as [[CellContent]];
  if (rows * area.columns === 1) return [{ kind: "fill", sheetId, area: { ...area, rows }, content: only }];
  return [{ kind: "cells", sheetId, area: { ...area, rows }, contents: matrix }];
}

/** The area cut into blocks of one value, side by side ones of equal rows joined. */
function pieces(sheet: Sheet, area: Area, name: Attribute): Piece[] {
  const found: Piece[] = [];
  let before: Piece[] = [];
  sheet.grid.columnsOf(area).forEach((column, c) => {
    const runs = (column.attributes[name] as Runs<unknown>).within(area.row - 1, area.row - 1 + area.rows);
    const same =
      before.length === runs.length &&
      runs.every(({ from, to, value }, i) => {
        const piece = before[i] as Piece;
        return piece.value === value && piece.area.row === from + 1 && piece.area.rows === to - from;
      });
    const column1 = area.column + c;
    const here = runs.map(({ from, to, value }, i) => ({
      area: {
        row: from + 1,
        rows: to - from,
        column: same ? (before[i] as Piece).area.column : column1,
        columns: same ? (before[i] as Piece).area.columns + 1 : 1,
      },
      value,
    }));
    if (same) found.splice(found.length - before.length, before.length);
    found.push(...here);
    before = here;
  });
  return found;
}

/** Mutations of one kind on the same area as one. */
function joined(mutations: readonly Mutation[]): Mutation[] {
  const byArea = new Map<string, Mutation>();
  for (const mutation of mutations) {
    if (mutation.kind !== "fill" && mutation.kind !== "cells") continue;
    const key = JSON.stringify([mutation.kind, mutation.area]);
    byArea.set(key, { ...byArea.get(key), ...mutation });
  }
  return [...byArea.values()];
}

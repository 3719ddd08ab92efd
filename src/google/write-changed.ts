import { isErrorText } from "../core/cell-value";
import { type Area, adjacent, type Block, strips } from "../core/write/area";
import { planWrites } from "../core/write/plan";
import type { ColumnTemplate, TableName } from "../schema/template";
import { a1Of } from "./a1";
import { cellKey, isText, type SheetCell } from "./sheet-cell";
import type { Table } from "./table";
import { rangeOf, type Written } from "./written";

/** Writes the changed cells: text formats first, then as few ranges as can be. Each goes to `written` before it is tried:
 * Google may fail between two of them, and may say so after one has landed. */
export function writeChanged(table: Table<TableName>, written: Written[] = []): void {
  const { sheet } = table;
  const types = new Map(table.template.columns.map((column) => [table.columns.get(column.key) ?? 0, column] as const));
  const changes = new Map<number, Map<number, SheetCell>>();
  table.changes.forEach(({ after }, row) => {
    const cells = new Map<number, SheetCell>();
    for (const [key, content] of Object.entries(after)) cells.set(table.column(key), table.sheetCell(key, content));
    changes.set(row, cells);
  });
  const plan = planWrites<SheetCell>(changes, {
    keyOf: cellKey,
    rewritable: (row, column) => {
      const own = types.get(column);
      return own?.writes === "add-on" && own.key !== "id" ? asWritten(own, table.known(row, column)) : undefined;
    },
    columnOf: (column) => {
      const own = types.get(column);
      if (!own) return "foreign";
      return own.writes === "add-on" && own.key !== "id" ? "add-on" : "shared";
    },
  });
  const blocks: Block<SheetCell>[] = [...plan.blocks];
  for (const cover of plan.covers) blocks.push(...filledIn(table, cover, types));
  const planned = blocks.map(({ area }) => area);
  for (const group of plan.groups) planned.push(...group.areas);
  const ours = new Map(Array.from(types).filter(([, { key }]) => !table.theirs.has(key)));
  const texts = planned.reduce<Area[]>(
    (all, area) => all.concat(textParts(area, ours)),
    theirTexts(table, changes, types),
  );
  if (texts.length > 0) sheet.getRangeList(texts.map(a1Of)).setNumberFormat("@");
  const takeBack = (area: Area) => {
    const now = rangeOf(sheet, area).getValues() as SheetCell[][];
    rangeOf(sheet, area).setValues(
      now.map((line, i) =>
        line.map((cell, j) => {
          const [row, column] = [area.row + i, area.column + j];
          // What was written without having been read (the day of the change) stays rather than being emptied.
          return asWritten(types.get(column), table.known(row, column) ?? cell) as SheetCell;
        }),
      ),
    );
  };
  const areas: Area[] = [];
  written.push({ sheet, areas, takeBack });
  for (const { area, cells } of blocks) {
    areas.push(area);
    rangeOf(sheet, area).setValues(cells.map((line) => line.slice()));
  }
  for (const group of plan.groups) {
    areas.push(...group.areas);
    sheet.getRangeList(group.areas.map(a1Of)).setValue(group.cell);
  }
}

/** The changed cells in text columns that were a person's before: the cells between keep their formats. */
function theirTexts(
  { theirs }: Table<TableName>,
  changes: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>,
  types: ReadonlyMap<number, ColumnTemplate>,
): Area[] {
  if (theirs.size === 0) return [];
  const places: { row: number; column: number }[] = [];
  changes.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const own = types.get(column);
      if (own && theirs.has(own.key) && isText(own.type)) places.push({ row, column });
    });
  });
  return strips(places);
}

/** The parts of `area` that lie in text columns, side by side where the columns are. */
function textParts(area: Area, types: ReadonlyMap<number, ColumnTemplate>): Area[] {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const texts = columns.filter((column) => isText(types.get(column)?.type ?? "flag"));
  return adjacent(texts).map(({ from, to }) => ({ ...area, column: from, columns: to - from + 1 }));
}

/** A cell's own content so that writing it again changes nothing: text in a column of another type would be read as if it
 * were typed, but for the apostrophe. */
function asWritten(column: ColumnTemplate | undefined, cell: SheetCell | undefined): SheetCell | undefined {
  if (typeof cell !== "string" || cell === "" || !column || isText(column.type)) return cell;
  return isErrorText(cell) ? cell : `'${cell}`;
}

/** The same of a cell in a column that was a person's before, whatever its format: a text that could be read as something
 * else gets the apostrophe, unless the cell takes all for text. */
function asItIs(cell: SheetCell, format: string): SheetCell {
  const parsed = typeof cell === "string" && format !== "@" && READ_AS_TYPED.test(cell);
  return parsed ? `'${cell}` : cell;
}

/** Numbers, days, formulas, words of truth. */
const READ_AS_TYPED = /^[=+\-@']|\d|^\s*(true|false|tosi|epätosi|sant|falskt)\s*$/i;

/** A covering block with what stands in it now, read immediately before it is written. Rows that hold a formula are left
 * out; of these the changed cells alone are written. */
function filledIn(
  table: Table<TableName>,
  { area, cells }: Block<SheetCell | null>,
  types: ReadonlyMap<number, ColumnTemplate>,
): Block<SheetCell>[] {
  const now = rangeOf(table.sheet, area).getValues() as SheetCell[][];
  const own = Array.from({ length: area.columns }, (_, i) => types.get(area.column + i));
  const isTheirs = own.map((column) => column !== undefined && table.theirs.has(column.key));
  const formats = isTheirs.some((its) => its) ? rangeOf(table.sheet, area).getNumberFormats() : null;
  const blocks: { area: Area; cells: SheetCell[][] }[] = [];
  cells.forEach((line, i) => {
    const row = area.row + i;
    if (line.some((cell, j) => cell === null && table.hasFormula(row, area.column + j))) {
      const changed = line.map((_, j) => area.column + j).filter((__, j) => line[j] !== null);
      for (const place of strips(changed.map((column) => ({ row, column }))))
        blocks.push({ area: place, cells: [[line[place.column - area.column] as SheetCell]] });
      return;
    }
    const whole = line.map((cell, j): SheetCell => {
      const is = now[i]![j] as SheetCell;
      if (cell !== null) return cell;
      return formats && isTheirs[j] ? asItIs(is, formats[i]![j] as string) : (asWritten(own[j], is) as SheetCell);
    });
    const last = blocks[blocks.length - 1];
    if (last && last.area.columns === area.columns && last.area.row + last.area.rows === row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.cells.push(whole);
    } else blocks.push({ area: { ...area, row, rows: 1 }, cells: [whole] });
  });
  return blocks;
}

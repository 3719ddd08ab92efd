import type { Area, CellValue, Filter, FilterColumn } from "./cell";
import { overlap } from "./conditional-format";
import { ModelError } from "./model-error";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Makes the tab's filter over an area whose first row are the headers, or takes it away (null) with what it hides. */
export function setFilter(sheet: Sheet, area: Area | null): Mutation[] {
  if (area && sheet.filter) throw new ModelError("filter-there");
  if (area && sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, area)))
    throw new ModelError("filter-through-merge");
  const { id: sheetId } = sheet;
  const filter: Filter | null = area && { area, columns: [] };
  return [
    { kind: "filterRows", sheetId, hidden: [] },
    { kind: "sheet", sheetId, filter },
  ];
}

/** Gives a column of the tab's filter a condition, or none (null), and hides what then does not meet all of them. */
export function filterColumn(
  workbook: Workbook,
  sheet: Sheet,
  column: number,
  condition: Omit<FilterColumn, "column"> | null,
): Mutation[] {
  const { filter, id: sheetId } = sheet;
  if (!filter) throw new ModelError("no-filter");
  if (column < filter.area.column || column >= filter.area.column + filter.area.columns)
    throw new ModelError("outside-filter", { column });
  const others = filter.columns.filter((each) => each.column !== column);
  const columns = condition ? [...others, { ...condition, column }].sort((a, b) => a.column - b.column) : others;
  const now = { ...filter, columns };
  return [{ kind: "sheet", sheetId, filter: now }, hiding(workbook, sheet, now)];
}

/** Looks anew at all rows of a filter; what its columns should hide is hidden, and nothing else. */
export function reapplyFilter(workbook: Workbook, sheet: Sheet): Mutation[] {
  return sheet.filter ? [hiding(workbook, sheet, sheet.filter)] : [];
}

function hiding(workbook: Workbook, sheet: Sheet, { area, columns }: Filter): Mutation {
  const hidden: [row: number, count: number][] = [];
  const first = area.row + 1;
  const data = { ...area, row: first, rows: area.rows - 1 };
  const tests = data.rows > 0 ? columns.map((column) => testOf(workbook, sheet, data, column)) : [];
  for (let i = 0; i < data.rows; i++) {
    if (tests.every((shows) => shows(i))) continue;
    const last = hidden.at(-1);
    if (last && last[0] + last[1] === first + i) last[1]++;
    else hidden.push([first + i, 1]);
  }
  return { kind: "filterRows", sheetId: sheet.id, hidden };
}

/** Whether row i of the data meets a column's condition. */
function testOf(workbook: Workbook, sheet: Sheet, data: Area, filtered: FilterColumn): (i: number) => boolean {
  const { column, hidden, visible, condition } = filtered;
  const cells = { ...data, column, columns: 1 };
  const texts = hidden || visible ? sheet.displays(cells) : [];
  const values: CellValue[][] = condition ? sheet.values(cells) : [];
  const [hides, shows] = [new Set(hidden), visible && new Set(visible)];
  return (i) => {
    const text = texts[i]?.[0] ?? "";
    if (hides.has(text) || (shows && !shows.has(text))) return false;
    return !condition || workbook.holds(condition, values[i]![0]!, { sheetId: sheet.id, down: i, right: 0 });
  };
}

/** What a column of the filter holds, each shown text once, in order; "" is the empty cells. */
export function filterTexts(sheet: Sheet, { area }: Filter, column: number, language: string): string[] {
  if (area.rows < 2) return [];
  const data = { row: area.row + 1, rows: area.rows - 1, column, columns: 1 };
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...new Set(sheet.displays(data).flat())].sort(compare);
}

import { columnNames, isPeoples } from "../../core/archive/columns";
import { fillsOthers } from "../../core/archive/formula";
import { adjacent } from "../../core/write/area";
import type { TableName } from "../../schema/template";
import { columnLetters } from "../a1";
import { cellFormat } from "../cell-format";
import { headerTexts } from "../tab-header";
import type { Table } from "../table";

/** How a tab looks to the archive: all its columns, people's own among them. */
export interface TabLayout {
  /** The names of all columns of the grid, in their order. */
  readonly names: readonly string[];
  /** Columns that a formula fills from above: their cells are nobody's to keep or to write. */
  readonly filled: ReadonlySet<string>;
  /** The number format that a cell of that column has, unless somebody gave it another. */
  readonly formatOf: (name: string) => string;
}

/** Looks at the header, and at the formulas of people's own columns, those of an adopted list among them. */
export function tabLayout(table: Table<TableName>): TabLayout {
  const { sheet, headerRows, columns, template, context, theirs } = table;
  const header = headerTexts(sheet.getRange(headerRows).getValues());
  const names = columnNames(header, columns);
  const filled = new Set<string>();
  const own = names
    .map((name, i) => ((isPeoples(name) || theirs.has(name)) && header[i] !== "" ? i + 1 : 0))
    .filter((column) => column > 0);
  for (const { from, to } of adjacent(own)) {
    const formulas = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).getFormulas();
    for (const line of formulas)
      line.forEach((formula, i) => {
        if (formula !== "" && fillsOthers(formula)) filled.add(names[from + i - 1]!);
      });
  }
  const formats = new Map(
    template.columns.map((column) => [column.key, cellFormat(column, context.language)] as const),
  );
  return { names, filled, formatOf: (name) => formats.get(name) ?? "General" };
}

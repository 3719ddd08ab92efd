import { headerOfName, isPeoples, placeOf } from "../../core/archive/columns";
import type { KeptRow } from "../../core/archive/record";
import { t } from "../../i18n";
import type { TableName } from "../../schema/template";
import type { WritingAct } from "../act";
import type { Table } from "../table";
import type { TabLayout } from "./tab-layout";

/** Adds at the right end the people's own columns that rows to come back have contents for and the tab has no longer, and
 * says so in `details`. Answers the tab's layout with them. AddonError `column-missing` when it is one of ours. */
export function addLostColumns(
  act: WritingAct,
  table: Table<TableName>,
  layout: TabLayout,
  rows: readonly KeptRow[],
  details: string[],
): TabLayout {
  const { template } = table;
  const names = layout.names.slice();
  const lost = new Set<string>();
  for (const { cells, notes } of rows)
    for (const name of [...Object.keys(cells), ...Object.keys(notes ?? {})]) {
      if (placeOf(name, names) !== undefined) continue;
      if (!isPeoples(name) && template.columns.some(({ key }) => key === name)) table.column(name);
      lost.add(name);
    }
  if (lost.size === 0) return layout;
  const { sheet, headerRow } = table;
  const added = Array.from(lost);
  // A column without a header has its place alone; one that was ours before the template changed has its key.
  const headers = added.map(
    (name) =>
      headerOfName(name) || (isPeoples(name) ? `${t(act.language, "archive.without-header")} ${name.slice(1)}` : name),
  );
  const known = headers.map((header) => placeOf(`*1 ${header}`, names));
  const missing = added.filter((_, i) => known[i] === undefined);
  if (missing.length > 0) {
    sheet.insertColumnsAfter(names.length, missing.length);
    const titles = headers.filter((_, i) => known[i] === undefined);
    sheet
      .getRange(headerRow, names.length + 1, 1, missing.length)
      .setNumberFormat("@")
      .setValues([titles]);
    for (const title of titles)
      details.push(t(act.speaks, "archive.column-added", { tab: table.title, column: title }));
  }
  added.forEach((name, i) => {
    if (known[i] !== undefined) names[(known[i] as number) - 1] = name;
    else names.push(name);
  });
  return { ...layout, names };
}

import { rowCounts } from "../../core/archive/counts";
import { type KeptRow, mergedRows } from "../../core/archive/record";
import { cellValue } from "../../core/cell-value";
import { dueWords } from "../../core/due/due-words";
import { AddonError } from "../../core/errors";
import { t } from "../../i18n";
import type { TableName } from "../../schema/template";
import type { WritingAct } from "../act";
import { refuseUnlessEditable } from "../refusal";
import { removeRows } from "../remove-rows";
import type { Table } from "../table";
import { completeRows } from "./complete-rows";
import { exactCells } from "./exact-cells";
import { addLostColumns } from "./lost-columns";
import { type Moments, sheetMoments } from "./moments";
import { movedTables } from "./moving-rows";
import { bodyOf } from "./put-away";
import { archivedCustomers } from "./records";
import { differing } from "./same-as-kept";
import { type TabLayout, tabLayout } from "./tab-layout";

/** What bringing customers back came to. */
export interface BroughtBack {
  /** How many rows came, by tab. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sentences about what is not as it was. */
  readonly details: readonly string[];
}

/** Brings customers back from tab Archive with all their rows, at the end of their tabs. Rows that are there already are
 * left as they are, so that doing it again completes what was stopped; where they are not what was archived, the archive
 * keeps what it has, and it is told. What is back is looked for before it goes from the
 * archive. Commits `act`. */
export function bringBack(act: WritingAct, customerIds: ReadonlySet<string>): BroughtBack {
  const archive = act.table("archive");
  const tables = movedTables(act);
  refuseUnlessEditable(act.spreadsheet, [...tables, archive as unknown as Table<TableName>].map(bodyOf));
  const { records, rowIds, broken, names } = archivedCustomers(archive, customerIds);
  const details = Array.from(broken, (id) => t(act.speaks, "archive.broken", { name: names.get(id) ?? id }));
  const coming = new Map<string, readonly KeptRow[]>();
  records.forEach((its, id) => {
    if (!broken.has(id)) coming.set(id, mergedRows(its));
  });
  if (coming.size === 0) return { counts: {}, details };

  const moments = sheetMoments(act.spreadsheet);
  /** Rows that are there already, and are not what was archived. */
  const other = new Set<string>();
  const layouts = new Map<Table<TableName>, TabLayout>();
  const rowsOf = (table: Table<TableName>) => {
    const rows: KeptRow[] = [];
    coming.forEach((its) => {
      rows.push(...its.filter(({ tab }) => tab === table.template.tab));
    });
    return rows;
  };
  for (const table of tables) {
    const rows = rowsOf(table);
    if (rows.length === 0) continue;
    table.willAdd();
    const layout = addLostColumns(act, table, tabLayout(table), rows, details);
    layouts.set(table, layout);
    const there = table.rowsById();
    for (const row of differing(table, layout, rows, there, moments)) other.add(`${row.tab}/${row.id}`);
    for (const row of rows) if (!there.has(row.id)) add(act, table, layout, row, moments);
  }
  const all: KeptRow[] = [];
  coming.forEach((rows, id) => {
    all.push(...rows);
    act.alsoLog.push({ tab: "archive", rowId: id, before: null, after: { ...rowCounts(rows), returned: rows.length } });
  });
  act.commit();
  for (const table of tables) {
    const layout = layouts.get(table);
    if (layout) details.push(...completeRows(act, table, layout, rowsOf(table)));
  }
  assertBack(tables, coming);
  const gone = new Set<string>();
  coming.forEach((rows, id) => {
    if (rows.some((row) => other.has(`${row.tab}/${row.id}`))) {
      details.push(t(act.speaks, "archive.differs", { name: names.get(id) ?? id }));
      return;
    }
    for (const rowId of rowIds.get(id) ?? []) gone.add(rowId);
  });
  removeRows(archive as unknown as Table<TableName>, gone);
  return { counts: rowCounts(all), details };
}

function add(act: WritingAct, table: Table<TableName>, layout: TabLayout, row: KeptRow, moments: Moments): void {
  const kept =
    table.template.tab === "customers" ? { ...row, cells: { ...row.cells, ...dueNow(act, table, row) } } : row;
  table.added.push({ id: row.id, fields: { id: row.id }, notes: {}, exact: exactCells(table, layout, kept, moments) });
}

const DUE_FROM = ["owner", "step", "nextStep", "nextDate"] as const;

/** The words of column *due* follow from the others and from the day: they are made anew. */
function dueNow(
  { language, today }: WritingAct,
  table: Table<TableName>,
  { cells }: KeptRow,
): Readonly<Record<string, string>> {
  if (!table.columns.has("due")) return {};
  const [owner, step, nextStep, nextDate] = DUE_FROM.map((key) => {
    const cell = cells[key] ?? "";
    const stored = typeof cell !== "object" ? cell : "d" in cell ? cell.d.slice(0, 10) : "";
    return String(cellValue(table.columnTemplate(key), stored).value);
  }) as [string, string, string, string];
  return { due: dueWords(language, { owner, step, nextStep, nextDate }, today) };
}

/** Nothing goes from the archive that is not back. */
function assertBack(tables: readonly Table<TableName>[], coming: ReadonlyMap<string, readonly KeptRow[]>): void {
  for (const table of tables) {
    const there = table.rowsById();
    coming.forEach((rows) => {
      const missing = rows.find(({ tab, id }) => tab === table.template.tab && !there.has(id));
      if (missing) throw new AddonError("not-returned", { tab: table.title, id: missing.id });
    });
  }
}

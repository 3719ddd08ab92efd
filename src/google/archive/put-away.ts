import { rowCounts } from "../../core/archive/counts";
import { fillsOthers } from "../../core/archive/formula";
import { type ArchiveRecord, type KeptRow, mergedRows, sameRow } from "../../core/archive/record";
import { AddonError } from "../../core/errors";
import { idOf } from "../../core/ids";
import { rowCountsText } from "../../i18n/row-counts-text";
import type { TableName } from "../../schema/template";
import { columnLetters } from "../a1";
import type { WritingAct } from "../act";
import { refuseUnlessEditable } from "../refusal";
import type { Table } from "../table";
import { keptRows } from "./kept-rows";
import { type Moments, NO_MOMENT, sheetMoments } from "./moments";
import { childRows, firstOf, type Leaving, type MovingRow, movedTables } from "./moving-rows";
import { type ArchivedCustomers, archivedCustomers, archiveRows } from "./records";
import { removeKept } from "./remove-kept";
import { type TabLayout, tabLayout } from "./tab-layout";

/** How long an execution may go on removing: it must end within six minutes. */
const MAX_MS = 200_000;

/** What archiving came to. */
export interface PutAway {
  /** How many rows went, by tab. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names of customers that somebody changed in that very moment: they stay. */
  readonly changed: readonly string[];
  /** Rows of others that went by mistake, by tab. */
  readonly lost: readonly { readonly tab: string; readonly ids: string }[];
  /** The IDs of customers that were begun and are still there. */
  readonly stayed: ReadonlySet<string>;
  /** Customers whose turn is still to come. */
  readonly left: readonly Leaving[];
}

/** The IDs of customers that are still there, and what should not have gone. */
interface Stays {
  readonly changed: Set<string>;
  readonly unfinished: Set<string>;
  readonly lost: { readonly tab: string; readonly ids: string }[];
}

/** The rows of the customers, as they are kept, by customer. */
type Keeping = ReadonlyMap<string, readonly KeptRow[]>;

/** Moves customers with all rows of theirs to tab Archive: as many as one execution can, the first at least. Everything is
 * written there and read back before the first row is removed, and the customer's own row goes last: whatever stops it, the
 * customer is whole here or there, and doing it again completes it. Commits `act`. */
export function putAway(act: WritingAct, leaving: readonly Leaving[]): PutAway {
  const until = Date.now() + MAX_MS;
  const archive = act.table("archive");
  archive.willAdd();
  const tables = movedTables(act);
  refuseUnlessEditable(act.spreadsheet, [...tables, archive as unknown as Table<TableName>].map(bodyOf));
  const customers = tables[0] as Table<TableName>;
  const idsOf = (rows: readonly Leaving[]) => rows.map((row) => customers.idOf(row));
  const children = childRows(act, new Set(leaving.map(({ id }) => id).filter((id) => id !== "")));
  const { now, left } = firstOf(leaving, children);
  const nowIds = new Set(idsOf(now));
  const moving = (table: Table<TableName>): MovingRow[] =>
    table === customers
      ? now.map((entry) => ({ entry, customerId: customers.idOf(entry) }))
      : (children.get(table.template.tab) ?? []).filter(({ customerId }) => nowIds.has(customerId));

  const moments = sheetMoments(act.spreadsheet);
  const layouts = new Map<Table<TableName>, TabLayout>();
  const keeping = new Map<string, KeptRow[]>();
  for (const table of tables) {
    const rows = moving(table);
    if (rows.length === 0) continue;
    layouts.set(table, tabLayout(table));
    for (const [customerId, row] of kept(table, layouts.get(table) as TabLayout, rows, moments))
      keeping.set(customerId, [...(keeping.get(customerId) ?? []), row]);
  }
  const before = archivedCustomers(archive, nowIds);
  for (const leaver of now) addRecord(act, leaver, customers.idOf(leaver), keeping, before);
  act.commit();
  assertKept(act, keeping);

  const stays: Stays = { changed: new Set(), unfinished: new Set(), lost: [] };
  // The customer's own row goes last: as long as it stands, archiving it again finds what is left.
  for (const table of tables.slice().reverse()) {
    const layout = layouts.get(table);
    if (layout) remove(table, layout, keeping, stays, moments, until);
  }
  const is = (set: ReadonlySet<string>) => (leaver: Leaving) => set.has(customers.idOf(leaver));
  const done = now.filter((leaver) => !is(stays.changed)(leaver) && !is(stays.unfinished)(leaver));
  return {
    counts: rowCounts(idsOf(done).reduce<KeptRow[]>((all, id) => all.concat(keeping.get(id) ?? []), [])),
    lost: stays.lost,
    stayed: new Set([...Array.from(stays.changed), ...Array.from(stays.unfinished)]),
    changed: now.filter(is(stays.changed)).map(({ values }) => values.name),
    left: [...now.filter((leaver) => is(stays.unfinished)(leaver) && !is(stays.changed)(leaver)), ...left],
  };
}

/** Reads rows as they are kept; one that a person typed gets its ID on the way. AddonError `formula-fills` for a row with a
 * formula that fills other cells: it would take their contents along; `number-no-day` for one with a cell that cannot be
 * read. */
function kept(
  table: Table<TableName>,
  layout: TabLayout,
  rows: readonly MovingRow[],
  moments: Moments,
): [customerId: string, row: KeptRow][] {
  const read = keptRows(
    table,
    layout,
    rows.map(({ entry }) => entry.row),
    moments,
  );
  const filling: string[] = [];
  read.forEach(({ formulas }, row) => {
    formulas.forEach((formula, column) => {
      if (fillsOthers(formula)) filling.push(`${table.title} ${columnLetters(column)}${row}`);
    });
  });
  const unreadable: string[] = [];
  read.forEach(({ kept: { cells } }, row) => {
    layout.names.forEach((name, i) => {
      const cell = cells[name];
      if (typeof cell === "object" && "d" in cell && cell.d === NO_MOMENT)
        unreadable.push(`${table.title} ${columnLetters(i + 1)}${row}`);
    });
  });
  if (unreadable.length > 0) throw new AddonError("number-no-day", { places: unreadable.join(", ") });
  if (filling.length > 0) throw new AddonError("formula-fills", { places: filling.join(", ") });
  return rows.map(({ entry, customerId }) => {
    const row = read.get(entry.row)?.kept as KeptRow;
    const id = table.idOf(entry);
    if (entry.id === "") table.changeStored(entry, {});
    return [customerId, { ...row, id, cells: { ...row.cells, id } }];
  });
}

/** Adds to tab Archive what it does not have yet of a customer: all of it, or what a try before was stopped at. */
function addRecord(
  act: WritingAct,
  { values }: Leaving,
  customerId: string,
  keeping: Keeping,
  { records, rowIds }: ArchivedCustomers,
): void {
  const rows = keeping.get(customerId) ?? [];
  const fresh = rows.filter(isMissingFrom(records.get(customerId) ?? []));
  act.alsoLog.push({
    tab: "archive",
    rowId: customerId,
    before: null,
    after: { ...rowCounts(rows), archived: rows.length },
  });
  if (fresh.length === 0) return;
  const n = rowIds.get(customerId)?.length ?? 0;
  const id = idOf(act.template("archive").letter, `${act.requestId}/${customerId}`, n);
  const shown = {
    customer: values.name,
    businessId: values.businessId,
    contents: rowCountsText(act.language, rowCounts(fresh)),
    at: act.at,
    by: act.user,
  };
  act.table("archive").add(archiveRows(id, { customerId, rows: fresh }, shown));
}

/** Reads back what tab Archive has now: nothing is removed that is not there, word for word. */
function assertKept(act: WritingAct, keeping: Keeping): void {
  const { records } = archivedCustomers(act.table("archive"), new Set(keeping.keys()));
  keeping.forEach((rows, customerId) => {
    const missing = rows.find(isMissingFrom(records.get(customerId) ?? []));
    if (missing) throw new Error(`Tab Archive lacks row ${missing.id} of ${missing.tab}: nothing was removed`);
  });
}

function isMissingFrom(records: readonly ArchiveRecord[]): (row: KeptRow) => boolean {
  const there = new Map(mergedRows(records).map((row) => [`${row.tab}/${row.id}`, row] as const));
  return (row) => {
    const known = there.get(`${row.tab}/${row.id}`);
    return !known || !sameRow(known, row);
  };
}

/** Removes the customers' rows from `table`, but for customers some row of whom has to stay. */
function remove(
  table: Table<TableName>,
  layout: TabLayout,
  keeping: Keeping,
  stays: Stays,
  moments: Moments,
  until: number,
): void {
  const going = new Map<string, KeptRow>();
  const owners = new Map<string, string>();
  keeping.forEach((rows, customerId) => {
    if (stays.changed.has(customerId) || stays.unfinished.has(customerId)) return;
    for (const row of rows.filter(({ tab }) => tab === table.template.tab)) {
      going.set(row.id, row);
      owners.set(row.id, customerId);
    }
  });
  if (going.size === 0) return;
  const { changed, unfinished, lost } = removeKept(table, layout, going, moments, until);
  if (lost.length > 0) stays.lost.push({ tab: table.title, ids: lost.join(", ") });
  for (const id of changed) stays.changed.add(owners.get(id) as string);
  for (const id of unfinished) stays.unfinished.add(owners.get(id) as string);
}

/** All rows of a tab: they cannot be moved by half. */
export function bodyOf({ sheet, headerRow }: Table<TableName>): GoogleAppsScript.Spreadsheet.Range {
  const rows = Math.max(sheet.getLastRow() - headerRow, 1);
  return sheet.getRange(headerRow + 1, 1, rows, sheet.getMaxColumns());
}

import { joined, partsOf } from "../../core/archive/parts";
import { type ArchiveRecord, readRecord, recordText } from "../../core/archive/record";
import { rowGroups } from "../../core/archive/row-groups";
import type { ArchiveRow } from "../../schema/archive";
import type { NewRow, Table } from "../table";
import { MAX_GROUPS } from "./kept-rows";

/** What tab Archive has of some customers. */
export interface ArchivedCustomers {
  /** Records that are whole, by customer, the oldest first. */
  readonly records: ReadonlyMap<string, readonly ArchiveRecord[]>;
  /** The IDs of all their rows in the tab. */
  readonly rowIds: ReadonlyMap<string, readonly string[]>;
  /** The customers of records that are not whole: somebody has edited them, or they were written in halves. */
  readonly broken: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the records of these customers: the payload of theirs alone. */
export function archivedCustomers(archive: Table<"archive">, customerIds: ReadonlySet<string>): ArchivedCustomers {
  const rows = archive
    .read(["customer", "customerId", "part", "mark"])
    .filter(({ values }) => customerIds.has(values.customerId));
  const payloads = new Map<number, string>();
  const column = archive.column("payload");
  for (const { from, to } of rowGroups(
    rows.map(({ row }) => row),
    0,
    MAX_GROUPS,
  ))
    archive.cells(archive.sheet.getRange(from, column, to - from + 1, 1)).forEach(([cell], i) => {
      payloads.set(from + i, String(cell));
    });
  const parts = new Map<string, { customerId: string; parts: { part: string; mark: string; payload: string }[] }>();
  const rowIds = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const { id, row, values } of rows) {
    const { customer, customerId, part, mark } = values;
    names.set(customerId, customer);
    rowIds.set(customerId, [...(rowIds.get(customerId) ?? []), id]);
    const base = id.split("-")[0] as string;
    const record = parts.get(base) ?? { customerId, parts: [] };
    record.parts.push({ part, mark, payload: payloads.get(row) ?? "" });
    parts.set(base, record);
  }
  const records = new Map<string, ArchiveRecord[]>();
  const broken = new Set<string>();
  parts.forEach(({ customerId, parts: its }) => {
    const record = readRecord(joined(its) ?? "");
    if (record?.customerId === customerId) records.set(customerId, [...(records.get(customerId) ?? []), record]);
    else broken.add(customerId);
  });
  return { records, rowIds, broken, names };
}

/** The rows of tab Archive for `record`; `shown` is what people read on each of them. */
export function archiveRows(
  id: string,
  record: ArchiveRecord,
  shown: Pick<ArchiveRow, "customer" | "businessId" | "contents" | "at" | "by">,
): NewRow<ArchiveRow>[] {
  return partsOf(recordText(record)).map((part, i) => ({
    ...shown,
    ...part,
    id: i === 0 ? id : `${id}-${i + 1}`,
    customerId: record.customerId,
  }));
}

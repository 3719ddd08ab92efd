import type { CellRepair, Finding } from "../../core/check/finding";
import type { Stored } from "../../core/stored";
import type { TableName } from "../../schema/template";
import type { WritingAct } from "../act";
import type { Table } from "../table";

/** So many rows one repair changes: it must end in time, and History must hold it. */
export const MOST_ROWS = 5_000;

/** IDs that repair gives to rows are numbered apart from those of typed and of added rows. */
const FIRST_GIVEN = 2_000_000;

/** Collects in the tables of `act` what mends `findings`, all of a finding or nothing. Answers those that did not fit. */
export function repairCells(act: WritingAct, findings: readonly Finding[]): Finding[] {
  const left: Finding[] = [];
  let rows = 0;
  for (const finding of findings) {
    const { cells } = finding;
    if (cells === null) continue;
    if (rows > 0 && rows + cells.length > MOST_ROWS) {
      left.push(finding);
      continue;
    }
    rows += cells.length;
    for (const repair of cells) collect(act, repair);
  }
  return left;
}

function collect(act: WritingAct, { tab, row, id, before, after, customerRow }: CellRepair): void {
  const table = act.table(tab) as unknown as Table<TableName>;
  const known = table.changes.get(row);
  const own = id === "" ? (String(after.id ?? "") === "" ? table.idOf({ id, row }) : String(after.id)) : id;
  const change = known ?? { id: own, row, before: {}, after: {}, same: {} };
  if (id === "") {
    change.before.id = "";
    change.after.id = change.id;
  }
  const contents: Record<string, Stored> =
    customerRow === undefined ? { ...after } : { customerId: idGiven(act, customerRow) };
  if (contents.id !== undefined && id !== "") {
    const given = contents.id === "" ? act.id(tab, FIRST_GIVEN + row) : String(contents.id);
    table.changes.set(row, {
      ...change,
      id: given,
      before: { ...change.before, id },
      after: { ...change.after, id: given },
    });
    return;
  }
  delete contents.id;
  for (const [key, content] of Object.entries(contents)) {
    const held = before[key];
    if (held !== undefined) change.before[key] = held;
    change.after[key] = content;
  }
  table.changes.set(row, change);
}

/** The ID that the customer of a row gets in this repair. */
function idGiven(act: WritingAct, row: number): string {
  const customers = act.table("customers");
  return customers.changes.get(row)?.id ?? customers.idOf({ id: "", row });
}

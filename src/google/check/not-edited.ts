import type { CellRepair, Finding } from "../../core/check/finding";
import type { TableName } from "../../schema/template";
import type { WritingAct } from "../act";
import type { SheetCell } from "../sheet-cell";
import type { Table } from "../table";

/** Those of `findings` whose cells still hold what they held at the look: a look at a large register takes long, and people go
 * on working meanwhile. One read for each tab. A row that has moved is left to the writing, which finds it by its ID. */
export function notEdited(act: WritingAct, findings: readonly Finding[]): Finding[] {
  const repairs = findings.reduce<CellRepair[]>((all, { cells }) => all.concat(cells ?? []), []);
  const holds = new Map((["customers", "contacts"] as const).map((tab) => [tab, looker(act, tab, repairs)] as const));
  return findings.filter(({ cells }) => cells === null || cells.every((repair) => holds.get(repair.tab)!(repair)));
}

function looker(
  act: WritingAct,
  tab: CellRepair["tab"],
  repairs: readonly CellRepair[],
): (repair: CellRepair) => boolean {
  const own = repairs.filter((repair) => repair.tab === tab && fieldsOf(repair).length > 0);
  if (own.length === 0) return () => true;
  const table = act.table(tab) as unknown as Table<TableName>;
  const { first, width } = table.extent();
  const from = own.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const to = own.reduce((most, { row }) => Math.max(most, row), 0);
  const lines = table.cells(table.sheet.getRange(from, first, to - from + 1, width));
  const textAt = (row: number, key: string) =>
    String(table.stored(lines[row - from]![table.column(key) - first] as SheetCell)).trim();
  return (repair) => {
    const fields = fieldsOf(repair);
    if (fields.length === 0 || textAt(repair.row, "id") !== repair.id) return true;
    return fields.every(([key, held]) => textAt(repair.row, key) === String(held).trim());
  };
}

/** What a repair says that the row held, but for its ID, which is looked at right before the writing. */
function fieldsOf({ before }: CellRepair): [string, CellRepair["before"][string]][] {
  return Object.entries(before).filter(([key]) => key !== "id");
}

import { type SpokenFor, spokenFor } from "../../core/adopt/losses";
import type { TableName } from "../../schema/template";
import { columnLetters } from "../a1";
import type { Table } from "../table";

/** What stands in those columns of the add-on that people write too: empty when the list was adopted, it has come since and
 * goes with the columns. One read for each run of them. */
export function lossesOf(customers: Table<"customers">): SpokenFor[] {
  const table = customers as unknown as Table<TableName>;
  const own = table.template.columns.filter(
    ({ key, writes }) => writes !== "add-on" && table.columns.has(key) && !table.theirs.has(key),
  );
  const cells = table.readColumns(own.map(({ key }) => key));
  return own
    .map(({ key }) =>
      spokenFor(
        table.headerOf(key),
        columnLetters(table.column(key)),
        table.headerRow + 1,
        (cells.get(key) ?? []).map((cell) => table.stored(cell)),
      ),
    )
    .filter(({ count }) => count > 0);
}

import { expiredRows } from "../core/history-retention";
import type { WritingAct } from "./act";

/** Removes from History what is kept no longer: one read, and one removal when there is anything to remove. */
export function trimHistory(act: WritingAct): void {
  if (!act.tabs.has("history")) return;
  const history = act.table("history");
  const entries = history.read(["at"]);
  const last =
    entries[
      expiredRows(
        entries.map(({ values }) => values.at),
        act.today,
      ) - 1
    ];
  if (last === undefined) return;
  const { sheet, headerRow } = history;
  // A sheet keeps at least one row that is not frozen.
  if (last === entries[entries.length - 1]) sheet.insertRowsAfter(last.row, 1);
  sheet.deleteRows(headerRow + 1, last.row - headerRow);
}

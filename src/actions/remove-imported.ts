import { importMark, isMarkOf } from "../core/import-mark";
import type { WritingAct } from "../google/act";
import { refuseUnlessEditable } from "../google/refusal";
import { removeRows } from "../google/remove-rows";

/** Removes the customers that an import added, as far as nobody has touched them since and no contact is logged for them. */
export function removeImported(
  act: WritingAct,
  importId: string,
): { readonly removed: number; readonly kept: number; readonly unfinished: number } {
  const customers = act.table("customers");
  const contacted = new Set<string>();
  for (const { values } of act.table("contacts").read(["customerId", "void"]))
    if (!values.void) contacted.add(values.customerId);
  const keys = customers.peoplesKeys() as "name"[];
  const untouched = new Set<string>();
  let kept = 0;
  for (const { id, stored, problems } of customers.read([...keys, "importId"])) {
    const mark = String(stored.importId);
    if (!isMarkOf(mark, importId)) continue;
    const same =
      mark ===
      importMark(
        importId,
        keys.map((key) => stored[key] ?? ""),
      );
    const alone = !problems.some(({ code }) => code === "same-id");
    if (same && alone && id !== "" && !contacted.has(id)) untouched.add(id);
    else kept++;
  }
  if (untouched.size > 0) refuseUnlessEditable(act.spreadsheet, bodies(act));
  const unfinished = untouched.size === 0 ? 0 : removeRows(customers as never, untouched);
  const removed = untouched.size - unfinished;
  if (removed > 0) act.alsoLog.push({ tab: "customers", rowId: "", before: null, after: { removed } });
  return { removed, kept, unfinished };
}

/** All rows of Customers and of History: rows cannot be removed, and that be logged, by half. */
function bodies(act: WritingAct) {
  return (["customers", "history"] as const).map((name) => {
    const { sheet, headerRow } = act.table(name);
    const rows = Math.max(sheet.getLastRow() - headerRow, 1);
    return sheet.getRange(headerRow + 1, 1, rows, sheet.getMaxColumns());
  });
}

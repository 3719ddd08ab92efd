import { mayHideRows } from "../core/classify/selected-rows";
import { readingAct } from "../google/act";
import { showDialog } from "../google/pages";
import { selectedRowsOf } from "../google/selection";
import { t } from "../i18n";
import { dayText } from "../i18n/day-text";
import { type ArchiveData, MAX_ARCHIVED } from "../schema/calls";

/** Opens *Return from archive* on the customers of the selected rows of tab Archive. */
export function showReturn(): void {
  readingAct((act) => {
    const { speaks } = act;
    const archive = act.table("archive");
    const rows = selectedRowsOf(act, "archive");
    const chosen = new Set(rows);
    const span = { from: rows[0] ?? 0, to: rows[rows.length - 1] ?? 0 };
    const entries = archive.read(["customer", "contents", "at", "customerId", "part"], span);
    const selected = entries.filter(({ row, values }) => chosen.has(row) && values.customerId !== "");
    const byCustomer = new Map(selected.map(({ values }) => [values.customerId, values] as const).reverse());
    const tooMany = byCustomer.size > MAX_ARCHIVED ? byCustomer.size : 0;
    const data: ArchiveData = {
      mode: "return",
      tooMany,
      customers:
        tooMany > 0
          ? []
          : Array.from(byCustomer.values(), ({ customerId, customer, contents, at }) => ({
              id: customerId,
              row: t(speaks, "return.row-of", {
                name: customer === "" ? t(speaks, "archive.no-name") : customer,
                contents,
                day: dayText(speaks, at.slice(0, 10), act.today),
              }),
            })).reverse(),
      unseen: mayHideRows(selected.map(({ row }) => row)),
      strangers: rows.filter((row) => row <= (entries[entries.length - 1]?.row ?? 0)).length - selected.length,
      tab: archive.title,
      remarks: [],
    };
    showDialog("archive", t(speaks, "return.title"), { language: speaks, today: act.today, data });
  });
}

import { entryQuestions } from "../core/classify/questions";
import { mayHideRows } from "../core/classify/selected-rows";
import { writeRef } from "../core/customer-ref";
import { readingAct } from "../google/act";
import { showDialog } from "../google/pages";
import { selectedCustomerRows } from "../google/selection";
import { t } from "../i18n";
import type { ClassifyData } from "../schema/calls";

/** The columns between those that are wanted are read with them: one call in place of three. */
const KEYS = ["name", "step", "stepSince", "owner", "nextStep", "nextDate", "due", "lastContact"] as const;

/** Opens *Classify* on the customers of the selected rows. */
export function showClassify(): void {
  readingAct((act) => {
    const rows = selectedCustomerRows(act);
    const chosen = new Set(rows);
    const span = { from: rows[0] ?? 0, to: rows[rows.length - 1] ?? 0 };
    const entries = act.table("customers").read(KEYS, span);
    const selected = entries
      .filter(({ row, id, values }) => chosen.has(row) && (id !== "" || values.name !== ""))
      .map(({ id, row, values }) => ({
        ...values,
        id: writeRef({ id, row, name: values.name }),
        hasContact: values.lastContact !== "",
      }));
    // Whole columns reach below the last row that holds anything.
    const end = entries[entries.length - 1]?.row ?? 0;
    const data: ClassifyData = {
      customers: selected.map(({ id, name, step }) => ({ id, name, step })),
      rows: { from: Math.max(span.from, 1), to: Math.max(end, span.from, 1) },
      strangers: rows.filter((row) => row <= end).length - selected.length,
      unseen: mayHideRows(rows.filter((row) => row <= end)),
      questions: entryQuestions(selected).map(({ step, gap, customerIds }) => ({
        step,
        message: t(act.speaks, `classify.gap.${gap}`, { n: customerIds.length }),
        customerIds: [...customerIds],
      })),
    };
    showDialog("classify", t(act.speaks, "classify.title"), { language: act.speaks, today: act.today, data });
  });
}

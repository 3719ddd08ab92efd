import { entryQuestions } from "../core/classify/questions";
import { writeRef } from "../core/customer-ref";
import { readingAct } from "../google/act";
import { showDialog } from "../google/pages";
import { selectedCustomerRows } from "../google/selection";
import { t } from "../i18n";
import type { classifyData } from "../schema/calls";

const KEYS = ["name", "step", "owner", "nextStep", "nextDate", "lastContact"] as const;

/** Opens *Classify* on the customers of the selected rows. */
export function showClassify(): void {
  readingAct((act) => {
    const { rows, strangers } = selectedCustomerRows(act);
    const customers = act.table("customers");
    const chosen = new Set(rows);
    const entries = rows.length === 0 ? [] : customers.read(KEYS, { from: rows[0]!, to: rows[rows.length - 1]! });
    const selected = entries
      .filter(({ row, id, values }) => chosen.has(row) && (id !== "" || values.name !== ""))
      .map(({ id, row, values }) => ({
        ...values,
        id: writeRef({ id, row, name: values.name }),
        hasContact: values.lastContact !== "",
      }));
    const data: ReturnType<typeof classifyData.parse> = {
      customers: selected.map(({ id, name, step }) => ({ id, name, step })),
      strangers: strangers + rows.length - selected.length,
      questions: entryQuestions(selected).map(({ step, gap, customerIds }) => ({
        step,
        message: t(act.speaks, `classify.gap.${gap}`, { n: customerIds.length }),
        customerIds: [...customerIds],
      })),
    };
    showDialog("classify", t(act.speaks, "classify.title"), { language: act.speaks, today: act.today, data });
  });
}

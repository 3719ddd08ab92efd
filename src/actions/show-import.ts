import { readingAct } from "../google/act";
import { importableFields } from "../google/imported-customers";
import { showDialog } from "../google/pages";
import { t } from "../i18n";
import type { importData } from "../schema/calls";

/** Opens *Import customers*. */
export function showImport(): void {
  readingAct((act) => {
    const customers = act.table("customers");
    const data: ReturnType<typeof importData.parse> = {
      fields: importableFields(customers).map((key) => ({ key, title: customers.headerOf(key) })),
    };
    showDialog("import", t(act.speaks, "import.title"), { language: act.speaks, today: act.today, data });
  });
}

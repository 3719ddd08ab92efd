import { readingAct } from "../google/act";
import { showDialog } from "../google/pages";
import { t } from "../i18n";

/** Opens *Check the sheet*; the page asks for the findings itself, for in a large register they take their time. */
export function showCheckSheet(): void {
  readingAct((act) => {
    showDialog("check", t(act.speaks, "check.title"), { language: act.speaks, today: act.today, data: {} });
  });
}

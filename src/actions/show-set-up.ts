import { readingAct } from "../google/act";
import { showDialog } from "../google/pages";
import { accountLanguage } from "../google/session";
import { planSetUp } from "../google/set-up-plan";
import { t } from "../i18n";

/** Opens *Set up* with what it is going to add. */
export function showSetUp(): void {
  readingAct((act) => {
    const data = planSetUp(act);
    const language = data.language === null ? accountLanguage() : act.speaks;
    showDialog("set-up", t(language, "set-up.title"), { language, today: act.today, data });
  });
}

import { IMPORT_FIELDS } from "../core/import/fields";
import { type ReadingAct, readingAct } from "../google/act";
import { findLists } from "../google/adopt/find-lists";
import { lossText } from "../google/adopt/loss-text";
import { lossesOf } from "../google/adopt/losses";
import { offeredList } from "../google/adopt/offered-list";
import { showDialog, WIDE } from "../google/pages";
import { accountLanguage } from "../google/session";
import { planSetUp } from "../google/set-up-plan";
import { type Language, t } from "../i18n";
import type { SetUpPlan } from "../schema/calls";
import { templates } from "../schema/template";

/** Opens *Set up* with what it is going to add, and with the lists of customers that are there already. */
export function showSetUp(): void {
  readingAct((act) => {
    const plan = planSetUp(act);
    const language = plan.language === null ? accountLanguage() : act.speaks;
    const { columns } = templates.customers;
    const data: SetUpPlan = {
      ...plan,
      lists: act.tabs.has("customers") ? [] : findLists(act).map(offeredList),
      fields: columns
        .filter(({ key }) => (IMPORT_FIELDS as readonly string[]).indexOf(key) >= 0)
        .map(({ key, header }) => ({ key: key as (typeof IMPORT_FIELDS)[number], title: header[language] })),
      customerColumns: columns.map(({ key, header }) => ({ key, title: header })),
      adopted: adoptedList(act, language),
    };
    const wide = data.lists.length > 0 || data.adopted !== null;
    showDialog("set-up", t(language, "set-up.title"), { language, today: act.today, data }, wide ? WIDE : undefined);
  });
}

function adoptedList(act: ReadingAct, language: Language): SetUpPlan["adopted"] {
  const tab = act.tabs.get("customers");
  if (!tab?.adopted) return null;
  const losses = tab.ready ? lossesOf(act.table("customers")).map((loss) => lossText(language, loss)) : [];
  return { tab: tab.sheet.getName(), ready: tab.ready, losses };
}

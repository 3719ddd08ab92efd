import { readingAct } from "../google/act";
import { knownByMarks } from "../google/known-by-marks";
import { showDialog } from "../google/pages";
import { reminderState } from "../google/reminder-state";
import { effectiveUser } from "../google/session";
import { TABS } from "../google/set-up-plan";
import { t } from "../i18n";
import type { TakeOutData } from "../schema/calls";

const IN_ORDER = [...TABS, "settings"] as const;

/** Opens *Take the add-on out* with what goes and what stays. */
export function showTakeOut(): void {
  readingAct((act) => {
    const { speaks } = act;
    const { sender } = reminderState();
    const tabs = IN_ORDER.map((name) => act.tabs.get(name)?.sheet.getName()).filter((name) => name !== undefined);
    const renamed = knownByMarks(act).map(({ tab, now, title }) =>
      tab === null
        ? t(speaks, "take-out.renamed-tab", { now, title })
        : t(speaks, "take-out.renamed-column", { tab, now, title }),
    );
    const data: TakeOutData = {
      goes: [
        t(speaks, "take-out.goes-reminders"),
        t(speaks, "take-out.goes-warnings"),
        t(speaks, "take-out.goes-notes"),
        t(speaks, "take-out.goes-marks"),
      ],
      stays: [
        tabs.length > 0 ? t(speaks, "take-out.stays-tabs", { tabs: tabs.join(", ") }) : t(speaks, "take-out.stays-all"),
        t(speaks, "take-out.stays-formats"),
        t(speaks, "take-out.stays-menu"),
      ],
      remarks: [
        ...(act.tabs.get("customers")?.adopted ? [t(speaks, "take-out.adopted")] : []),
        ...(renamed.length > 0 ? [t(speaks, "take-out.renamed", { names: renamed.join(", ") })] : []),
        sender !== null && sender.email !== effectiveUser()
          ? t(speaks, "take-out.other-sends", { sender: sender.email })
          : t(speaks, "take-out.others-unseen"),
      ],
    };
    showDialog("take-out", t(speaks, "take-out.title"), { language: speaks, today: act.today, data });
  });
}

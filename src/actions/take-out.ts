import { type WritingAct, writingAct } from "../google/act";
import { forgetAll } from "../google/forget";
import { unmarkAll } from "../google/marks";
import { refuseUnlessEditable, refuseViewers } from "../google/refusal";
import { reminderState } from "../google/reminder-state";
import { effectiveUser } from "../google/session";
import { remarkedHeaders, removeOurNotes, removeOurProtections } from "../google/take-out";
import { removeTriggers } from "../google/triggers";
import { t } from "../i18n";
import { dayText } from "../i18n/day-text";
import type { Input, Outcome } from "../schema/calls";

/** The tabs on whose cells the add-on leaves notes. */
const NOTED = ["customers", "contacts"] as const;

/** Takes the add-on out of the spreadsheet: its trigger, its formulas that tell of stopped reminders, its part of notes, its
 * warnings, its marks and what it remembers. All data, tabs and formats stay. The marks go last, so that it can be stopped
 * anywhere and done again; without them Set up knows the tabs by their titles and headers. */
export function takeOut({ requestId }: Input<"takeOut">): Outcome {
  return writingAct("set-up", { requestId }, (act) => {
    const { spreadsheet, speaks } = act;
    refuseViewers(spreadsheet);
    const wasThere = act.tabs.size > 0;
    const { sender } = reminderState();
    const details = [
      t(speaks, "take-out.script-bound"),
      t(speaks, "take-out.script-published"),
      sender !== null && sender.email !== effectiveUser()
        ? t(speaks, "take-out.other-sends", { sender: sender.email })
        : t(speaks, "take-out.others-unseen"),
    ];
    quieten(act);
    removeTriggers("hourly");
    removeOurProtections(spreadsheet);
    for (const sheet of spreadsheet.getSheets()) unmarkAll(sheet);
    SpreadsheetApp.flush();
    forgetAll();
    return { message: t(speaks, wasThere ? "take-out.done" : "take-out.done-before"), actId: null, details };
  });
}

/** Takes out what the add-on says in cells of its own accord. AddonError `protected` before anything is changed. */
function quieten(act: WritingAct): void {
  const { spreadsheet, tabs, language } = act;
  const headers = Array.from(tabs.values(), remarkedHeaders).reduce((all, its) => all.concat(its), []);
  const settings = tabs.has("settings") ? act.settings() : null;
  const noted = NOTED.map((name) => tabs.get(name)?.sheet).filter((sheet) => sheet !== undefined);
  refuseUnlessEditable(spreadsheet, [
    ...headers.map(({ cell }) => cell),
    ...(settings?.rangesOf(["reminders", "heartbeatCheck"]) ?? []),
    ...noted.map((sheet) => sheet.getRange(1, 1, Math.max(sheet.getLastRow(), 1), sheet.getMaxColumns())),
  ]);
  for (const { cell, title } of headers) cell.setValue(title);
  settings?.set("reminders", t(language, "take-out.status", { day: dayText(language, act.today, "") }));
  settings?.set("heartbeatCheck", "");
  act.commit();
  for (const sheet of noted) removeOurNotes(sheet);
  SpreadsheetApp.flush();
}

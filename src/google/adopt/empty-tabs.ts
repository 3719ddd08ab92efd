import { isTakenBack } from "../../core/history";
import type { WritingAct } from "../act";
import { forgetAll } from "../forget";
import { refreshKnown } from "../known";
import type { TabName } from "../marks";
import { reminderState } from "../reminder-state";
import { headerRowOf } from "../tab-header";

/** Acts that leave nothing behind once the list is released. */
const PASSING = ["adopt", "typed"];

/** Removes the register's other tabs where nothing of people's is in any of them: no contact, nothing in the archive, no
 * act that could be taken back, nobody in the team but whoever made it, and no reminders. Answers how the tabs are called,
 * those that went and those that stay. */
export function removeEmptyTabs(act: WritingAct): { gone: string[]; kept: string[] } {
  const tabs = Array.from(act.tabs.values());
  const names = tabs.filter(({ tab }) => tab !== "history").map(({ sheet }) => sheet.getName());
  if (!isUntouched(act)) {
    refreshKnown(act);
    return { gone: [], kept: names };
  }
  for (const { sheet } of tabs) act.spreadsheet.deleteSheet(sheet);
  SpreadsheetApp.flush();
  act.lookAgain();
  forgetAll();
  return { gone: names, kept: [] };
}

function isUntouched(act: WritingAct): boolean {
  const isEmpty = (name: TabName) => {
    const tab = act.tabs.get(name);
    return !tab || tab.sheet.getLastRow() <= headerRowOf(tab);
  };
  if (!isEmpty("contacts") || !isEmpty("archive") || reminderState().sender !== null) return false;
  if (act.tabs.has("settings") && act.settings().team.length > 1) return false;
  if (!act.tabs.has("history")) return true;
  return act
    .table("history")
    .read(["act", "undone"])
    .every(({ values }) => isTakenBack(values.undone) || PASSING.indexOf(values.act) >= 0);
}

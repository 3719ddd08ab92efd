import type { TabTitle } from "../../server/protocol";
import type { Desk } from "../desk";
import type { View } from "../store";
import type { Command } from "./command";

/** One of the list of all tabs; a hidden one is shown again. */
export function goToTab(desk: Desk, view: View): (tab: TabTitle) => Command {
  return ({ sheetId, name, hidden }) => ({
    title: hidden ? desk.words.hiddenTab(name) : name,
    checked: sheetId === view.openTab,
    run: () => (hidden ? desk.ask({ kind: "hideTab", sheetId, hidden: false }) : desk.openTab(sheetId)),
  });
}

/** What can be done with a tab; `rename` and `remove` ask the person first. */
export function tabCommands(
  desk: Desk,
  { tabs }: View,
  tab: TabTitle,
  rename: (sheetId: number) => void,
  remove: (tab: TabTitle) => void,
): readonly (Command | null)[] {
  const { words } = desk;
  const { sheetId } = tab;
  const shown = tabs.filter(({ hidden }) => !hidden);
  const at = shown.findIndex((each) => each.sheetId === sheetId);
  const beside = (step: number) => tabs.findIndex((each) => each.sheetId === shown[at + step]?.sheetId);
  const move = (step: number) => () => desk.ask({ kind: "moveTab", sheetId, index: beside(step) });
  const several = shown.length > 1;
  return [
    { title: words.rename, keys: "F2", run: () => rename(sheetId) },
    { title: words.duplicateTab, run: () => desk.ask({ kind: "duplicateTab", sheetId }) },
    ...(at > 0 ? [{ title: words.moveTabLeft, run: move(-1) }] : []),
    ...(at < shown.length - 1 ? [{ title: words.moveTabRight, run: move(1) }] : []),
    // The last tab in sight can neither be hidden nor deleted.
    ...(several ? [{ title: words.hideTab, run: () => desk.ask({ kind: "hideTab", sheetId, hidden: true }) }] : []),
    ...(several ? [null, { title: words.deleteTab, keys: "Delete", run: () => remove(tab) }] : []),
  ];
}

import type { Acts } from "./scene";

/** What people do to whole tabs. */
export const onTabs: Acts<
  "openTab" | "addTab" | "renameTab" | "deleteTab" | "duplicateTab" | "moveTab" | "hideTab" | "freeze"
> = {
  openTab(scene, ask) {
    scene.pages.open(scene.page, ask.sheetId);
  },
  addTab(scene) {
    scene.host.addTab(scene.user);
    // As in Sheets, who adds a tab is on it.
    scene.pages.open(scene.page, Math.max(...scene.host.workbook.sheets.map(({ id }) => id)));
  },
  renameTab(scene, ask) {
    scene.host.renameTab(scene.user, scene.tab(ask.sheetId), ask.name);
  },
  deleteTab(scene, ask) {
    scene.host.deleteTab(scene.user, scene.tab(ask.sheetId));
  },
  duplicateTab(scene, ask) {
    const copy = scene.host.duplicateTab(scene.user, scene.tab(ask.sheetId));
    scene.pages.open(scene.page, scene.host.workbook.sheetByName(copy)!.id);
  },
  moveTab(scene, ask) {
    scene.host.moveTab(scene.user, scene.tab(ask.sheetId), ask.index);
  },
  hideTab(scene, ask) {
    scene.host.hideTab(scene.user, scene.tab(ask.sheetId), ask.hidden);
    if (!ask.hidden) scene.pages.open(scene.page, ask.sheetId);
  },
  freeze(scene, ask) {
    scene.host.freeze(scene.user, scene.tab(ask.sheetId), { rows: ask.rows, columns: ask.columns });
  },
};

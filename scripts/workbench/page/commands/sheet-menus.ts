import type { Desk } from "../desk";
import { downloadCsv, downloadXlsx, importFile } from "../files/files";
import {
  checkboxCommands,
  clear,
  clipboard,
  fillCommands,
  filterCommand,
  freezeCommands,
  noteCommands,
  redo,
  sortCommands,
  undo,
} from "./cells";
import type { CommandMenu, Entry } from "./command";
import { formatMenu } from "./formats";
import { hiddenColumns, moveColumns, moveRows, showColumns, showRows } from "./lines";
import { selected } from "./selected";

/** The menus of the sheet itself, beside the add-on's. Their entries are made when they are asked for: what they offer
 * depends on what is selected. */
export function sheetMenus(desk: Desk): readonly CommandMenu[] {
  const { words } = desk;
  return [
    {
      title: words.file,
      entries: [
        { title: words.importFile, run: () => importFile(desk) },
        null,
        { title: words.downloadCsv, run: () => downloadCsv(desk) },
        { title: words.downloadXlsx, run: () => downloadXlsx(desk) },
      ],
    },
    menu(words.edit, () => [
      undo(desk),
      redo(desk),
      null,
      ...clipboard(desk),
      null,
      clear(desk),
      { title: words.deleting, entries: deletions(desk) },
      { title: words.moving, entries: [...moveRows(desk), null, ...moveColumns(desk)] },
      ...fillCommands(desk),
      null,
      { title: words.find, keys: "Ctrl+F", run: () => desk.open.find() },
      { title: words.searchMenus, keys: "Alt+/", run: () => desk.open.menuSearch() },
    ]),
    menu(words.view, () => [
      { title: words.freeze, entries: freezeCommands(desk) },
      ...(desk.grid.tab?.hiddenRows ? [showRows(desk)] : []),
      ...(hiddenColumns(desk) ? [showColumns(desk)] : []),
      ...hiddenTabs(desk),
      {
        title: words.ranges,
        checked: desk.store.view.ranges,
        run: () => desk.store.set({ ranges: !desk.store.view.ranges }),
      },
    ]),
    menu(words.insert, () => [
      ...insertions(desk),
      null,
      { title: words.insertTab, keys: "Shift+F11", run: () => desk.ask({ kind: "addTab" }) },
      null,
      ...checkboxCommands(desk),
      ...noteCommands(desk),
    ]),
    formatMenu(desk),
    menu(words.data, () => [...sortCommands(desk), null, filterCommand(desk)]),
  ];
}

function menu(title: string, make: () => readonly Entry[]): CommandMenu {
  return {
    title,
    get entries() {
      return make();
    },
  };
}

function insertions(desk: Desk): readonly Entry[] {
  const { words } = desk;
  const { row, rows, column, columns } = selected(desk);
  return [
    { title: words.insertRowsAbove(rows), run: () => desk.act({ kind: "insertRows", at: row, count: rows }) },
    { title: words.insertRowsBelow(rows), run: () => desk.act({ kind: "insertRows", at: row + rows, count: rows }) },
    {
      title: words.insertColumnsLeft(columns),
      run: () => desk.act({ kind: "insertColumns", at: column, count: columns }),
    },
    {
      title: words.insertColumnsRight(columns),
      run: () => desk.act({ kind: "insertColumns", at: column + columns, count: columns }),
    },
  ];
}

function deletions(desk: Desk): readonly Entry[] {
  const { words } = desk;
  const { row, rows, column, columns } = selected(desk);
  return [
    { title: words.selectedRows, run: () => desk.act({ kind: "deleteRows", at: row, count: rows }) },
    { title: words.selectedColumns, run: () => desk.act({ kind: "deleteColumns", at: column, count: columns }) },
  ];
}

function hiddenTabs(desk: Desk): readonly Entry[] {
  const hidden = desk.store.view.tabs.filter((tab) => tab.hidden);
  if (hidden.length === 0) return [];
  const entries = hidden.map(({ sheetId, name }) => ({
    title: name,
    run: () => desk.ask({ kind: "hideTab", sheetId, hidden: false }),
  }));
  return [{ title: desk.words.hiddenTabs, entries }];
}

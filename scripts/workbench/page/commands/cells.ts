import { columnName } from "../../model/a1";
import type { Area } from "../../model/cell";
import type { Desk } from "../desk";
import type { Command } from "./command";
import { fillSelection } from "./keys";
import { selected } from "./selected";

export function undo(desk: Desk): Command {
  return { title: desk.words.undo, keys: "Ctrl+Z", run: () => desk.undo() };
}

export function redo(desk: Desk): Command {
  return { title: desk.words.redo, keys: "Ctrl+Y", run: () => desk.redo() };
}

export function clear(desk: Desk): Command {
  return {
    title: desk.words.clear,
    keys: "Delete",
    run: () => desk.act({ kind: "clear", areas: desk.grid.selection() }),
  };
}

/** Cut, copy and paste of the selected cells. */
export function clipboard(desk: Desk): readonly Command[] {
  const { words } = desk;
  return [
    { title: words.cut, keys: "Ctrl+X", run: () => desk.clipboard.copy(true) },
    { title: words.copy, keys: "Ctrl+C", run: () => desk.clipboard.copy(false) },
    { title: words.paste, keys: "Ctrl+V", run: () => desk.clipboard.pasteByMenu(false) },
    { title: words.pasteValues, keys: "Ctrl+Shift+V", run: () => desk.clipboard.pasteByMenu(true) },
  ];
}

/** Adds, edits or deletes the note of the active cell. */
export function noteCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const { row, column } = desk.grid.active();
  const has = desk.grid.more(row, column).note !== undefined;
  return [
    { title: has ? words.editNote : words.addNote, keys: "Shift+F2", run: () => desk.open.note(row, column) },
    ...(has ? [{ title: words.deleteNote, run: () => desk.act({ kind: "note", row, column, text: "" }) }] : []),
  ];
}

/** Ticks of the selected cells. */
export function checkboxCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const areas = desk.grid.selection();
  const { row, column } = desk.grid.active();
  const boxes = ["on", "off"].includes(desk.grid.more(row, column).choice ?? "");
  return [
    { title: words.insertCheckboxes, run: () => desk.act({ kind: "checkboxes", areas, shown: true }) },
    ...(boxes
      ? [{ title: words.removeCheckboxes, run: () => desk.act({ kind: "checkboxes", areas, shown: false }) }]
      : []),
  ];
}

/** Sorts all rows below the frozen ones by the selected column, or the selected rows alone where there are several. */
export function sortCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const area = selected(desk);
  const { column } = desk.grid.active();
  const some = area.rows > 1 && area.rows !== desk.grid.tab?.rows;
  return [
    { title: words.sortUp, run: () => desk.act({ kind: "sort", column, ascending: true, area: null }) },
    { title: words.sortDown, run: () => desk.act({ kind: "sort", column, ascending: false, area: null }) },
    ...(some
      ? [
          { title: words.sortRangeUp, run: () => desk.act({ kind: "sort", column, ascending: true, area }) },
          { title: words.sortRangeDown, run: () => desk.act({ kind: "sort", column, ascending: false, area }) },
        ]
      : []),
  ];
}

export function mergeCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const area = selected(desk);
  const merged = desk.grid.tab?.merges.some((each) => meets(each, area));
  return [
    ...(area.rows * area.columns > 1 ? [{ title: words.merge, run: () => desk.act({ kind: "merge", area }) }] : []),
    ...(merged ? [{ title: words.unmerge, run: () => desk.act({ kind: "unmerge", area }) }] : []),
  ];
}

/** Fills the selection from its first row or column. */
export function fillCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  return [
    { title: words.fillDown, keys: "Ctrl+D", run: () => fillSelection(desk, "down") },
    { title: words.fillRight, keys: "Ctrl+R", run: () => fillSelection(desk, "right") },
  ];
}

export function filterCommand(desk: Desk): Command {
  const { words } = desk;
  if (desk.grid.tab?.filter) return { title: words.removeFilter, run: () => desk.act({ kind: "filter", area: null }) };
  return { title: words.createFilter, run: () => desk.act({ kind: "filter", area: selected(desk) }) };
}

/** Freezing of rows and columns; what is frozen now is ticked. */
export function freezeCommands(desk: Desk): readonly (Command | null)[] {
  const { words } = desk;
  const tab = desk.grid.tab;
  if (!tab) return [];
  const { frozenRows, frozenColumns, sheetId } = tab;
  const { row, column } = desk.grid.active();
  const freeze = (rows: number, columns: number) => () => desk.ask({ kind: "freeze", sheetId, rows, columns });
  return [
    { title: words.freezeNoRows, checked: frozenRows === 0, run: freeze(0, frozenColumns) },
    { title: words.freezeRows(1), checked: frozenRows === 1, run: freeze(1, frozenColumns) },
    { title: words.freezeRows(2), checked: frozenRows === 2, run: freeze(2, frozenColumns) },
    ...(row > 2
      ? [{ title: words.freezeToRow(row), checked: frozenRows === row, run: freeze(row, frozenColumns) }]
      : []),
    null,
    { title: words.freezeNoColumns, checked: frozenColumns === 0, run: freeze(frozenRows, 0) },
    { title: words.freezeColumns(1), checked: frozenColumns === 1, run: freeze(frozenRows, 1) },
    { title: words.freezeColumns(2), checked: frozenColumns === 2, run: freeze(frozenRows, 2) },
    ...(column > 2
      ? [
          {
            title: words.freezeToColumn(columnName(column)),
            checked: frozenColumns === column,
            run: freeze(frozenRows, column),
          },
        ]
      : []),
  ];
}

function meets(a: Area, b: Area): boolean {
  const down = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return down && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

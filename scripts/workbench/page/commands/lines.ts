import type { Desk } from "../desk";
import type { Command } from "./command";
import { selected } from "./selected";

/** What can be done with the selected rows. */
export function rowCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const { row, rows } = selected(desk);
  return [
    { title: words.insertRowsAbove(rows), run: () => desk.act({ kind: "insertRows", at: row, count: rows }) },
    { title: words.insertRowsBelow(rows), run: () => desk.act({ kind: "insertRows", at: row + rows, count: rows }) },
    { title: words.deleteRows(rows), run: () => desk.act({ kind: "deleteRows", at: row, count: rows }) },
    { title: words.hideRows(rows), run: () => desk.act({ kind: "hideRows", row, count: rows, hidden: true }) },
    ...(desk.grid.tab?.hiddenRows ? [showRows(desk)] : []),
  ];
}

/** What can be done with the selected columns. */
export function columnCommands(desk: Desk): readonly Command[] {
  const { words } = desk;
  const { column, columns } = selected(desk);
  return [
    {
      title: words.insertColumnsLeft(columns),
      run: () => desk.act({ kind: "insertColumns", at: column, count: columns }),
    },
    {
      title: words.insertColumnsRight(columns),
      run: () => desk.act({ kind: "insertColumns", at: column + columns, count: columns }),
    },
    { title: words.deleteColumns(columns), run: () => desk.act({ kind: "deleteColumns", at: column, count: columns }) },
    {
      title: words.hideColumns(columns),
      run: () => desk.act({ kind: "hideColumns", column, count: columns, hidden: true }),
    },
    ...(hiddenColumns(desk) ? [showColumns(desk)] : []),
  ];
}

/** Moves of the selected rows by one, where there is room. */
export function moveRows(desk: Desk): readonly Command[] {
  const { words } = desk;
  const { row, rows } = selected(desk);
  const move = (to: number, landed: number) => () =>
    desk.moveAndFollow({ kind: "moveRows", at: row, count: rows, to }, { ...selected(desk), row: landed });
  return [
    ...(row > 1 ? [{ title: words.moveUp(rows), run: move(row - 1, row - 1) }] : []),
    ...(row + rows <= (desk.grid.tab?.rows ?? 0)
      ? [{ title: words.moveDown(rows), run: move(row + rows + 1, row + 1) }]
      : []),
  ];
}

/** Moves of the selected columns by one, where there is room. */
export function moveColumns(desk: Desk): readonly Command[] {
  const { words } = desk;
  const { column, columns } = selected(desk);
  const move = (to: number, landed: number) => () =>
    desk.moveAndFollow({ kind: "moveColumns", at: column, count: columns, to }, { ...selected(desk), column: landed });
  return [
    ...(column > 1 ? [{ title: words.moveLeft(columns), run: move(column - 1, column - 1) }] : []),
    ...(column + columns <= (desk.grid.tab?.columns ?? 0)
      ? [{ title: words.moveRight(columns), run: move(column + columns + 1, column + 1) }]
      : []),
  ];
}

export function showRows(desk: Desk): Command {
  const count = desk.grid.tab?.rows ?? 1;
  return { title: desk.words.showRows, run: () => desk.act({ kind: "hideRows", row: 1, count, hidden: false }) };
}

export function showColumns(desk: Desk): Command {
  const count = desk.grid.tab?.columns ?? 1;
  return {
    title: desk.words.showColumns,
    run: () => desk.act({ kind: "hideColumns", column: 1, count, hidden: false }),
  };
}

export function hiddenColumns(desk: Desk): boolean {
  return (desk.grid.tab?.hiddenColumns.length ?? 0) > 0;
}

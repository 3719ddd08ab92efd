import { CanceledError, CommandType, type IRange } from "@univerjs/core";
import { BEFORE_CELL_EDIT } from "@univerjs/preset-sheets-core";
import type { Area } from "../../model/cell";
import { area } from "./areas";
import type { FROM_HOST } from "./engine-sheet";
import type { Grid } from "./grid";
import { marks } from "./marks";
import type { GridCell } from "./paint";
import { ONE_LINE_PX } from "./row-height";
import type { Engine } from "./univer";

/** What a person does in the grid, told to whoever acts on it: the host. */
export interface Acts {
  edit(row: number, column: number, values: readonly (readonly string[])[]): void;
  clear(areas: readonly Area[]): void;
  undo(): void;
  redo(): void;
  fill(from: Area, to: Area): void;
  moveCells(from: Area, to: Area): void;
  paste(text: string): void;
  /** What a key does that is not typed into a cell; null: nothing of its own. */
  key(event: KeyboardEvent): (() => unknown) | null;
  select(areas: readonly Area[]): void;
  rows(from: number): void;
  columnWidth(column: number, count: number, width: number): void;
  rowHeight(row: number, count: number, height: number): void;
  moveRows(at: number, count: number, to: number): void;
  moveColumns(at: number, count: number, to: number): void;
  /** What a text in the name box does; null: it is an address, to which the engine goes by itself. */
  named(text: string): (() => unknown) | null;
  openList(row: number, column: number): void;
  openFilter(column: number): void;
}

/** Turns the engine's commands into acts. The engine itself changes no cell: every command that would is stopped here, and
 * what the host makes of the act comes back as state. */
export function hearActs(engine: Engine, grid: Grid, acts: Acts): void {
  const { api, commands } = engine;
  marks.openList = acts.openList;
  marks.openFilter = acts.openFilter;
  marks.toggle = (row, column, checked) => acts.edit(row, column, [[checked ? "TRUE" : "FALSE"]]);
  const own: Record<string, (params: never) => void> = {
    "sheet.command.clear-selection-content": () => acts.clear(grid.selection()),
    "sheet.command.clear-selection-all": () => acts.clear(grid.selection()),
    "sheet.command.paste-by-short-key": ({ textContent }: { textContent?: string }) => acts.paste(textContent ?? ""),
    "sheet.command.auto-fill": ({ sourceRange, targetRange }: { sourceRange: IRange; targetRange: IRange }) =>
      acts.fill(area(sourceRange, grid.tab), area(targetRange, grid.tab)),
    "sheet.command.move-range": ({ fromRange, toRange }: Move) =>
      acts.moveCells(area(fromRange, grid.tab), area(toRange, grid.tab)),
    "sheet.command.delta-column-width": ({ anchorCol, deltaX }: { anchorCol: number; deltaX: number }) => {
      const width = (grid.tab?.widths[anchorCol] ?? 100) + deltaX;
      const whole = grid
        .selection()
        .find(
          ({ column, columns, rows }) =>
            rows === grid.tab?.rows && anchorCol >= column - 1 && anchorCol < column - 1 + columns,
        );
      acts.columnWidth(whole?.column ?? anchorCol + 1, whole?.columns ?? 1, Math.max(20, Math.round(width)));
    },
    "sheet.command.delta-row-height": ({ anchorRow, deltaY }: { anchorRow: number; deltaY: number }) => {
      const row = anchorRow + 1;
      const whole = grid
        .selection()
        .find((each) => each.columns === grid.tab?.columns && row >= each.row && row < each.row + each.rows);
      const height = Math.max(ONE_LINE_PX, Math.round(grid.rectangle(row, 1).height + deltaY));
      acts.rowHeight(whole?.row ?? row, whole?.rows ?? 1, height);
    },
    "sheet.command.move-rows": (move: Move) => {
      const moved = holding(
        grid,
        move.fromRange,
        (each) => each.row <= move.fromRange.startRow + 1 && each.row + each.rows > move.fromRange.startRow + 1,
      );
      if (moved) acts.moveRows(moved.row, moved.rows, move.toRange.startRow + 1);
    },
    "sheet.command.move-cols": (move: Move) => {
      const moved = holding(
        grid,
        move.fromRange,
        (each) =>
          each.column <= move.fromRange.startColumn + 1 && each.column + each.columns > move.fromRange.startColumn + 1,
      );
      if (moved) acts.moveColumns(moved.column, moved.columns, move.toRange.startColumn + 1);
    },
  };
  commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (id === "univer.command.undo" || id === "univer.command.redo") {
      // While a cell is being edited, undo belongs to the typing.
      if (grid.editing) return;
      if (id === "univer.command.undo") acts.undo();
      else acts.redo();
      throw new CanceledError();
    }
    const act = own[id];
    if (act) {
      act(params as never);
      throw new CanceledError();
    }
    const changesCells = type === CommandType.MUTATION && id.startsWith("sheet.mutation.");
    if (changesCells && !(options as Partial<typeof FROM_HOST> | undefined)?.fromHost) throw new CanceledError();
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm, keycode }) => {
    if (!isConfirm) return;
    const text = value.toPlainText().replace(/\r\n?/g, "\n");
    if (text === grid.editText(row + 1, column + 1)) return;
    if (!(keycode && keycode > 255)) return acts.edit(row + 1, column + 1, [[text]]);
    // Ctrl+Enter fills the selection.
    for (const { row: top, column: left, rows, columns } of grid.selection())
      acts.edit(
        top,
        left,
        Array.from({ length: rows }, () => Array.from({ length: columns }, () => text)),
      );
  });
  api.addEvent(api.Event.SheetEditEnded, () => queueMicrotask(() => grid.settle()));
  api.addEvent(api.Event.SelectionChanged, () => acts.select(grid.selection()));
  engine.interceptors().writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _location, next) => {
      const edit = (cell as GridCell | null)?.custom?.more.edit;
      return next(cell && edit !== undefined ? { ...cell, v: edit, f: null, p: null } : cell);
    },
  });
}

interface Move {
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

function holding(grid: Grid, from: IRange, holds: (area: Area) => boolean): Area | undefined {
  return grid.selection().find(holds) ?? area(from, grid.tab);
}

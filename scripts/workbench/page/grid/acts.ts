import { CanceledError, CommandType, type IRange } from "@univerjs/core";
import { BEFORE_CELL_EDIT } from "@univerjs/preset-sheets-core";
import type { Area } from "../../model/cell";
import { area } from "./areas";
import type { FROM_HOST } from "./engine-sheet";
import type { Grid } from "./grid";
import { marks } from "./marks";
import type { GridCell } from "./paint";
import { readTable } from "./table";
import type { Engine } from "./univer";

/** What a person does in the grid, told to whoever acts on it: the host. */
export interface Acts {
  edit(row: number, column: number, values: readonly (readonly string[])[]): void;
  clear(areas: readonly Area[]): void;
  undo(): void;
  select(areas: readonly Area[]): void;
  rows(from: number): void;
  columnWidth(column: number, count: number, width: number): void;
  moveRows(at: number, count: number, to: number): void;
  moveColumns(at: number, count: number, to: number): void;
  openList(row: number, column: number): void;
}

/** Turns the engine's commands into acts. The engine itself changes no cell: every command that would is stopped here, and
 * what the host makes of the act comes back as state. */
export function hearActs(engine: Engine, grid: Grid, acts: Acts): void {
  const { api, commands } = engine;
  marks.openList = acts.openList;
  marks.toggle = (row, column, checked) => acts.edit(row, column, [[checked ? "TRUE" : "FALSE"]]);
  const own: Record<string, (params: never) => void> = {
    "sheet.command.clear-selection-content": () => acts.clear(grid.selection()),
    "sheet.command.clear-selection-all": () => acts.clear(grid.selection()),
    "sheet.command.paste-by-short-key": ({ textContent }: { textContent?: string }) =>
      paste(grid, acts, textContent ?? ""),
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
      throw new CanceledError();
    }
    const act = own[id];
    if (act) {
      act(params as never);
      throw new CanceledError();
    }
    if (id === "univer.command.cut") queueMicrotask(() => acts.clear(grid.selection()));
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

/** Pastes text as Google does: one cell into a larger selection fills it, a block goes down and right from the corner. */
function paste(grid: Grid, acts: Acts, text: string): void {
  const table = readTable(text);
  const single = table.length === 1 && table[0]!.length === 1;
  const selected = grid.selection().at(-1);
  if (single && selected && selected.rows * selected.columns > 1) {
    const row = Array.from({ length: selected.columns }, () => table[0]![0]!);
    acts.edit(
      selected.row,
      selected.column,
      Array.from({ length: selected.rows }, () => row),
    );
    return;
  }
  const { row, column } = selected ?? grid.active();
  acts.edit(row, column, table);
}

import type { RefObject } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { checkboxCommands, clear, clipboard, filterCommand, noteCommands, sortCommands, undo } from "../commands/cells";
import type { Command } from "../commands/command";
import { columnCommands, moveColumns, moveRows, rowCommands } from "../commands/lines";
import { selected, wholeLines } from "../commands/selected";
import type { Desk } from "../desk";
import { PopupMenu } from "./popup-menu";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What can be done with the selected cells, rows or columns: by the right button, the menu key or Shift+F10. */
export function ContextMenu({ desk, grid }: { desk: Desk; grid: RefObject<HTMLElement | null> }) {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (!desk.grid.tab || desk.grid.editing) return;
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY });
    };
    const byKey = (event: KeyboardEvent) => {
      if (!(event.key === "ContextMenu" || (event.shiftKey && event.key === "F10"))) return;
      if (!grid.current?.contains(document.activeElement) || desk.grid.editing) return;
      event.preventDefault();
      const { row, column } = desk.grid.active();
      const { left, bottom } = desk.grid.rectangle(row, column);
      setPlace({ x: left, y: bottom });
    };
    const element = grid.current;
    element?.addEventListener("contextmenu", open);
    document.addEventListener("keydown", byKey, true);
    return () => {
      element?.removeEventListener("contextmenu", open);
      document.removeEventListener("keydown", byKey, true);
    };
  }, [desk, grid]);
  const close = useCallback(
    (back: boolean) => {
      setPlace(null);
      if (back) desk.grid.focus();
    },
    [desk],
  );
  if (!place) return null;
  return <PopupMenu label={desk.words.grid} entries={entries(desk)} x={place.x} y={place.y} close={close} />;
}

/** Whole rows have the commands of rows alone, whole columns those of columns; cells have both. */
function entries(desk: Desk): readonly (Command | null)[] {
  const whole = wholeLines(desk, selected(desk));
  const both = whole.rows === whole.columns;
  return [
    ...clipboard(desk).slice(0, 3),
    null,
    ...(both || whole.rows ? [...rowCommands(desk), ...(both ? [] : moveRows(desk)), null] : []),
    ...(both || whole.columns ? [...columnCommands(desk), ...(both ? [] : moveColumns(desk)), null] : []),
    ...(both || whole.columns ? [...sortCommands(desk), filterCommand(desk), null] : []),
    ...(both ? [...noteCommands(desk), ...checkboxCommands(desk), null] : []),
    clear(desk),
    undo(desk),
  ];
}

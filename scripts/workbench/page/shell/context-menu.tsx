import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Area } from "../../model/cell";
import type { Desk } from "../desk";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly area: Area;
}

/** What can be done with the selected rows and columns: by the right button, the menu key or Shift+F10. */
export function ContextMenu({ desk, grid }: { desk: Desk; grid: RefObject<HTMLElement | null> }) {
  const [place, setPlace] = useState<Place | null>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (!desk.grid.tab || desk.grid.editing) return;
      event.preventDefault();
      const area = desk.grid.selection().at(-1);
      if (area) setPlace({ x: event.clientX, y: event.clientY, area });
    };
    const byKey = (event: KeyboardEvent) => {
      if (!(event.key === "ContextMenu" || (event.shiftKey && event.key === "F10"))) return;
      if (!grid.current?.contains(document.activeElement) || desk.grid.editing) return;
      event.preventDefault();
      const { row, column } = desk.grid.active();
      const { left, bottom } = desk.grid.rectangle(row, column);
      const area = desk.grid.selection().at(-1);
      if (area) setPlace({ x: left, y: bottom, area });
    };
    const element = grid.current;
    element?.addEventListener("contextmenu", open);
    document.addEventListener("keydown", byKey, true);
    return () => {
      element?.removeEventListener("contextmenu", open);
      document.removeEventListener("keydown", byKey, true);
    };
  }, [desk, grid]);
  useEffect(() => {
    if (!place) return;
    menu.current?.querySelector("button")?.focus();
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setPlace(null);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [place]);
  if (!place) return null;

  const { row, column, rows, columns } = place.area;
  const words = desk.words;
  const close = () => {
    setPlace(null);
    desk.grid.focus();
  };
  const tab = desk.grid.tab!;
  const entries: readonly (readonly [string, () => unknown] | null)[] = [
    [words.insertRowsAbove(rows), () => desk.act({ kind: "insertRows", at: row, count: rows })],
    [words.insertRowsBelow(rows), () => desk.act({ kind: "insertRows", at: row + rows, count: rows })],
    [words.deleteRows(rows), () => desk.act({ kind: "deleteRows", at: row, count: rows })],
    null,
    [words.insertColumnsLeft(columns), () => desk.act({ kind: "insertColumns", at: column, count: columns })],
    [
      words.insertColumnsRight(columns),
      () => desk.act({ kind: "insertColumns", at: column + columns, count: columns }),
    ],
    [words.deleteColumns(columns), () => desk.act({ kind: "deleteColumns", at: column, count: columns })],
    [words.hideColumns(columns), () => desk.act({ kind: "hideColumns", column, count: columns, hidden: true })],
    ...(tab.hiddenColumns.length > 0
      ? [
          [
            words.showColumns,
            () => desk.act({ kind: "hideColumns", column: 1, count: tab.columns, hidden: false }),
          ] as const,
        ]
      : []),
    null,
    [words.sortUp, () => desk.act({ kind: "sort", column, ascending: true, area: null })],
    [words.sortDown, () => desk.act({ kind: "sort", column, ascending: false, area: null })],
    null,
    [words.clear, () => desk.act({ kind: "clear", areas: desk.grid.selection() })],
    [words.undo, () => desk.undo()],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") items[(at + 1) % items.length]?.focus();
    else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === "Home") items[0]?.focus();
    else if (event.key === "End") items.at(-1)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  const room = { left: Math.min(place.x, innerWidth - 330), top: Math.max(8, Math.min(place.y, innerHeight - 420)) };
  return (
    <div
      class="menu context"
      role="menu"
      aria-label={words.grid}
      ref={menu}
      onKeyDown={onKeyDown}
      style={{ left: `${room.left}px`, top: `${room.top}px` }}
    >
      {entries.map((entry, index) =>
        entry ? (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            key={entry[0]}
            onClick={() => {
              close();
              void entry[1]();
            }}
          >
            {entry[0]}
          </button>
        ) : (
          <hr key={`after ${entries[index - 1]?.[0]}`} />
        ),
      )}
    </div>
  );
}

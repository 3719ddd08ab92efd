import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../desk";

interface Open {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly options: readonly string[];
  readonly chosen: number;
}

/** The list of a cell whose rule has one: by its arrow, or by Alt+Down on the cell. */
export function DropDown({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState<Open | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    desk.open.list = (row, column) => {
      void desk.act<readonly string[]>({ kind: "options", row, column }).then((options) => {
        if (!options) return;
        const { left, bottom, width } = desk.grid.rectangle(row, column);
        const height = Math.min(320, options.length * 28 + 10);
        const top = bottom + height > innerHeight ? Math.max(8, bottom - height - 24) : bottom;
        const chosen = options.indexOf(desk.grid.text(row, column));
        setOpen({ row, column, left, top, width, options, chosen: Math.max(0, chosen) });
      });
    };
    const byKey = (event: KeyboardEvent) => {
      if (!(event.altKey && event.key === "ArrowDown") || desk.grid.editing) return;
      const { row, column } = desk.grid.active();
      if (desk.grid.more(row, column).choice !== "list") return;
      event.preventDefault();
      event.stopPropagation();
      desk.open.list(row, column);
    };
    document.addEventListener("keydown", byKey, true);
    return () => document.removeEventListener("keydown", byKey, true);
  }, [desk]);
  useLayoutEffect(() => {
    if (!open) return;
    list.current?.focus();
    list.current?.children[open.chosen]?.scrollIntoView({ block: "nearest" });
    const outside = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [open]);
  if (!open) return null;

  const close = () => {
    setOpen(null);
    desk.grid.focus();
  };
  const choose = (option: string | undefined) => {
    close();
    if (option !== undefined) void desk.act({ kind: "edit", row: open.row, column: open.column, values: [[option]] });
  };
  const move = (to: number) => setOpen({ ...open, chosen: Math.max(0, Math.min(open.options.length - 1, to)) });
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key;
    if (key === "ArrowDown") move(open.chosen + 1);
    else if (key === "ArrowUp") move(open.chosen - 1);
    else if (key === "Home") move(0);
    else if (key === "End") move(open.options.length - 1);
    else if (key === "Enter" || key === " ") choose(open.options[open.chosen]);
    else if (key === "Escape" || key === "Tab") close();
    else if (key.length === 1) {
      const found = open.options.findIndex((option) => option.toLowerCase().startsWith(key.toLowerCase()));
      if (found >= 0) move(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="drop-down"
      role="listbox"
      tabIndex={0}
      aria-label={desk.grid.text(1, open.column)}
      aria-activedescendant={`option-${open.chosen}`}
      ref={list}
      onKeyDown={onKeyDown}
      style={{ left: `${open.left}px`, top: `${open.top}px`, minWidth: `${Math.max(120, open.width)}px` }}
    >
      {open.options.map((option, index) => (
        <div
          key={option}
          id={`option-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === open.chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(option);
          }}
        >
          {option}
        </div>
      ))}
      {open.options.length === 0 && <p class="quiet">{desk.words.noOptions}</p>}
    </div>
  );
}

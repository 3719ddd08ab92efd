import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Command } from "../commands/command";
import { MenuItem } from "./menu-item";
import { focusByKey } from "./menu-keys";

interface Props {
  readonly label: string;
  readonly entries: readonly (Command | null)[];
  /** Where it was asked for, px in the window. */
  readonly x: number;
  readonly y: number;
  /** Grows up from there, not down. */
  readonly up?: boolean;
  /** Takes the menu away; `back` says that the focus goes back to where it was. */
  close(back: boolean): void;
}

const EDGE_PX = 8;

/** A menu that opens where it was asked for: by the right button, the menu key or Shift+F10. */
export function PopupMenu({ label, entries, x, y, up = false, close }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = menu.current?.getBoundingClientRect() ?? {};
    const within = (from: number, size: number, room: number) =>
      Math.max(EDGE_PX, Math.min(from, room - size - EDGE_PX));
    setPlace({ left: within(x, width, innerWidth), top: within(up ? y - height : y, height, innerHeight) });
    menu.current?.querySelector("button")?.focus();
  }, [x, y, up]);
  useEffect(() => {
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) close(false);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [close]);
  const choose = (command: Command) => {
    close(true);
    void command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(menu.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (!focusByKey(rows, at, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="menu context"
      role="menu"
      aria-label={label}
      ref={menu}
      onKeyDown={onKeyDown}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      {entries.map((entry, index) =>
        entry ? (
          <MenuItem key={entry.title} command={entry} choose={() => choose(entry)} />
        ) : (
          <hr key={`after ${entries[index - 1]?.title}`} />
        ),
      )}
    </div>
  );
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** The titles from the bar down to a menu or an item. */
export type Path = readonly string[];
/** Between the titles of a path in a text. */
const SEPARATOR = "\u0000";

/** Which menus are open: all those along one path. */
export interface OpenMenu {
  readonly open: Path | null;
  setOpen(path: Path | null): void;
  /** Opens a list by the keyboard: its first item gets the focus. */
  enter(path: Path): void;
  /** Whether the list at `path` was just opened so; says it once, so that a later drawing does not move the focus. */
  wasEntered(path: Path): boolean;
}

/** The open menu of the bar `bar`. A press anywhere outside the bar closes it. */
export function useOpenMenu(bar: RefObject<HTMLElement | null>): OpenMenu {
  const [open, setOpen] = useState<Path | null>(null);
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [open, bar]);
  return {
    open,
    setOpen,
    enter(path) {
      entered.current = path.join(SEPARATOR);
      setOpen([...path]);
    },
    wasEntered(path) {
      if (entered.current !== path.join(SEPARATOR)) return false;
      entered.current = null;
      return true;
    },
  };
}

import { useLayoutEffect, useRef } from "preact/hooks";
import { type Command, type CommandMenu, type Entry, isMenu } from "../commands/command";
import { MenuItem } from "./menu-item";
import { focusByKey } from "./menu-keys";
import type { OpenMenu, Path } from "./open-menu";

/** What every list of the menubar, however deep, shares with the bar. */
export interface MenuControls extends OpenMenu {
  choose(command: Command): void;
  /** Goes to the next menu of the bar (1) or the one before (-1). */
  sideways(step: number): void;
}

interface ListProps {
  readonly entries: readonly Entry[];
  /** Where the list hangs: the titles down to it. */
  readonly path: Path;
  readonly controls: MenuControls;
  /** Closes the list and goes back to what opened it. */
  back(): void;
}

/** The list of a menu of the bar, or of a submenu. */
export function MenuList({ entries, path, controls, back }: ListProps) {
  const { setOpen, choose, sideways, wasEntered } = controls;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (wasEntered(path)) list.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [
      ...(list.current?.querySelectorAll<HTMLElement>(":scope > [role^=menuitem], :scope > div > [role^=menuitem]") ??
        []),
    ];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    // The key belongs to a list inside this one, which had no use for it.
    if (at < 0) return;
    const { key } = event;
    if (key === "Tab") return setOpen(null);
    if (key === "Escape") back();
    else if (key === "ArrowLeft") path.length > 1 ? back() : sideways(-1);
    else if (key === "ArrowRight") sideways(1);
    else if (!focusByKey(rows, at, key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" aria-label={path.at(-1)} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (!entry) return <hr key={`after ${entries[index - 1]?.title}`} />;
        if (isMenu(entry))
          return <Submenu key={entry.title} menu={entry} path={[...path, entry.title]} controls={controls} />;
        return (
          <MenuItem
            key={entry.title}
            command={entry}
            choose={() => choose(entry)}
            onPointerEnter={() => setOpen(path)}
          />
        );
      })}
    </div>
  );
}

interface SubmenuProps {
  readonly menu: CommandMenu;
  readonly path: Path;
  readonly controls: MenuControls;
}

/** An item that opens a list of its own, and that list. */
function Submenu({ menu, path, controls }: SubmenuProps) {
  const { open, setOpen, enter } = controls;
  const button = useRef<HTMLButtonElement>(null);
  const opened = open?.[path.length - 1] === menu.title;
  return (
    <div class="submenu">
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={opened}
        ref={button}
        onClick={() => setOpen(path)}
        onPointerEnter={() => setOpen(path)}
        onKeyDown={(event) => {
          if (!["ArrowRight", "Enter", " "].includes(event.key)) return;
          enter(path);
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {menu.title}
        <span aria-hidden="true">▸</span>
      </button>
      {opened && (
        <MenuList
          entries={menu.entries}
          path={path}
          controls={controls}
          back={() => {
            setOpen(path.slice(0, -1));
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

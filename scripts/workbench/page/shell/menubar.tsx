import { useRef, useState } from "preact/hooks";
import type { Command, CommandMenu } from "../commands/command";
import { type MenuControls, MenuList } from "./menu-list";
import { useOpenMenu } from "./open-menu";

interface Props {
  /** The landmark's name, the same in every language. */
  readonly label: string;
  readonly menus: readonly CommandMenu[];
  /** A command is under way: another one has to wait. */
  readonly busy: boolean;
  /** Gives the focus back to the sheet: a command was chosen. */
  leave(): void;
}

/** A bar of menus, as the ARIA menubar pattern has it: arrows move, Enter and Space choose, Esc goes back. */
export function Menubar({ label, menus, busy, leave }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const opening = useOpenMenu(bar);
  const { open, setOpen, enter } = opening;
  const [current, setCurrent] = useState(0);

  const choose = (command: Command) => {
    setOpen(null);
    leave();
    if (!busy) void command.run();
  };
  const focusTop = (index: number) => {
    const tops = bar.current?.querySelectorAll<HTMLElement>(":scope > div > [role=menuitem]");
    if (!tops?.length) return;
    const next = (index + tops.length) % tops.length;
    setCurrent(next);
    tops[next]?.focus();
  };
  const sideways = (step: number) => {
    const next = (current + step + menus.length) % menus.length;
    focusTop(next);
    if (open) enter([menus[next]!.title]);
  };
  const controls: MenuControls = { ...opening, choose, sideways };

  return (
    <div class={busy ? "menubar busy" : "menubar"} role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.title}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open?.[0] === menu.title}
            aria-disabled={busy}
            tabIndex={index === Math.min(current, menus.length - 1) ? 0 : -1}
            onClick={() => {
              setCurrent(index);
              setOpen(open?.[0] === menu.title || busy ? null : [menu.title]);
            }}
            onPointerEnter={() => {
              if (open && open[0] !== menu.title) {
                setCurrent(index);
                setOpen([menu.title]);
              }
            }}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") sideways(1);
              else if (event.key === "ArrowLeft") sideways(-1);
              else if (event.key === "Home") focusTop(0);
              else if (event.key === "End") focusTop(-1);
              else if (event.key === "Escape") setOpen(null);
              else if (["ArrowDown", "Enter", " "].includes(event.key) && !busy) {
                enter([menu.title]);
              } else return;
              event.preventDefault();
            }}
          >
            {menu.title}
          </button>
          {open?.[0] === menu.title && (
            <MenuList
              entries={menu.entries}
              path={[menu.title]}
              controls={controls}
              back={() => {
                setOpen(null);
                focusTop(index);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

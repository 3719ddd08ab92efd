import { useRef, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { View } from "../store";
import { type MenuControls, MenuList } from "./menu-list";
import { type Path, useOpenMenu } from "./open-menu";

/** The add-on's menus, as the ARIA menubar pattern has them: arrows move, Enter and Space choose, Esc goes back. */
export function Menubar({ desk, view }: { desk: Desk; view: View }) {
  const bar = useRef<HTMLDivElement>(null);
  const opening = useOpenMenu(bar);
  const { open, setOpen, enter } = opening;
  const [current, setCurrent] = useState(0);
  const busy = view.running > 0;

  const choose = (path: Path) => {
    setOpen(null);
    focusTop(current);
    if (!busy) void desk.menu(path);
  };
  const focusTop = (index: number) => {
    const tops = bar.current?.querySelectorAll<HTMLElement>(":scope > div > [role=menuitem]");
    if (!tops?.length) return;
    const next = (index + tops.length) % tops.length;
    setCurrent(next);
    tops[next]?.focus();
  };
  const sideways = (step: number) => {
    const next = (current + step + view.menus.length) % view.menus.length;
    focusTop(next);
    if (open) enter([view.menus[next]!.title]);
  };
  const controls: MenuControls = { ...opening, choose, sideways };

  return (
    <div class={busy ? "menubar busy" : "menubar"} role="menubar" aria-label="Add-on menus" ref={bar}>
      {view.menus.map((menu, index) => (
        <div key={menu.title}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open?.[0] === menu.title}
            aria-disabled={busy}
            tabIndex={index === Math.min(current, view.menus.length - 1) ? 0 : -1}
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
              items={menu.items}
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
      {busy && (
        <span class="running" role="status">
          <i />
          {desk.words.running}
        </span>
      )}
    </div>
  );
}

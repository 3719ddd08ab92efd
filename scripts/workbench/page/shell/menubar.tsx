import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ViewMenuItem } from "../../server/protocol";
import type { Desk } from "../desk";
import type { View } from "../store";

type Path = readonly string[];
/** Between the titles of a path in a text. */
const SEPARATOR = "\u0000";

/** The add-on's menus, as the ARIA menubar pattern has them: arrows move, Enter and Space choose, Esc goes back. */
export function Menubar({ desk, view }: { desk: Desk; view: View }) {
  const [open, setOpen] = useState<Path | null>(null);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const busy = view.running > 0;
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", outside, true);
    return () => document.removeEventListener("pointerdown", outside, true);
  }, [open]);

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
  const entered = useRef<string | null>(null);
  const enter = (path: Path) => {
    entered.current = path.join(SEPARATOR);
    setOpen([...path]);
  };
  const sideways = (step: number) => {
    const next = (current + step + view.menus.length) % view.menus.length;
    focusTop(next);
    if (open) enter([view.menus[next]!.title]);
  };

  return (
    <div class={busy ? "menubar busy" : "menubar"} role="menubar" aria-label={desk.words.menus} ref={bar}>
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
              open={open}
              setOpen={setOpen}
              choose={choose}
              sideways={sideways}
              enter={enter}
              entered={entered}
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

interface ListProps {
  readonly items: readonly ViewMenuItem[];
  readonly path: Path;
  readonly open: Path;
  setOpen(path: Path | null): void;
  choose(path: Path): void;
  sideways(step: number): void;
  back(): void;
  /** Opens a list by the keyboard: its first item gets the focus. */
  enter(path: Path): void;
  /** The list that was opened so. */
  readonly entered: RefObject<string | null>;
}

function MenuList({ items, path, open, setOpen, choose, sideways, back, enter, entered }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (entered.current !== path.join(SEPARATOR)) return;
    entered.current = null;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [
      ...(list.current?.querySelectorAll<HTMLElement>(":scope > [role=menuitem], :scope > div > [role=menuitem]") ??
        []),
    ];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const key = event.key;
    const letter = key.length === 1 && key !== " " ? key.toLowerCase() : null;
    if (key === "ArrowDown") rows[(at + 1) % rows.length]?.focus();
    else if (key === "ArrowUp") rows[(at - 1 + rows.length) % rows.length]?.focus();
    else if (key === "Home") rows[0]?.focus();
    else if (key === "End") rows.at(-1)?.focus();
    else if (key === "Escape") back();
    else if (key === "ArrowLeft") path.length > 1 ? back() : sideways(-1);
    else if (key === "ArrowRight") sideways(1);
    else if (key === "Tab") return setOpen(null);
    else if (letter) {
      const after = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
      after.find((row) => row.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" aria-label={path.at(-1)} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        if (item.kind === "separator") return <hr key={`after ${titleBefore(items, index)}`} />;
        const here = [...path, item.title];
        if (item.kind === "item")
          return (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.title}
              onClick={() => choose(here)}
              onPointerEnter={() => setOpen(path)}
            >
              {item.title}
            </button>
          );
        const opened = open.length > path.length && open[path.length] === item.title;
        return (
          <div key={item.title} class="submenu">
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={opened}
              onClick={() => setOpen(here)}
              onPointerEnter={() => setOpen(here)}
              onKeyDown={(event) => {
                if (!["ArrowRight", "Enter", " "].includes(event.key)) return;
                enter(here);
                event.preventDefault();
                event.stopPropagation();
              }}
            >
              {item.title}
              <span aria-hidden="true">▸</span>
            </button>
            {opened && (
              <MenuList
                items={item.items}
                path={here}
                open={open}
                setOpen={setOpen}
                choose={choose}
                sideways={sideways}
                enter={enter}
                entered={entered}
                back={() => {
                  setOpen(path);
                  list.current?.querySelectorAll<HTMLElement>(":scope > .submenu > [aria-expanded=true]")[0]?.focus();
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function titleBefore(items: readonly ViewMenuItem[], index: number): string {
  const before = items[index - 1];
  return before && before.kind !== "separator" ? before.title : "";
}

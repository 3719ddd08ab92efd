import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TabTitle } from "../../server/protocol";
import { goToTab, tabCommands } from "../commands/tabs";
import type { Desk } from "../desk";
import type { View } from "../store";
import { ConfirmDelete } from "./confirm-delete";
import { PopupMenu } from "./popup-menu";

interface Menu {
  /** null: the list of all tabs. */
  readonly tab: TabTitle | null;
  readonly x: number;
  readonly y: number;
}

/** The sheet's tabs, under the grid: a double click or F2 renames, Delete deletes, the right button, the menu key or
 * Alt+Down opens a tab's menu. */
export function Tabs({ desk, view }: { desk: Desk; view: View }) {
  const [renaming, setRenaming] = useState<number | null>(null);
  const [deleting, setDeleting] = useState<TabTitle | null>(null);
  const [menu, setMenu] = useState<Menu | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { words } = desk;
  const shown = view.tabs.filter(({ hidden }) => !hidden);
  const locked = new Set(view.protections.filter(({ area }) => area === null).map(({ sheetId }) => sheetId));
  const titleOf = useCallback(
    (sheetId: number) => list.current?.querySelector<HTMLElement>(`[data-tab="${sheetId}"]`),
    [],
  );
  const step = (from: number, by: number) => {
    const next = shown[(from + by + shown.length) % shown.length]!;
    desk.openTab(next.sheetId);
    titleOf(next.sheetId)?.focus();
  };
  useEffect(() => {
    if (view.openTab !== null) titleOf(view.openTab)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [view.openTab, titleOf]);
  const openMenu = (tab: TabTitle | null, element: Element) => {
    const { left, top } = element.getBoundingClientRect();
    setMenu({ tab, x: left, y: top });
  };
  const close = useCallback(
    (back: boolean) => {
      setMenu(null);
      if (back) (menu?.tab ? titleOf(menu.tab.sheetId) : null)?.focus();
    },
    [menu, titleOf],
  );
  return (
    <>
      <div class="tabs">
        <button
          type="button"
          class="add"
          aria-label={words.addTab}
          title={words.addTab}
          onClick={() => void desk.ask({ kind: "addTab" })}
        >
          +
        </button>
        <button
          type="button"
          class="all"
          aria-label={words.allTabs}
          title={words.allTabs}
          aria-haspopup="menu"
          aria-expanded={menu !== null && menu.tab === null}
          onClick={(event) => openMenu(null, event.currentTarget)}
        >
          ☰
        </button>
        <div role="tablist" aria-label={words.tabs} ref={list}>
          {shown.map((tab, index) =>
            renaming === tab.sheetId ? (
              <Rename
                key={tab.sheetId}
                name={tab.name}
                label={words.rename}
                done={(name) => {
                  setRenaming(null);
                  if (name && name !== tab.name) void desk.ask({ kind: "renameTab", sheetId: tab.sheetId, name });
                }}
              />
            ) : (
              <button
                type="button"
                key={tab.sheetId}
                data-tab={tab.sheetId}
                role="tab"
                aria-selected={view.openTab === tab.sheetId}
                aria-haspopup="menu"
                tabIndex={view.openTab === tab.sheetId ? 0 : -1}
                style={tab.color ? { "--tab": tab.color } : {}}
                onClick={() => desk.openTab(tab.sheetId)}
                onDblClick={() => setRenaming(tab.sheetId)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  openMenu(tab, event.currentTarget);
                }}
                onKeyDown={(event) => {
                  if (event.key === "ArrowRight") step(index, 1);
                  else if (event.key === "ArrowLeft") step(index, -1);
                  else if (event.key === "F2") setRenaming(tab.sheetId);
                  else if (event.key === "Delete") setDeleting(tab);
                  else if (opensMenu(event)) openMenu(tab, event.currentTarget);
                  else return;
                  event.preventDefault();
                }}
              >
                {tab.name}
                {locked.has(tab.sheetId) && (
                  <svg class="lock" viewBox="0 0 16 16" role="img" aria-label={words.protectedTab}>
                    <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
                  </svg>
                )}
              </button>
            ),
          )}
        </div>
      </div>
      {menu && (
        <PopupMenu
          label={menu.tab ? words.tabMenu(menu.tab.name) : words.allTabs}
          entries={
            menu.tab ? tabCommands(desk, view, menu.tab, setRenaming, setDeleting) : view.tabs.map(goToTab(desk, view))
          }
          x={menu.x}
          y={menu.y}
          up
          close={close}
        />
      )}
      {deleting && (
        <ConfirmDelete
          desk={desk}
          tab={deleting}
          done={(sure) => {
            setDeleting(null);
            if (sure) void desk.ask({ kind: "deleteTab", sheetId: deleting.sheetId });
          }}
        />
      )}
    </>
  );
}

function opensMenu({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (shiftKey && key === "F10") || (altKey && key === "ArrowDown");
}

function Rename({ name, label, done }: { name: string; label: string; done(name: string | null): void }) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      ref={input}
      aria-label={label}
      value={name}
      onBlur={(event) => done(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") done(null);
      }}
    />
  );
}

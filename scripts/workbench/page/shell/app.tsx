import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ViewMenuItem } from "../../server/protocol";
import type { CommandMenu, Entry } from "../commands/command";
import { sheetMenus } from "../commands/sheet-menus";
import type { Desk } from "../desk";
import type { View } from "../store";
import { ClockBar } from "./clock";
import { ContextMenu } from "./context-menu";
import { DropDown } from "./drop-down";
import { ExecutionsBar } from "./executions";
import { FilterPanel } from "./filter-panel";
import { FindBar } from "./find-bar";
import { MailBar } from "./mail";
import { MenuSearch } from "./menu-search";
import { Menubar } from "./menubar";
import { NoteEditor } from "./note-editor";
import { NoteTip } from "./note-tip";
import { QuestionDialog } from "./question";
import { RangesPanel } from "./ranges-panel";
import { DialogScreen, Sidebar } from "./screens";
import { Tabs } from "./tabs";
import { Toasts } from "./toasts";
import { UserBar } from "./user";

export function useView(desk: Desk): View {
  const [view, setView] = useState(desk.store.view);
  useEffect(() => desk.store.subscribe(() => setView(desk.store.view)), [desk]);
  return view;
}

export function App({ desk }: { desk: Desk }) {
  const view = useView(desk);
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (grid.current) desk.mountGrid(grid.current);
  }, [desk]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const open = pageKey(desk, event);
      if (!open) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open();
    };
    document.addEventListener("keydown", hear, true);
    return () => document.removeEventListener("keydown", hear, true);
  }, [desk]);
  useEffect(() => {
    document.documentElement.lang = view.language;
    if (view.title) document.title = `${view.title} – Vetoketju`;
  }, [view.language, view.title]);
  const busy = view.running > 0;
  const leave = () => desk.grid.focus();
  const ofSheet = sheetMenus(desk);
  const ofAddOn = view.menus.map((menu) => addOnMenu(desk, menu, []));
  return (
    <>
      <header class="top">
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1v14M3 3h4M3 7h4M3 11h4M9 5h4M9 9h4M9 13h4" />
        </svg>
        <h1>{view.title}</h1>
        <Menubar label="Sheet menus" menus={ofSheet} busy={busy} leave={leave} />
        {ofAddOn.length > 0 && <Menubar label="Add-on menus" menus={ofAddOn} busy={busy} leave={leave} />}
        {ofAddOn.length === 0 && isViewer(view) && (
          <p class="no-menus quiet" title={desk.words.noMenus}>
            {desk.words.noMenus}
          </p>
        )}
        <span class="running" role="status">
          {busy && (
            <>
              <i />
              {desk.words.running}
            </>
          )}
        </span>
        <UserBar desk={desk} view={view} />
      </header>
      {!view.alive && (
        <p class="strip" role="alert">
          {desk.words.disconnected}
        </p>
      )}
      <main class="middle">
        <div class="sheet">
          <div class="grid" ref={grid} role="application" aria-label={desk.words.grid} />
          <FindBar desk={desk} openTab={view.openTab} />
          <Tabs desk={desk} view={view} />
          <Toasts desk={desk} view={view} />
        </div>
        <RangesPanel desk={desk} view={view} />
        <Sidebar desk={desk} view={view} />
      </main>
      <footer class="dock">
        <ClockBar desk={desk} view={view} />
        <MailBar desk={desk} view={view} />
        <ExecutionsBar desk={desk} view={view} />
      </footer>
      <ContextMenu desk={desk} grid={grid} />
      <DropDown desk={desk} />
      <FilterPanel desk={desk} />
      <NoteEditor desk={desk} />
      <MenuSearch desk={desk} menus={[...ofSheet, ...ofAddOn]} />
      <NoteTip desk={desk} grid={grid} />
      <DialogScreen desk={desk} view={view} />
      <QuestionDialog desk={desk} view={view} />
    </>
  );
}

function isViewer({ people, user }: View): boolean {
  return people.find(({ email }) => email === user)?.role === "viewer";
}

/** Keys that work wherever the focus is: Ctrl+F finds, Alt+/ searches the menus. Null while a dialog waits. */
function pageKey(desk: Desk, { key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | null {
  if (document.querySelector("dialog:modal")) return null;
  if (altKey && (key === "/" || code === "Slash")) return () => desk.open.menuSearch();
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "f") return () => desk.open.find();
  return null;
}

/** A menu of the add-on as one of ours: its commands run by their titles. */
function addOnMenu(
  desk: Desk,
  { title, items }: { readonly title: string; readonly items: readonly ViewMenuItem[] },
  above: readonly string[],
): CommandMenu {
  const path = [...above, title];
  const entries = items.map((item): Entry => {
    if (item.kind === "separator") return null;
    if (item.kind === "menu") return addOnMenu(desk, item, path);
    return { title: item.title, run: () => desk.menu([...path, item.title]) };
  });
  return { title, entries };
}

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../desk";
import type { View } from "../store";
import { ClockBar } from "./clock";
import { ContextMenu } from "./context-menu";
import { DropDown } from "./drop-down";
import { ExecutionsBar } from "./executions";
import { MailBar } from "./mail";
import { Menubar } from "./menubar";
import { NoteTip } from "./note-tip";
import { QuestionDialog } from "./question";
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
    document.documentElement.lang = view.language;
    if (view.title) document.title = `${view.title} – Vetoketju`;
  }, [view.language, view.title]);
  return (
    <>
      <header class="top">
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1v14M3 3h4M3 7h4M3 11h4M9 5h4M9 9h4M9 13h4" />
        </svg>
        <h1>{view.title}</h1>
        <Menubar desk={desk} view={view} />
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
          <Tabs desk={desk} view={view} />
          <Toasts desk={desk} view={view} />
        </div>
        <Sidebar desk={desk} view={view} />
      </main>
      <footer class="dock">
        <ClockBar desk={desk} view={view} />
        <MailBar desk={desk} view={view} />
        <ExecutionsBar desk={desk} view={view} />
      </footer>
      <ContextMenu desk={desk} grid={grid} />
      <DropDown desk={desk} />
      <NoteTip desk={desk} grid={grid} />
      <DialogScreen desk={desk} view={view} />
      <QuestionDialog desk={desk} view={view} />
    </>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { TabTitle } from "../../server/protocol";
import type { Desk } from "../desk";
import type { View } from "../store";

/** The sheet's tabs, under the grid. A double click or F2 renames, Delete deletes. */
export function Tabs({ desk, view }: { desk: Desk; view: View }) {
  const [renaming, setRenaming] = useState<number | null>(null);
  const [deleting, setDeleting] = useState<TabTitle | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = view.tabs.filter(({ hidden }) => !hidden);
  const step = (from: number, by: number) => {
    const next = shown[(from + by + shown.length) % shown.length]!;
    desk.openTab(next.sheetId);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.sheetId}"]`)?.focus();
  };
  return (
    <div class="tabs">
      <button
        type="button"
        class="add"
        aria-label={desk.words.addTab}
        title={desk.words.addTab}
        onClick={() => void desk.ask({ kind: "addTab" })}
      >
        +
      </button>
      <div role="tablist" aria-label={desk.words.tabs} ref={list}>
        {shown.map((tab, index) =>
          renaming === tab.sheetId ? (
            <Rename
              key={tab.sheetId}
              name={tab.name}
              label={desk.words.rename}
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
              tabIndex={view.openTab === tab.sheetId ? 0 : -1}
              style={tab.color ? { "--tab": tab.color } : {}}
              onClick={() => desk.openTab(tab.sheetId)}
              onDblClick={() => setRenaming(tab.sheetId)}
              onKeyDown={(event) => {
                if (event.key === "ArrowRight") step(index, 1);
                else if (event.key === "ArrowLeft") step(index, -1);
                else if (event.key === "F2") setRenaming(tab.sheetId);
                else if (event.key === "Delete") setDeleting(tab);
                else return;
                event.preventDefault();
              }}
            >
              {tab.name}
            </button>
          ),
        )}
      </div>
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
    </div>
  );
}

function Rename({ name, label, done }: { name: string; label: string; done(name: string | null): void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
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

function ConfirmDelete({ desk, tab, done }: { desk: Desk; tab: TabTitle; done(sure: boolean): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="question" ref={dialog} aria-label={desk.words.deleteTab} onClose={() => done(false)}>
      <p>{desk.words.deleteTabSure(tab.name)}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => done(true)}>
          {desk.words.deleteTab}
        </button>
        <button type="button" onClick={() => done(false)}>
          {desk.words.cancel}
        </button>
      </div>
    </dialog>
  );
}

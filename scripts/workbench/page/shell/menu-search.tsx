import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { allCommands, type CommandMenu, type Found, findCommands } from "../commands/command";
import type { Desk } from "../desk";

/** How many commands are listed at a time. */
const LISTED = 12;

/** Finds any command of any menu, the add-on's too, by a few letters of its name: Alt+/ as in Sheets. */
export function MenuSearch({ desk, menus }: { desk: Desk; menus: readonly CommandMenu[] }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    desk.open.menuSearch = () => setOpen(true);
  }, [desk]);
  if (!open) return null;
  return <Search desk={desk} commands={allCommands(menus)} close={() => setOpen(false)} />;
}

function Search({ desk, commands, close }: { desk: Desk; commands: readonly Found[]; close(): void }) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { words } = desk;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const found = findCommands(commands, text).slice(0, LISTED);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);
  const choose = (chosen: Found | undefined) => {
    if (!chosen) return;
    dialog.current?.close();
    desk.grid.focus();
    void chosen.command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") choose(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      class="search"
      ref={dialog}
      aria-label={words.searchMenus}
      onClose={() => {
        close();
        desk.grid.focus();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <input
        role="combobox"
        aria-label={words.searchMenus}
        aria-expanded={found.length > 0}
        aria-controls="menu-search"
        aria-activedescendant={found.length > 0 ? `found-${at}` : undefined}
        placeholder={words.searchMenus}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 ? (
        <div role="listbox" id="menu-search" aria-label={words.searchMenus} ref={list}>
          {found.map((each, index) => (
            <div
              key={[...each.path, each.command.title].join("/")}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(each);
              }}
            >
              <span>
                {each.command.checked && "✓ "}
                {each.command.title}
              </span>
              <small>{each.path.join(" ▸ ")}</small>
            </div>
          ))}
        </div>
      ) : (
        <p class="quiet" role="status">
          {words.noCommand}
        </p>
      )}
    </dialog>
  );
}

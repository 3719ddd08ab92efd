import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FilterChoice } from "../../server/protocol";
import type { Desk } from "../desk";

interface Open {
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly choices: readonly FilterChoice[];
}

const WIDTH_PX = 280;
const HEIGHT_PX = 440;
/** Values that are listed at a time. */
const LISTED = 200;

/** What a column of the tab's filter shows and hides: by its funnel, or Alt+Down on its header. */
export function FilterPanel({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    desk.open.filter = (column) => {
      const filter = desk.grid.tab?.filter;
      if (!filter) return;
      void desk.act<readonly FilterChoice[]>({ kind: "filterChoices", column }).then((choices) => {
        if (!choices) return;
        const { left, bottom } = desk.grid.rectangle(filter.area.row, column);
        setOpen({
          column,
          choices,
          left: Math.max(8, Math.min(left, innerWidth - WIDTH_PX - 16)),
          top: Math.max(8, Math.min(bottom, innerHeight - HEIGHT_PX - 16)),
        });
      });
    };
    const byKey = (event: KeyboardEvent) => {
      if (!(event.altKey && event.key === "ArrowDown") || desk.grid.editing) return;
      const { row, column } = desk.grid.active();
      if (!desk.grid.more(row, column).filter || !document.activeElement?.closest(".grid")) return;
      event.preventDefault();
      event.stopPropagation();
      desk.open.filter(column);
    };
    document.addEventListener("keydown", byKey, true);
    return () => document.removeEventListener("keydown", byKey, true);
  }, [desk]);
  if (!open) return null;
  return (
    <Panel
      key={open.column}
      desk={desk}
      open={open}
      closed={() => {
        setOpen(null);
        desk.grid.focus();
      }}
    />
  );
}

function Panel({ desk, open, closed }: { desk: Desk; open: Open; closed(): void }) {
  const { column, choices } = open;
  const [shown, setShown] = useState(() => new Set(choices.filter((each) => each.shown).map(({ text }) => text)));
  const [search, setSearch] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // Nothing outside a modal dialog takes the focus while that is open.
    dialog.current?.close();
    closed();
  };
  const { words } = desk;
  const title = words.filterOf(desk.grid.text(desk.grid.tab?.filter?.area.row ?? 1, column));
  const wanted = search.trim().toLowerCase();
  const matching = choices.filter(({ text }) => text.toLowerCase().includes(wanted));
  const listed = matching.slice(0, LISTED);
  const tick = (texts: readonly FilterChoice[], on: boolean) => {
    const next = new Set(shown);
    for (const { text } of texts) on ? next.add(text) : next.delete(text);
    setShown(next);
  };
  const apply = () => {
    // Searching and pressing Enter shows what was found, as in Sheets.
    const kept = wanted && shown.size === choices.length ? new Set(matching.map(({ text }) => text)) : shown;
    const hiddenValues = choices.filter(({ text }) => !kept.has(text)).map(({ text }) => text);
    void desk.act({ kind: "filterColumn", column, hiddenValues: hiddenValues.length > 0 ? hiddenValues : null });
    close();
  };
  const sort = (ascending: boolean) => {
    void desk.act({ kind: "sort", column, ascending, area: below(desk) });
    close();
  };
  return (
    <dialog
      class="filter"
      ref={dialog}
      aria-label={title}
      style={{ left: `${open.left}px`, top: `${open.top}px`, width: `${WIDTH_PX}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={() => sort(true)}>
          {words.filterSortUp}
        </button>
        <button type="button" class="plain" onClick={() => sort(false)}>
          {words.filterSortDown}
        </button>
        <hr />
        <input
          aria-label={words.filterSearch}
          placeholder={words.filterSearch}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="both">
          <button type="button" class="link" onClick={() => tick(matching, true)}>
            {words.filterAll}
          </button>
          <button type="button" class="link" onClick={() => tick(matching, false)}>
            {words.filterNone}
          </button>
        </p>
        <fieldset aria-label={title}>
          {listed.map((choice) => (
            <label key={choice.text}>
              <input
                type="checkbox"
                checked={shown.has(choice.text)}
                onChange={(event) => tick([choice], event.currentTarget.checked)}
              />
              <span>{choice.text || words.filterBlank}</span>
            </label>
          ))}
          {matching.length > LISTED && <p class="quiet">{words.filterMore(matching.length - LISTED)}</p>}
        </fieldset>
        <div class="buttons">
          <button type="submit" class="primary">
            {words.filterApply}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The rows of the filter under its headers. */
function below(desk: Desk) {
  const area = desk.grid.tab?.filter?.area;
  return area && area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : null;
}

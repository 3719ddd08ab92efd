import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FindAnswer } from "../../server/protocol";
import type { Desk } from "../desk";

/** How long typing may pause before the search follows it. */
const PAUSE_MS = 200;

/** Finds text in the open tab, beyond the rows that this page has loaded: the host looks. Enter goes to the next cell,
 * Shift+Enter to the one before, Esc closes. */
export function FindBar({ desk, openTab }: { desk: Desk; openTab: number | null }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [found, setFound] = useState<FindAnswer | null>(null);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    desk.open.find = () => {
      setOpen(true);
      input.current?.select();
      input.current?.focus();
    };
  }, [desk]);
  // Before anything else happens: who types right after the key types into the bar.
  useLayoutEffect(() => {
    if (!open) return;
    input.current?.focus();
    input.current?.select();
  }, [open]);
  const show = (answer: FindAnswer, index: number) => {
    const cell = answer.cells[index];
    setAt(index);
    if (cell) desk.grid.select([{ ...cell, rows: 1, columns: 1 }]);
  };
  const search = async (wanted: string): Promise<FindAnswer | null> => {
    const answer = wanted ? await desk.act<FindAnswer>({ kind: "find", text: wanted }) : undefined;
    setFound(answer ?? null);
    return answer ?? null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab or another text is another search
  useEffect(() => {
    if (!open) return;
    let current = true;
    const timer = setTimeout(async () => {
      const active = desk.grid.active();
      const answer = await search(text);
      if (!current || !answer) return;
      // From where the person stands, as in Sheets.
      const after = answer.cells.findIndex(
        ({ row, column }) => row > active.row || (row === active.row && column >= active.column),
      );
      if (answer.cells.length > 0) show(answer, Math.max(0, after));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text, openTab]);
  if (!open) return null;
  const { words } = desk;
  const close = () => {
    setOpen(false);
    desk.grid.focus();
  };
  const step = async (by: number) => {
    // What others have changed meanwhile counts.
    const answer = await search(text);
    if (!answer || answer.cells.length === 0) return;
    show(answer, (at + by + answer.cells.length) % answer.cells.length);
  };
  return (
    <search class="find" aria-label={words.find}>
      <input
        ref={input}
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") void step(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") close();
          else return;
          event.preventDefault();
        }}
      />
      <span role="status">
        {text && found && (found.count > 0 ? words.findCount(at + 1, found.count) : words.findNone)}
      </span>
      <button type="button" aria-label={words.findPrevious} title={words.findPrevious} onClick={() => void step(-1)}>
        ▴
      </button>
      <button type="button" aria-label={words.findNext} title={words.findNext} onClick={() => void step(1)}>
        ▾
      </button>
      <button type="button" aria-label={words.close} title={words.close} onClick={close}>
        ×
      </button>
    </search>
  );
}

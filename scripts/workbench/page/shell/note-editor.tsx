import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { a1 } from "../../model/a1";
import type { Desk } from "../desk";

interface Open {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
}

const WIDTH_PX = 280;
const HEIGHT_PX = 190;

/** Writes the note of a cell: Shift+F2. Ctrl+Enter saves, Esc leaves it as it was; an empty note is none. */
export function NoteEditor({ desk }: { desk: Desk }) {
  const [open, setOpen] = useState<Open | null>(null);
  const [text, setText] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    desk.open.note = (row, column) => {
      const { right, top } = desk.grid.rectangle(row, column);
      setText(desk.grid.more(row, column).note ?? "");
      const left = Math.max(8, Math.min(right + 6, innerWidth - WIDTH_PX - 16));
      setOpen({ row, column, left, top: Math.max(8, Math.min(top, innerHeight - HEIGHT_PX - 16)) });
    };
  }, [desk]);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  const { words } = desk;
  const close = () => {
    // Nothing outside a modal dialog takes the focus while that is open.
    dialog.current?.close();
    setOpen(null);
    desk.grid.focus();
  };
  const save = () => {
    void desk.act({ kind: "note", row: open.row, column: open.column, text: text.trim() });
    close();
  };
  const name = words.noteOf(a1({ row: open.row, column: open.column, rows: 1, columns: 1 }));
  return (
    <dialog
      class="note"
      ref={dialog}
      aria-label={name}
      style={{ left: `${open.left}px`, top: `${open.top}px`, width: `${WIDTH_PX}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {name}
          <textarea
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (!(event.key === "Enter" && (event.ctrlKey || event.metaKey))) return;
              event.preventDefault();
              save();
            }}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="primary">
            {words.save}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

import { useEffect, useRef } from "preact/hooks";
import type { TabTitle } from "../../server/protocol";
import type { Desk } from "../desk";

/** Asks before a tab goes. */
export function ConfirmDelete({ desk, tab, done }: { desk: Desk; tab: TabTitle; done(sure: boolean): void }) {
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

import { useLayoutEffect, useRef } from "preact/hooks";
import type { Button } from "../../server/protocol";
import type { Desk } from "../desk";
import type { View } from "../store";

/** `ui.alert` and `ui.prompt`: the script stands still until this is answered; Esc and the cross answer CLOSE. */
export function QuestionDialog({ desk, view: { question } }: { desk: Desk; view: View }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (question) dialog.current?.showModal();
    field.current?.focus();
  }, [question]);
  if (!question) return null;
  const labels: Record<Button, string> = {
    OK: desk.words.ok,
    CANCEL: desk.words.cancel,
    YES: desk.words.yes,
    NO: desk.words.no,
  };
  const reply = (button: Button | "CLOSE") => {
    desk.store.set({ question: null });
    void desk.ask({ kind: "reply", question: question.id, button, text: field.current?.value ?? "" });
  };
  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        reply("CLOSE");
      }}
    >
      <header>
        <h2 id="question-title">{question.title || document.title}</h2>
        <button type="button" class="cross" aria-label={desk.words.close} onClick={() => reply("CLOSE")}>
          ×
        </button>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reply(question.buttons[0] ?? "OK");
        }}
      >
        <p id="question-text">{question.message}</p>
        {question.kind === "prompt" && <input ref={field} aria-labelledby="question-text" />}
        <div class="buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? "submit" : "button"}
              class={index === 0 ? "primary" : ""}
              onClick={index === 0 ? undefined : () => reply(button)}
            >
              {labels[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

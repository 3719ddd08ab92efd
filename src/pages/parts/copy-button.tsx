import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "./boot";
import { Button } from "./button";

interface CopyButtonProps {
  readonly text: () => string;
  readonly children: string;
}

/** Copies `text`; Google's frame may forbid the clipboard, so it falls back to a selected text field. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state !== "by-hand") return;
    field.current?.focus();
    field.current?.select();
  }, [state]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      // No clipboard for this frame: the person copies from the field that now shows.
      setState("by-hand");
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{state === "copied" ? say("button.copied") : children}</Button>
      {state === "by-hand" && (
        <textarea readOnly rows={4} class="input" aria-label={children} value={text()} ref={field} />
      )}
    </>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { Draft } from "./draft";
import { keepDraft } from "./draft";

const TYPING_PAUSE_MS = 500;

/** Keeps the begun form in the browser while the person types; answers whether it is kept there now. */
export function useDraft(key: string, draft: Draft | null): boolean {
  const [kept, setKept] = useState(false);
  const text = JSON.stringify(draft);
  useEffect(() => {
    const timer = setTimeout(
      () => setKept(keepDraft(key, JSON.parse(text) as Draft | null) && text !== "null"),
      TYPING_PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [key, text]);
  return kept && draft !== null;
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { Customer } from "../../schema/calls";
import { CallFailure, call } from "../parts/server";

const POLL_MS = 3_000;
const SLOWEST_POLL_MS = 60_000;
/** An open panel that nobody uses asks no more: each question is a run of the script. */
const IDLE_MS = 10 * 60_000;

export interface SelectedRow {
  /** The customer of the row that is selected in the sheet now; null: that row is no customer. */
  readonly customer: Customer | null;
  readonly key: string | null;
}

export interface Following {
  /** The newest selected row. */
  readonly seen: SelectedRow;
  /** The day it is in the register; the panel may stay open over midnight. */
  readonly today: string;
  readonly busy: boolean;
  /** Following has stopped or does not succeed for now. */
  readonly failure: CallFailure | null;
  /** Looks at once, and reads the row even if it is the same one. */
  look(): void;
}

/** Follows the row that is selected in the sheet while the panel is in sight and in use; never two questions at a time. */
export function useSelectedRow(openedAt: SelectedRow & { readonly today: string }): Following {
  const [seen, setSeen] = useState<SelectedRow>(openedAt);
  const [today, setToday] = useState(openedAt.today);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const key = useRef(openedAt.key);
  const asking = useRef(false);
  const wanted = useRef(false);
  const lookNow = useRef<() => void>(() => {});

  useEffect(() => {
    let timer = 0;
    let pause = POLL_MS;
    let usedAt = Date.now();
    let stopped = false;

    async function ask(): Promise<void> {
      const byHand = wanted.current;
      wanted.current = false;
      asking.current = true;
      setBusy(byHand);
      try {
        const row = await call("selectedRow", {});
        setToday(row.today);
        if (byHand || row.key !== key.current) {
          const customer = row.key ? (await call("customerAt", { key: row.key })).customer : null;
          key.current = row.key;
          usedAt = Date.now();
          setSeen({ key: row.key, customer });
        }
        pause = POLL_MS;
        setFailure(null);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        // A poll that fails once mends itself; one that a person asked for, or that keeps failing, is told.
        if (byHand || error.kind !== "no-answer" || pause >= SLOWEST_POLL_MS) setFailure(error);
        pause = Math.min(pause * 2, SLOWEST_POLL_MS);
        stopped = error.kind === "lost";
      } finally {
        asking.current = false;
        setBusy(false);
        if (wanted.current) void ask();
        else schedule();
      }
    }

    function schedule(): void {
      clearTimeout(timer);
      if (stopped || document.visibilityState === "hidden" || Date.now() - usedAt > IDLE_MS) return;
      timer = window.setTimeout(() => void ask(), pause);
    }

    function use(): void {
      const wasIdle = Date.now() - usedAt > IDLE_MS;
      usedAt = Date.now();
      if (wasIdle && !asking.current) schedule();
    }

    function show(): void {
      if (!asking.current) schedule();
    }

    lookNow.current = () => {
      wanted.current = true;
      usedAt = Date.now();
      clearTimeout(timer);
      if (!asking.current) void ask();
    };
    schedule();
    const uses = ["pointerover", "keydown", "focus"] as const;
    for (const event of uses) window.addEventListener(event, use);
    document.addEventListener("visibilitychange", show);
    return () => {
      stopped = true;
      clearTimeout(timer);
      for (const event of uses) window.removeEventListener(event, use);
      document.removeEventListener("visibilitychange", show);
    };
  }, []);

  return { seen, today, busy, failure, look: () => lookNow.current() };
}

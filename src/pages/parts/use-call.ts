import { useEffect, useRef, useState } from "preact/hooks";
import type { CallName, Input, Output } from "../../schema/calls";
import { CallFailure, call } from "./server";
import { useNewest } from "./use-newest";

export interface Sending<Name extends CallName> {
  readonly busy: boolean;
  readonly failure: CallFailure | null;
  /** The last input may have been acted upon, nobody knows; sending it again settles it. */
  readonly unsettled: boolean;
  /** Does nothing while a call is under way: a second click is the same click. */
  send(input: Input<Name>): void;
  /** The same input once more, word for word, so that the server can tell a repetition. */
  again(): void;
  dismiss(): void;
}

/** A call that a person starts, with its states; while offline it waits for the network and sends itself again. */
export function useCall<Name extends CallName>(
  name: Name,
  onDone: (output: Output<Name>, input: Input<Name>) => void,
  patienceMs?: number,
): Sending<Name> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const last = useRef<Input<Name> | null>(null);
  const underWay = useRef(false);
  const [unsettled, setUnsettled] = useState(false);
  const done = useNewest(onDone);

  async function send(input: Input<Name>): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    last.current = input;
    setBusy(true);
    setFailure(null);
    try {
      const output = await call(name, input, patienceMs);
      setUnsettled(false);
      done(output, input);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setUnsettled(error.kind !== "told");
      setFailure(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  const again = () => {
    if (last.current) void send(last.current);
  };
  const onceOnline = useNewest(again);

  useEffect(() => {
    if (failure?.kind !== "offline") return;
    window.addEventListener("online", onceOnline);
    return () => window.removeEventListener("online", onceOnline);
  }, [failure, onceOnline]);

  return { busy, failure, unsettled, send: (input) => void send(input), again, dismiss: () => setFailure(null) };
}

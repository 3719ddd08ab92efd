import { useState } from "preact/hooks";
import type { Outcome } from "../../schema/calls";
import { say } from "./boot";
import { Button } from "./button";
import { CallError } from "./call-error";
import { useCall } from "./use-call";

interface StatusProps {
  /** The act that was done; null: nothing yet, or the next one has begun. */
  readonly outcome: Outcome | null;
  /** What it was done to, said above it. */
  readonly about?: string | undefined;
  readonly onUndone?: () => void;
}

/** What was done, and its Undo; stays until the next act. An Undo that has to be said yes to says first what it takes away. */
export function Status({ outcome, about, onUndone }: StatusProps) {
  const [undone, setUndone] = useState<{ of: Outcome; result: Outcome } | null>(null);
  const undo = useCall("undo", (result) => {
    if (outcome) setUndone({ of: outcome, result });
    onUndone?.();
  });
  const shown = undone && undone.of === outcome ? undone.result : outcome;
  const asks = shown?.confirm;
  const actId = shown === outcome || asks !== undefined ? outcome?.actId : null;
  return (
    <>
      <CallError of={undo} />
      <div class="row">
        <div role="status" class="status">
          {shown && (
            <>
              {about && <p class="meta">{about}</p>}
              <p>
                <span aria-hidden="true">{shown.confirm === undefined ? "✓ " : "? "}</span>
                {shown.message}
              </p>
              {shown.details.length > 0 && (
                <ul>
                  {shown.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </>
          )}
        </div>
        {actId && (
          <Button
            quiet={asks === undefined}
            busy={undo.busy && say("button.undoing")}
            onClick={() => undo.send(asks === undefined ? { actId } : { actId, seen: shown?.details ?? [] })}
          >
            {asks ?? say("button.undo")}
          </Button>
        )}
      </div>
    </>
  );
}

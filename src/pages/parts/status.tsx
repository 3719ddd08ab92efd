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

/** What was done, and its Undo; stays until the next act. */
export function Status({ outcome, about, onUndone }: StatusProps) {
  const [undone, setUndone] = useState<{ of: Outcome; result: Outcome } | null>(null);
  const undo = useCall("undo", (result) => {
    if (outcome) setUndone({ of: outcome, result });
    onUndone?.();
  });
  const shown = undone && undone.of === outcome ? undone.result : outcome;
  const actId = shown === outcome ? outcome?.actId : null;
  return (
    <>
      <CallError of={undo} />
      <div class="row">
        <div role="status" class="status">
          {shown && (
            <>
              {about && <p class="meta">{about}</p>}
              <p>
                <span aria-hidden="true">✓ </span>
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
          <Button quiet busy={undo.busy && say("button.undoing")} onClick={() => undo.send({ actId })}>
            {say("button.undo")}
          </Button>
        )}
      </div>
    </>
  );
}

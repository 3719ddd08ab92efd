import type { Output } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";

export type Asks = Output<"classify">["asks"];

/** More than these are counted. */
const SHOWN = 5;

interface StepConflictsProps {
  readonly asks: Asks;
  readonly busy: boolean;
  readonly onDecide: (keep: boolean) => void;
}

/** The customers whose step somebody else has changed since the dialog was opened, and the two ways out. */
export function StepConflicts({ asks, busy, onDecide }: StepConflictsProps) {
  return (
    <div role="alert">
      {asks.length > 0 && (
        <div class="ask">
          <span aria-hidden="true">?</span>
          <div class="strip-text">
            <p>{say("classify.changed", { n: asks.length })}</p>
            <ul>
              {asks.slice(0, SHOWN).map(({ id, message }) => (
                <li key={id}>{message}</li>
              ))}
              {asks.length > SHOWN && <li>{say("archive.more", { n: asks.length - SHOWN })}</li>}
            </ul>
            <div class="row">
              <Button busy={busy && say("classify.setting")} onClick={() => onDecide(true)}>
                {say("change.keep")}
              </Button>
              <Button busy={busy && say("classify.setting")} onClick={() => onDecide(false)}>
                {say("change.mine")}
              </Button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

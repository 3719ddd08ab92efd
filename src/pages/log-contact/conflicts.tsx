import type { Decision } from "../../core/contact/conflicts";
import type { MessageKey } from "../../i18n";
import type { Output } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { ASKED_ID } from "./use-contact-form";

interface ConflictsProps {
  readonly asks: Output<"logContact">["asks"];
  readonly busy: boolean;
  readonly onDecide: (decision: Decision, keep: boolean) => void;
}

const TITLES = {
  next: "contact.next-step",
  presentState: "contact.present-state",
  goals: "contact.goals",
  challenges: "contact.challenges",
} as const satisfies Record<Decision, MessageKey>;

/** What somebody else has changed since the form was opened, each with its two ways out; with the last one it is saved. */
export function Conflicts({ asks, busy, onDecide }: ConflictsProps) {
  return (
    <div role="alert">
      {asks.length > 0 && (
        <div class="ask conflicts">
          <span aria-hidden="true">?</span>
          <div class="strip-text">
            <p>{say("change.not-saved")}</p>
            {asks.map(({ decision, message }, i) => (
              <div key={decision} class="stack">
                <p>
                  <b>{say(TITLES[decision])}</b> {message}
                </p>
                <div class="row">
                  <Button
                    id={i === 0 ? ASKED_ID : undefined}
                    busy={busy && say("button.saving")}
                    name={`${say("change.keep")}: ${say(TITLES[decision])}`}
                    onClick={() => onDecide(decision, true)}
                  >
                    {say("change.keep")}
                  </Button>
                  <Button
                    busy={busy && say("button.saving")}
                    name={`${say("change.mine")}: ${say(TITLES[decision])}`}
                    onClick={() => onDecide(decision, false)}
                  >
                    {say("change.mine")}
                  </Button>
                </div>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

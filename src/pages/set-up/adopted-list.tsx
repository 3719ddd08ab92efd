import { useState } from "preact/hooks";
import type { Outcome, SetUpPlan } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { newRequestId } from "../parts/request-id";
import { useCall } from "../parts/use-call";
import { PATIENCE_MS } from "./plan";

interface AdoptedListProps {
  readonly adopted: NonNullable<SetUpPlan["adopted"]>;
  readonly onDone: (outcome: Outcome) => void;
}

/** The list that the register was built into: it can be given back, and an adoption that was stopped can go on. */
export function AdoptedList({ adopted, onDone }: AdoptedListProps) {
  const { tab, ready } = adopted;
  const [losses, setLosses] = useState<readonly string[]>(adopted.losses);
  const [ids] = useState(() => ({ go: newRequestId(), back: newRequestId() }));
  const going = useCall("continueAdoption", onDone, PATIENCE_MS);
  const releasing = useCall(
    "releaseList",
    (outcome) => {
      if (outcome.confirm === undefined) onDone(outcome);
      else setLosses(outcome.details);
    },
    PATIENCE_MS,
  );
  const warned = losses.length > 0;
  return (
    <section class="stack" aria-label={say(ready ? "adopt.is-adopted" : "adopt.unfinished", { tab })}>
      <CallError of={going} />
      <CallError of={releasing} />
      <p>{say(ready ? "adopt.is-adopted" : "adopt.unfinished", { tab })}</p>
      {!ready && (
        <div class="row">
          <Button primary busy={going.busy && say("adopt.going")} onClick={() => going.send({ requestId: ids.go })}>
            {say("adopt.continue")}
          </Button>
        </div>
      )}
      <p class="meta">{say("adopt.release-what")}</p>
      <div role="status">
        {warned && (
          <div class="ask">
            <span aria-hidden="true">?</span>
            <div class="strip-text">
              <p>{say("adopt.losses")}</p>
              <ul>
                {losses.map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
      </div>
      <div class="row">
        <Button
          busy={releasing.busy && say("adopt.releasing")}
          onClick={() => releasing.send({ requestId: ids.back, seen: [...losses] })}
        >
          {say(warned ? "adopt.release-anyway" : "adopt.release")}
        </Button>
      </div>
    </section>
  );
}

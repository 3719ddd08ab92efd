import { useEffect, useRef, useState } from "preact/hooks";
import { type Outcome, takeOutData } from "../../schema/calls";
import { bootData, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { newRequestId } from "../parts/request-id";
import { Status } from "../parts/status";
import { useCall } from "../parts/use-call";

const data = bootData(takeOutData);
/** Each mark is a removal of its own. */
const PATIENCE_MS = 330_000;

/** The dialog *Take the add-on out*: what goes and what stays, before anything goes. */
export function TakeOutForm() {
  const [requestId] = useState(newRequestId);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const taking = useCall("takeOut", setOutcome, PATIENCE_MS);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) done.current?.focus();
  }, [outcome]);

  if (outcome)
    return (
      <div class="stack" ref={done} tabIndex={-1}>
        <Status outcome={outcome} />
        <div class="row">
          <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>
        </div>
      </div>
    );

  return (
    <>
      <CallError of={taking} />
      <Lines heading={say("take-out.goes")} lines={data.goes} />
      <Lines heading={say("take-out.stays")} lines={data.stays} />
      <p>{say("take-out.back")}</p>
      <div class="ask">
        <span aria-hidden="true">?</span>
        <div class="strip-text">
          {data.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      </div>
      <div class="row foot">
        <Button primary busy={taking.busy && say("take-out.going")} onClick={() => taking.send({ requestId })}>
          {say("take-out.go")}
        </Button>
        <Button onClick={() => google.script.host.close()}>{say("button.cancel")}</Button>
      </div>
    </>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

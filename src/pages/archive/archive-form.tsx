import { useRef, useState } from "preact/hooks";
import { numberText } from "../../i18n/number-text";
import { childCountsText } from "../../i18n/row-counts-text";
import { archiveData, MAX_ARCHIVED, type Outcome } from "../../schema/calls";
import { boot, bootData, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { newRequestId } from "../parts/request-id";
import { Status } from "../parts/status";
import { useCall } from "../parts/use-call";
import "./archive.css";

export const data = bootData(archiveData);
const ARCHIVES = data.mode === "archive";
/** Removing scattered rows takes Google its time. */
const PATIENCE_MS = 330_000;

interface Progress {
  readonly piece: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly details: readonly string[];
}

/** The dialogs *Archive customer* and *Return from archive*: what goes or comes back, then the act, piece by piece. */
export function ArchiveForm() {
  const [requestId] = useState(newRequestId);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [soFar, setSoFar] = useState<Progress>({ piece: 0, counts: {}, details: [] });
  const progress = useRef(soFar);
  const moving = useCall(
    ARCHIVES ? "archiveCustomers" : "returnCustomers",
    ({ actId, counts, left, details }, { customerIds }) => {
      const { piece, ...before } = progress.current;
      progress.current = {
        piece: piece + 1,
        counts: sum(before.counts, counts),
        details: [...before.details, ...details],
      };
      setSoFar(progress.current);
      // A piece that moved nothing has found what it cannot move: it is told, not tried for ever.
      if (left.length > 0 && left.length < customerIds.length) send(left);
      else setOutcome(outcomeOf(progress.current, actId));
    },
    PATIENCE_MS,
  );
  const close = <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>;

  function send(customerIds: readonly string[]): void {
    moving.send({ requestId, piece: progress.current.piece, customerIds: [...customerIds] });
  }

  if (outcome)
    return (
      <>
        <Status outcome={outcome} />
        <div class="row">{close}</div>
      </>
    );

  const { customers, remarks, tooMany } = data;
  const { customers: done = 0 } = soFar.counts;
  return (
    <>
      <CallError of={moving} />
      {customers.length > 0 && <What />}
      {tooMany > 0 && <p>{say("archive.too-many", { n: tooMany, most: MAX_ARCHIVED })}</p>}
      {customers.length === 0 && tooMany === 0 && remarks.length === 0 && (
        <p>{say(ARCHIVES ? "classify.choose-rows" : "return.choose-rows")}</p>
      )}
      {data.strangers > 0 && (
        <p class="meta">{say(ARCHIVES ? "classify.strangers" : "return.strangers", { n: data.strangers })}</p>
      )}
      {remarks.length > 0 && (
        <div class="ask">
          <span aria-hidden="true">?</span>
          <div class="strip-text">
            {remarks.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </div>
        </div>
      )}
      {ARCHIVES && customers.length > 0 && <p class="meta">{say("archive.comes-back")}</p>}
      <p role="status" class="meta">
        {soFar.piece > 0 && say("archive.progress", { done: numberText(boot.language, done), n: customers.length })}
      </p>
      <div class="row">
        {customers.length > 0 && (
          <Button
            primary
            busy={moving.busy && say(ARCHIVES ? "archive.going" : "return.going")}
            onClick={() => (moving.unsettled ? moving.again() : send(customers.map(({ id }) => id)))}
          >
            {say(ARCHIVES ? "archive.go" : "return.go")}
          </Button>
        )}
        <Button onClick={() => google.script.host.close()}>
          {say(customers.length > 0 ? "button.cancel" : "button.close")}
        </Button>
      </div>
    </>
  );
}

/** What goes or comes back, customer by customer. */
function What() {
  const { customers, tab } = data;
  const heading = say(ARCHIVES ? "archive.heading" : "return.heading", { n: customers.length });
  return (
    <>
      <h2>{heading}</h2>
      <p>{ARCHIVES ? say("archive.goes", { tab }) : say("return.comes")}</p>
      {data.unseen && <p class="meta">{say("classify.unseen")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ul class="moving" tabIndex={0} aria-label={heading}>
        {customers.map(({ id, row }) => (
          <li key={id}>{row}</li>
        ))}
      </ul>
    </>
  );
}

function sum(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const all: Record<string, number> = { ...a };
  for (const [tab, n] of Object.entries(b)) all[tab] = (all[tab] ?? 0) + n;
  return all;
}

function outcomeOf({ counts, details }: Progress, actId: string | null): Outcome {
  const { customers: n = 0 } = counts;
  const contents = childCountsText(boot.language, counts);
  const message =
    n === 0
      ? say(ARCHIVES ? "archive.done-none" : "return.done-none")
      : say(ARCHIVES ? "archive.done" : "return.done", { n, contents });
  const gone = ARCHIVES || details.length > 0 ? 0 : data.customers.length - n;
  return { message, actId, details: [...details, ...(gone > 0 ? [say("return.gone", { n: gone })] : [])] };
}

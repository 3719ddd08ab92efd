import { useRef, useState } from "preact/hooks";
import { STEPS, type Step } from "../../core/choices";
import { classifyData, type Outcome } from "../../schema/calls";
import { bootData, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { RadioRow } from "../parts/radio-row";
import { newRequestId } from "../parts/request-id";
import { Status } from "../parts/status";
import { stepInWords } from "../parts/step-in-words";
import { useCall } from "../parts/use-call";
import "./classify.css";
import { type Fitting, fitting, stepCounts } from "./fitting";
import { type Asks, StepConflicts } from "./step-conflicts";

const data = bootData(classifyData);
/** More than this is asked about once more: nobody selects so many rows one by one. */
const MANY = 500;
const MOST_NAMES = 300;

/** The dialog *Classify*: the step of all selected customers at once. */
export function ClassifyForm() {
  const [step, setStep] = useState<Step | null>(null);
  const [sure, setSure] = useState<readonly string[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [requestId, setRequestId] = useState(newRequestId);
  const [asks, setAsks] = useState<Asks>([]);
  /** The steps that are known by now, by customer. */
  const seen = useRef(new Map(data.customers.map(({ id, step: now }) => [id, now] as const)));
  const sent = useRef<readonly string[]>([]);
  const setting = useCall("classify", ({ asks: asked, ...result }) => {
    if (asked.length > 0) setAsks(asked);
    else setOutcome(withStrangers(result));
  });
  const close = <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>;

  if (data.customers.length === 0)
    return (
      <>
        <p>{say("classify.choose-rows")}</p>
        <div class="row">{close}</div>
      </>
    );
  if (outcome)
    return (
      <>
        <Status outcome={outcome} />
        <div class="row">{close}</div>
      </>
    );

  function set(customerIds: readonly string[]): void {
    if (!step || setting.busy) return;
    if (customerIds.length > MANY && sure !== customerIds) setSure(customerIds);
    else send(step, customerIds);
  }
  function send(to: Step, customerIds: readonly string[]): void {
    sent.current = customerIds;
    const steps = customerIds.map((id) => seen.current.get(id) ?? "");
    setting.send({ requestId, step: to, customerIds: [...customerIds], rows: data.rows, seen: steps });
  }
  /** About the customers whose step somebody else has changed meanwhile. */
  function decide(keep: boolean): void {
    if (!step || setting.busy) return;
    for (const ask of asks) seen.current.set(ask.id, ask.step);
    const stay = new Set(keep ? asks.map(({ id }) => id) : []);
    const going = sent.current.filter((id) => !stay.has(id));
    setAsks([]);
    if (going.length > 0) send(step, going);
    else setOutcome({ message: say("classify.kept"), actId: null, details: [] });
  }
  function choose(next: Step): void {
    setStep(next);
    setSure(null);
    setAsks([]);
    // Another step is another act; the earlier one may have been carried out all the same.
    setRequestId(newRequestId());
    setting.dismiss();
  }

  const plan = step && fitting(step, data);
  return (
    <>
      <CallError of={setting} />
      <h2>{say("classify.heading", { n: data.customers.length })}</h2>
      <p class="meta">{say("classify.now", { steps: stepsInWords() })}</p>
      <div>
        {data.unseen && <p class="meta">{say("classify.unseen")}</p>}
        {data.customers.length > 1 && <Names />}
      </div>
      <div class="steps">
        <RadioRow
          name="step"
          legend={say("classify.step")}
          options={STEPS.map((value) => ({ value, label: say(`step.${value}`) }))}
          value={step}
          onChange={choose}
        />
      </div>
      {data.strangers > 0 && <p class="meta">{say("classify.strangers", { n: data.strangers })}</p>}
      <div role="status">{plan && <Questions plan={plan} />}</div>
      {sure && (
        <div role="alert" class="ask">
          <span aria-hidden="true">?</span>
          <p class="strip-text">{say("classify.many", { n: sure.length })}</p>
        </div>
      )}
      <StepConflicts asks={asks} busy={setting.busy} onDecide={decide} />
      <div class="row foot">
        {asks.length > 0 ? null : plan ? (
          <SetButtons plan={plan} sure={sure} busy={setting.busy} onSet={set} />
        ) : (
          <p class="meta">{say("classify.choose-step")}</p>
        )}
        <Button onClick={() => google.script.host.close()}>{say("button.cancel")}</Button>
      </div>
    </>
  );
}

/** Who is selected, to be looked through: the rows may not all be in sight. */
function Names() {
  const more = data.customers.length - MOST_NAMES;
  return (
    <details class="names">
      <summary>{say("classify.names")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ul tabIndex={0} aria-label={say("classify.heading", { n: data.customers.length })}>
        {data.customers.slice(0, MOST_NAMES).map(({ id, name }) => (
          <li key={id}>{name || say("mail.no-name")}</li>
        ))}
        {more > 0 && <li class="meta">{say("classify.more-names", { n: more })}</li>}
      </ul>
    </details>
  );
}

/** Only this page knows what else was selected. */
function withStrangers(result: Outcome): Outcome {
  if (data.strangers === 0) return result;
  return { ...result, message: `${result.message} ${say("classify.done-strangers", { n: data.strangers })}` };
}

function stepsInWords(): string {
  return [...stepCounts(data.customers)]
    .map(([step, n]) => `${stepInWords(step) || say("classify.without-step")} ${n}`)
    .join(", ");
}

function Questions({ plan }: { plan: Fitting }) {
  if (plan.all.length === 0) return <p class="meta">{say("classify.unchanged-all", { n: plan.already })}</p>;
  return (
    <>
      {plan.questions.length > 0 && (
        <div class="ask">
          <span aria-hidden="true">?</span>
          <div class="strip-text">
            {plan.questions.map((question) => (
              <p key={question}>{question}</p>
            ))}
          </div>
        </div>
      )}
      {plan.already > 0 && <p class="meta">{say("classify.unchanged", { n: plan.already })}</p>}
    </>
  );
}

interface SetButtonsProps {
  readonly plan: Fitting;
  /** The large number of customers that the person is asked about now. */
  readonly sure: readonly string[] | null;
  readonly busy: boolean;
  readonly onSet: (customerIds: readonly string[]) => void;
}

function SetButtons({ plan, sure, busy, onSet }: SetButtonsProps) {
  const waiting = busy && say("classify.setting");
  if (sure)
    return (
      <Button primary busy={waiting} onClick={() => onSet(sure)}>
        {say("classify.set-all", { n: sure.length })}
      </Button>
    );
  if (plan.all.length === 0) return null;
  const someFit = plan.fitting.length > 0 && plan.fitting.length < plan.all.length;
  return (
    <>
      {someFit && (
        <Button primary busy={waiting} onClick={() => onSet(plan.fitting)}>
          {say("classify.set-fitting", { n: plan.fitting.length })}
        </Button>
      )}
      <Button primary={!someFit} busy={waiting} onClick={() => onSet(plan.all)}>
        {plan.all.length === 1 ? say("classify.set-one") : say("classify.set-all", { n: plan.all.length })}
      </Button>
    </>
  );
}

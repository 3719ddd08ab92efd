import { useState } from "preact/hooks";
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

const data = bootData(classifyData);
/** More than this is asked about once more: nobody selects so many rows one by one. */
const MANY = 500;

/** The dialog *Classify*: the step of all selected customers at once. */
export function ClassifyForm() {
  const [step, setStep] = useState<Step | null>(null);
  const [sure, setSure] = useState<readonly string[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [requestId, setRequestId] = useState(newRequestId);
  const setting = useCall("classify", (result) => setOutcome(withStrangers(result)));
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
    else setting.send({ requestId, step, customerIds: [...customerIds], rows: data.rows });
  }
  function choose(next: Step): void {
    setStep(next);
    setSure(null);
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
      <div class="row">
        {plan ? (
          <SetButtons plan={plan} sure={sure} busy={setting.busy} onSet={set} />
        ) : (
          <p class="meta">{say("classify.choose-step")}</p>
        )}
        <Button onClick={() => google.script.host.close()}>{say("button.cancel")}</Button>
      </div>
    </>
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

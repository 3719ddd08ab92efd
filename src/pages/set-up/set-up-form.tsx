import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../i18n";
import { type Outcome, setUpPlan } from "../../schema/calls";
import { bootData, say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { RadioRow } from "../parts/radio-row";
import { newRequestId } from "../parts/request-id";
import { Status } from "../parts/status";
import { useCall } from "../parts/use-call";

const plan = bootData(setUpPlan);
/** Google takes its time over so many tabs and columns. */
const PATIENCE_MS = 240_000;

/** The dialog *Set up*: what will be added, in which language. */
export function SetUpForm() {
  const [language, setLanguage] = useState<Language>(plan.language ?? plan.proposed);
  const [requestId] = useState(newRequestId);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const settingUp = useCall("setUp", setOutcome, PATIENCE_MS);
  const done = useRef<HTMLDivElement>(null);
  const close = <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>;

  useEffect(() => {
    if (outcome) done.current?.focus();
  }, [outcome]);

  if (outcome)
    return (
      <div class="stack" ref={done} tabIndex={-1}>
        <Status outcome={outcome} />
        <div class="row">{close}</div>
      </div>
    );

  const tabs = plan.tabs[language];
  if (tabs.length === 0 && plan.columns.length === 0)
    return (
      <>
        <p>{say("set-up.nothing")}</p>
        <div class="row">{close}</div>
      </>
    );

  function go(event: Event): void {
    event.preventDefault();
    settingUp.send({ requestId, language });
  }

  return (
    <form class="stack" onSubmit={go}>
      <CallError of={settingUp} />
      {plan.language === null && (
        <RadioRow
          name="language"
          legend={say("set-up.language")}
          options={[
            { value: "fi", label: say("set-up.finnish") },
            { value: "en", label: say("set-up.english") },
          ]}
          value={language}
          onChange={setLanguage}
        />
      )}
      {tabs.length > 0 && <p>{say("set-up.added", { tabs: tabs.join(", ") })}</p>}
      {plan.columns.map(({ tab, headers }) => (
        <p key={tab}>{say("set-up.columns", { tab, columns: headers.join(", ") })}</p>
      ))}
      <p class="meta">{say("set-up.own-tabs")}</p>
      <div class="row">
        <Button primary busy={settingUp.busy && say("set-up.going")}>
          {say("set-up.go")}
        </Button>
        <Button onClick={() => google.script.host.close()}>{say("button.cancel")}</Button>
      </div>
    </form>
  );
}

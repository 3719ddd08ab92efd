import { useState } from "preact/hooks";
import type { Outcome } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { newRequestId } from "../parts/request-id";
import { useCall } from "../parts/use-call";
import { LanguageRow } from "./language-row";
import { PATIENCE_MS, plan } from "./plan";

interface OwnTabsProps {
  readonly onDone: (outcome: Outcome) => void;
  /** Back to the lists that could be adopted; null where there is none. */
  readonly onBack: (() => void) | null;
}

/** Whether anything of the add-on's own is to be added or brought up to date. */
export const lacksTabs = plan.tabs.en.length > 0 || plan.columns.length > 0 || plan.older;

/** The tabs, columns and settings that the add-on makes itself: what will be added, in which language. */
export function OwnTabs({ onDone, onBack }: OwnTabsProps) {
  const [language, setLanguage] = useState(plan.language ?? plan.proposed);
  const [requestId] = useState(newRequestId);
  const settingUp = useCall("setUp", onDone, PATIENCE_MS);
  const close = () => google.script.host.close();
  const tabs = plan.tabs[language];
  if (!lacksTabs) return <p>{say("set-up.nothing")}</p>;

  function go(event: Event): void {
    event.preventDefault();
    settingUp.send({ requestId, language });
  }

  return (
    <form class="stack" onSubmit={go}>
      <CallError of={settingUp} />
      <LanguageRow value={language} onChange={setLanguage} />
      {plan.older && <p>{say("set-up.older")}</p>}
      {tabs.length > 0 && <p>{say("set-up.added", { tabs: tabs.join(", ") })}</p>}
      {plan.columns.map(({ tab, headers }) => (
        <p key={tab}>{say("set-up.columns", { tab, columns: headers.join(", ") })}</p>
      ))}
      <p class="meta">{say("set-up.own-tabs")}</p>
      <div class="row">
        <Button primary busy={settingUp.busy && say("set-up.going")}>
          {say("set-up.go")}
        </Button>
        {onBack && <Button onClick={onBack}>{say("button.back")}</Button>}
        <Button onClick={close}>{say("button.cancel")}</Button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { OfferedList, Outcome } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { Status } from "../parts/status";
import { AdoptedList } from "./adopted-list";
import { ChooseList } from "./choose-list";
import { ListColumns } from "./list-columns";
import { lacksTabs, OwnTabs } from "./own-tabs";
import { plan } from "./plan";

type Stage = "choose" | "new-tabs" | { readonly list: OfferedList } | { readonly outcome: Outcome };

/** The dialog *Set up*: adopts a list of customers that is there already, or adds tabs of the add-on's own. */
export function SetUpForm() {
  const offers = plan.lists.length > 0;
  const [stage, setStage] = useState<Stage>(offers ? "choose" : "new-tabs");
  const area = useRef<HTMLDivElement>(null);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage takes the focus, so that it is read from its beginning
  useEffect(() => {
    if (!first.current) area.current?.focus();
    first.current = false;
  }, [stage]);

  const done = (outcome: Outcome) => setStage({ outcome });
  const close = (
    <div class="row">
      <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>
    </div>
  );
  const back = () => setStage("choose");
  return (
    <div class="stack" ref={area} tabIndex={-1}>
      {stage === "choose" && (
        <ChooseList onList={(list) => setStage({ list })} onNewTabs={() => setStage("new-tabs")} />
      )}
      {stage === "new-tabs" && (plan.adopted?.ready ?? true) && <OwnTabs onDone={done} onBack={offers ? back : null} />}
      {stage === "new-tabs" && plan.adopted && <AdoptedList adopted={plan.adopted} onDone={done} />}
      {stage === "new-tabs" && (!lacksTabs || plan.adopted) && close}
      {typeof stage === "object" && "list" in stage && <ListColumns list={stage.list} onDone={done} onBack={back} />}
      {typeof stage === "object" && "outcome" in stage && (
        <>
          <Status outcome={stage.outcome} />
          {close}
        </>
      )}
    </div>
  );
}

import type { OfferedList } from "../../schema/calls";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { plan } from "./plan";

interface ChooseListProps {
  readonly onList: (list: OfferedList) => void;
  readonly onNewTabs: () => void;
}

/** The lists of customers that are there already: which one becomes the register, if any. */
export function ChooseList({ onList, onNewTabs }: ChooseListProps) {
  const others = (
    <>
      <Button onClick={onNewTabs}>{say("adopt.new-tabs")}</Button>
      <Button onClick={() => google.script.host.close()}>{say("button.cancel")}</Button>
    </>
  );
  const several = plan.lists.length > 1;
  return (
    <div class="stack">
      {plan.lists.map((list, i) => (
        <section class="stack" key={list.sheetId}>
          <p>{say("adopt.found", { tab: list.tab, n: list.customers })}</p>
          <div class="row">
            <Button
              primary={i === 0}
              name={several ? say("adopt.use-tab", { tab: list.tab }) : say("adopt.use")}
              onClick={() => onList(list)}
            >
              {say("adopt.use")}
            </Button>
            {!several && others}
          </div>
        </section>
      ))}
      {several && <div class="row">{others}</div>}
    </div>
  );
}

import { useEffect, useRef } from "preact/hooks";
import type { Checked, CheckedGroup } from "../../schema/check";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { CallError } from "../parts/call-error";
import { Status } from "../parts/status";
import "./check.css";
import { FindingGroup } from "./finding-group";
import { type Checking, remaining, useCheck } from "./use-check";

/** The dialog *Check the sheet*: all that is wrong, worst first, and its repair. */
export function CheckSheet() {
  const check = useCheck();
  const { checked, looking, repairing, outcome } = check;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    // A repair replaces the list, and with it the button that had the focus.
    if (checked && !first.current) heading.current?.focus();
    if (checked) first.current = false;
  }, [checked]);

  return (
    <>
      <CallError of={looking} />
      <CallError of={repairing} />
      <Status outcome={outcome} onUndone={check.again} />
      {checked === null ? (
        <Looking busy={looking.busy} />
      ) : (
        <section aria-busy={looking.busy ? "true" : undefined} class="stack">
          <h2 ref={heading} tabIndex={-1}>
            {headline(checked, check)}
          </h2>
          {checked.groups.map((group) => (
            <FindingGroup key={group.kind} group={group} check={check} />
          ))}
          {checked.remarks.length > 0 && <Remarks groups={checked.remarks} check={check} />}
        </section>
      )}
      <Buttons check={check} />
    </>
  );
}

function Looking({ busy }: { busy: boolean }) {
  return (
    <div role="status">
      {busy && (
        <>
          <p>{say("check.looking")}</p>
          <p class="meta">{say("check.takes-long")}</p>
          <div class="bars" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        </>
      )}
    </div>
  );
}

function headline({ groups, customers }: Checked, { left, looking }: Checking): string {
  if (looking.busy) return say("check.looking");
  const n = groups.reduce((sum, group) => sum + remaining(group, left).total, 0);
  if (n > 0) return say("check.found", { n });
  return left.size > 0 ? say("check.left", { n: left.size }) : say("check.in-order", { n: customers });
}

function Remarks({ groups, check }: { groups: readonly CheckedGroup[]; check: Checking }) {
  return (
    <details>
      <summary>{say("check.remarks")}</summary>
      <div class="stack">
        {groups.map((group) => (
          <FindingGroup key={group.kind} group={group} check={check} />
        ))}
      </div>
    </details>
  );
}

function Buttons({ check: { checked, left, repairing, looking, repairKinds, again } }: { check: Checking }) {
  const kinds = (checked?.groups ?? [])
    .filter((group) => remaining(group, left).repairable > 0)
    .map(({ kind }) => kind);
  const busy = repairing.busy || looking.busy;
  return (
    <div class="row foot">
      {kinds.length > 0 && (
        <Button
          primary
          busy={busy && say(repairing.busy ? "check.repairing" : "check.looking")}
          onClick={() => repairKinds(kinds)}
        >
          {say("check.repair-all")}
        </Button>
      )}
      {checked && <Button onClick={() => (busy ? undefined : again())}>{say("check.again")}</Button>}
      <Button onClick={() => google.script.host.close()}>{say("button.close")}</Button>
    </div>
  );
}

import { REMARKS } from "../../core/check/finding";
import type { CheckedFinding, CheckedGroup } from "../../schema/check";
import { say } from "../parts/boot";
import { Button } from "../parts/button";
import { BeforeAfter } from "./before-after";
import { type Checking, remaining } from "./use-check";

/** Several findings of one kind can be repaired with one click. */
const SEVERAL = 2;

/** The findings of one kind. */
export function FindingGroup({ group, check }: { group: CheckedGroup; check: Checking }) {
  const { findings, total, repairable } = remaining(group, check.left);
  if (total === 0) return null;
  const busy = check.repairing.busy || check.looking.busy;
  const isRemark = REMARKS.indexOf(group.kind) >= 0;
  return (
    <section class="group" aria-label={say(`kind-of.${group.kind}`)}>
      <div class="row">
        <h3 class="grow">{say(`kind-of.${group.kind}`)}</h3>
        {repairable >= SEVERAL && (
          <Button onClick={() => (busy ? undefined : check.repairKinds([group.kind]))}>
            {say("check.repair-kind", { n: repairable })}
          </Button>
        )}
      </div>
      <ul class="findings">
        {findings.map((finding) => (
          <FindingLine key={finding.key} finding={finding} isRemark={isRemark} check={check} />
        ))}
      </ul>
      {total > findings.length && <p class="meta">{say("check.more", { n: total - findings.length })}</p>}
    </section>
  );
}

interface FindingLineProps {
  readonly finding: CheckedFinding;
  readonly isRemark: boolean;
  readonly check: Checking;
}

function FindingLine({ finding, isRemark, check: { repairing, looking, repairOne, leave } }: FindingLineProps) {
  const { key, place, message, repair, hint, undoable, changes, moreChanges } = finding;
  const what = place === "" ? message : place;
  const busy = repairing.busy || looking.busy;
  return (
    <li class={isRemark ? "finding remark" : "finding"}>
      <p>
        <span aria-hidden="true">{isRemark ? "? " : "▲ "}</span>
        {place !== "" && <strong>{place}: </strong>}
        {message}
      </p>
      <p class="meta">
        {repair ?? hint} {repair !== null && !undoable && say("check.no-undo")}
      </p>
      <div class="row">
        {repair !== null && (
          <Button name={say("check.repair-of", { place: what })} onClick={() => (busy ? undefined : repairOne(key))}>
            {say("check.repair")}
          </Button>
        )}
        {!isRemark && (
          <Button quiet name={say("check.leave-of", { place: what })} onClick={() => leave(key)}>
            {say("check.leave")}
          </Button>
        )}
        {changes.length > 0 && <BeforeAfter changes={changes} more={moreChanges} />}
      </div>
    </li>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { FindingKind } from "../../core/check/finding";
import type { Checked, CheckedGroup, Repaired } from "../../schema/check";
import { newRequestId } from "../parts/request-id";
import { type Sending, useCall } from "../parts/use-call";

/** A large register takes its time to be read and mended. */
const PATIENCE_MS = 330_000;

export interface Checking {
  readonly checked: Checked | null;
  readonly looking: Sending<"checkSheet">;
  readonly repairing: Sending<"repair">;
  readonly outcome: Repaired | null;
  /** Keys of findings that the person leaves as they are. */
  readonly left: ReadonlySet<string>;
  leave(key: string): void;
  repairOne(key: string): void;
  /** All of these kinds but what was left. */
  repairKinds(kinds: readonly FindingKind[]): void;
  again(): void;
}

/** The findings, looked for when the page opens and after each repair. */
export function useCheck(): Checking {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [outcome, setOutcome] = useState<Repaired | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const looking = useCall("checkSheet", setChecked, PATIENCE_MS);
  const look = () => looking.send({});
  const repairing = useCall(
    "repair",
    (result) => {
      setOutcome(result);
      look();
    },
    PATIENCE_MS,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(look, []);
  function send(keys: string[], kinds: FindingKind[]): void {
    setOutcome(null);
    repairing.send({ requestId: newRequestId(), keys, kinds, except: [...left] });
  }
  return {
    checked,
    looking,
    repairing,
    outcome,
    left,
    leave: (key) => setLeft((keys) => new Set([...keys, key])),
    repairOne: (key) => send([key], []),
    repairKinds: (kinds) => send([], [...kinds]),
    again: () => {
      setOutcome(null);
      setLeft(new Set());
      look();
    },
  };
}

/** What of a group is still to be decided: findings that were left do not count. */
export function remaining({ findings, total, repairable }: CheckedGroup, left: ReadonlySet<string>) {
  const kept = findings.filter(({ key }) => left.has(key));
  return {
    findings: findings.filter(({ key }) => !left.has(key)),
    total: total - kept.length,
    repairable: repairable - kept.filter(({ repair }) => repair !== null).length,
  };
}

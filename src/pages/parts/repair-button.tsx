import { MENDS } from "../../core/check/finding";
import { say } from "./boot";
import { Button } from "./button";
import { newRequestId } from "./request-id";
import type { CallFailure } from "./server";
import { useCall } from "./use-call";

/** Adding a column takes Google a while, finding an ID that stands twice too. */
const PATIENCE_MS = 240_000;

interface RepairButtonProps {
  readonly of: CallFailure;
  /** What the person wanted can be done now. */
  readonly onRepaired: () => void;
}

/** Beside a failure that repairing the sheet mends: repairs it, and goes on. Nothing for other failures. */
export function RepairButton({ of: { mends }, onRepaired }: RepairButtonProps) {
  const repairing = useCall("repair", onRepaired, PATIENCE_MS);
  const kinds = mends === null ? undefined : MENDS[mends];
  if (!kinds) return null;
  const send = () => repairing.send({ requestId: newRequestId(), keys: [], kinds: [...kinds], except: [] });
  return (
    <>
      <Button busy={repairing.busy && say("check.repairing")} onClick={send}>
        {say("check.repair")}
      </Button>
      {repairing.failure && <p>{repairing.failure.message}</p>}
    </>
  );
}

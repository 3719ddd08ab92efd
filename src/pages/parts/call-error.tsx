import type { CallName } from "../../schema/calls";
import { say } from "./boot";
import { Button } from "./button";
import { CopyButton } from "./copy-button";
import { CopySupport } from "./copy-support";
import { ErrorStrip } from "./error-strip";
import { RepairButton } from "./repair-button";
import type { Sending } from "./use-call";

interface CallErrorProps<Name extends CallName> {
  readonly of: Sending<Name>;
  /** What the person has typed, offered for copying where it cannot be sent; not given: nothing was typed. */
  readonly text?: () => string;
}

/** The strip of a call that failed: its sentence, and the button that helps with that kind of failure. */
export function CallError<Name extends CallName>({ of: { failure, again, dismiss }, text }: CallErrorProps<Name>) {
  const unsent = failure?.kind === "offline" || failure?.kind === "lost";
  return (
    <ErrorStrip messages={failure ? [failure.message] : []} onDismiss={dismiss}>
      {failure && <RepairButton of={failure} onRepaired={again} />}
      {failure && failure.kind !== "lost" && <Button onClick={again}>{say("button.again")}</Button>}
      {failure && <CopySupport of={failure} />}
      {unsent && text && <CopyButton text={text}>{say("button.copy-text")}</CopyButton>}
    </ErrorStrip>
  );
}

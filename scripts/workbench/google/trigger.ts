import type { TriggerRecord } from "../host/account";
import { MAX_TRIGGERS } from "../host/limits";
import { nextTime } from "../host/triggers";
import { emulated, Refusal } from "./emulated";
import { enumMember } from "./enumeration";
import type { HostExecution } from "./host-execution";

type Trigger = GoogleAppsScript.Script.Trigger;

// https://developers.google.com/apps-script/reference/script/trigger
export function trigger(record: TriggerRecord, execution: HostExecution): Trigger {
  const implementation: Partial<Trigger> & { readonly id: string } = {
    id: record.id,
    getEventType: () => enumMember("EventType", record.event),
    getHandlerFunction: () => record.function,
    getTriggerSource: () => enumMember("TriggerSource", record.source),
    // Time triggers come from no file.
    getTriggerSourceId: () => (record.source === "CLOCK" ? (null as unknown as string) : execution.workbook.id),
    getUniqueId: () => record.id,
  };
  return emulated<Trigger>("Trigger", implementation, execution);
}

/** Makes the trigger of the person whose authority runs, and hands it to the script. */
export function installed(
  { function: name, source, event, clock }: Pick<TriggerRecord, "function" | "source" | "event" | "clock">,
  execution: HostExecution,
): Trigger {
  const { account, effectiveUser } = execution;
  const { triggers } = account.state;
  if (triggers.filter(({ user }) => user === effectiveUser).length >= MAX_TRIGGERS)
    throw new Refusal(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  const now = execution.now();
  const id = String(Math.floor(execution.random() * 9e18 + 1e18));
  const next = clock && nextTime(clock, now, now);
  const record: TriggerRecord = { id, user: effectiveUser, function: name, source, event, clock, made: now, next };
  account.apply({ kind: "trigger", trigger: record });
  return trigger(record, execution);
}

import { format } from "node:util";
import { emulated } from "./emulated";
import type { HostExecution } from "./host-execution";

// https://developers.google.com/apps-script/reference/base/logger
export function logger(execution: HostExecution): GoogleAppsScript.Base.Logger {
  const self: GoogleAppsScript.Base.Logger = emulated<GoogleAppsScript.Base.Logger>(
    "Logger",
    {
      log: (...values: unknown[]) => {
        execution.log(format(...values));
        return self;
      },
    },
    execution,
  );
  return self;
}

// https://developers.google.com/apps-script/guides/logging
export function console(execution: HostExecution): object {
  const write = (...values: unknown[]) => execution.log(format(...values));
  const started = new Map<string, number>();
  return execution.realm.object({
    log: write,
    info: write,
    warn: write,
    error: write,
    time: (label: string) => {
      started.set(label, execution.now());
    },
    timeEnd: (label: string) => write(`${label}: ${execution.now() - (started.get(label) ?? execution.now())}ms`),
  });
}

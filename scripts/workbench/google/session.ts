import { emulated } from "./emulated";
import type { HostExecution } from "./host-execution";

// https://developers.google.com/apps-script/reference/base/session
export function session(execution: HostExecution): GoogleAppsScript.Base.Session {
  return emulated<GoogleAppsScript.Base.Session>(
    "Session",
    {
      getActiveUser: () => execution.person(execution.activeUser),
      // Simple triggers run without anybody's authority.
      getEffectiveUser: () => execution.person(execution.authMode === "LIMITED" ? "" : execution.effectiveUser),
      getActiveUserLocale: () => execution.userLocale,
      getScriptTimeZone: () => execution.scriptTimeZone,
    },
    execution,
  );
}

// https://developers.google.com/apps-script/reference/base/user
export function user(email: string, execution: HostExecution): GoogleAppsScript.Base.User {
  return emulated<GoogleAppsScript.Base.User>("User", { getEmail: () => email }, execution);
}

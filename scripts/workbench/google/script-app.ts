import { emulated, Refusal } from "./emulated";
import { enumMember } from "./enumeration";
import type { HostExecution } from "./host-execution";
import { trigger } from "./trigger";
import { triggerBuilder } from "./trigger-builder";
import { implementationOf } from "./wrapped";

// https://developers.google.com/apps-script/reference/script/script-app
export function scriptApp(execution: HostExecution): GoogleAppsScript.Script.ScriptApp {
  const { account, manifest } = execution;
  const own = () => account.state.triggers.filter(({ user }) => user === execution.effectiveUser);
  return emulated<GoogleAppsScript.Script.ScriptApp>(
    "ScriptApp",
    {
      deleteTrigger: (handle) =>
        account.apply({ kind: "removeTrigger", id: implementationOf<{ readonly id: string }>(handle).id }),
      getAuthorizationInfo: () => authorizationInfo(execution),
      getProjectTriggers: () => own().map((record) => trigger(record, execution)),
      getUserTriggers: () => own().map((record) => trigger(record, execution)),
      getScriptId: () => "workbench-script",
      newTrigger: (functionName) => triggerBuilder(functionName, execution),
      requireAllScopes: () => undefined,
      requireScopes: (_, scopes) => {
        const missing = scopes.filter((scope) => !manifest.oauthScopes.includes(scope));
        if (missing.length > 0) throw new Refusal("Authorization is required to perform that action.");
      },
    },
    execution,
  );
}

/** Everybody in the workbench has granted everything that the manifest asks.
 * https://developers.google.com/apps-script/reference/script/authorization-info */
function authorizationInfo(execution: HostExecution): GoogleAppsScript.Script.AuthorizationInfo {
  return emulated<GoogleAppsScript.Script.AuthorizationInfo>(
    "AuthorizationInfo",
    {
      getAuthorizationStatus: () => enumMember("AuthorizationStatus", "NOT_REQUIRED"),
      getAuthorizationUrl: () => "",
    },
    execution,
  );
}

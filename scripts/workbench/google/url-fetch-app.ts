import { emulated, NotEmulated } from "./emulated";
import type { HostExecution } from "./host-execution";

// https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
export function urlFetchApp(execution: HostExecution): GoogleAppsScript.URL_Fetch.UrlFetchApp {
  const refuse = (): never => {
    throw new NotEmulated("UrlFetchApp.fetch (the workbench stays off the network)");
  };
  return emulated<GoogleAppsScript.URL_Fetch.UrlFetchApp>(
    "UrlFetchApp",
    { fetch: refuse, fetchAll: refuse },
    execution,
  );
}

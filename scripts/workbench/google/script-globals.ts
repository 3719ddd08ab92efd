import { cacheService } from "./cache-service";
import type { HostExecution } from "./host-execution";
import { htmlService } from "./html-service";
import { lockService } from "./lock-service";
import { console, logger } from "./logger";
import { mailApp } from "./mail-app";
import { propertiesService } from "./properties-service";
import { scriptApp } from "./script-app";
import { servicesNotEmulated } from "./services-not-emulated";
import { session } from "./session";
import { urlFetchApp } from "./url-fetch-app";
import { utilities } from "./utilities";

/** What a script finds beside JavaScript's own and SpreadsheetApp. */
export function scriptGlobals(execution: HostExecution): Readonly<Record<string, unknown>> {
  return {
    ...servicesNotEmulated(execution),
    CacheService: cacheService(execution),
    HtmlService: htmlService(execution),
    LockService: lockService(execution),
    Logger: logger(execution),
    MailApp: mailApp(execution),
    PropertiesService: propertiesService(execution),
    ScriptApp: scriptApp(execution),
    Session: session(execution),
    UrlFetchApp: urlFetchApp(execution),
    Utilities: utilities(execution),
    console: console(execution),
  };
}

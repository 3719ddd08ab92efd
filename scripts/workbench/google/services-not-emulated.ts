import { inRealm, NotEmulated } from "./emulated";
import type { HostExecution } from "./host-execution";

/** Services that every script on Google finds and the workbench has nothing of. Advanced services are no globals there either
 * unless the manifest enables them. */
const SERVICES = [
  "Browser",
  "CalendarApp",
  "CardService",
  "Charts",
  "ConferenceDataService",
  "ContactsApp",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "SitesApp",
  "SlidesApp",
  "XmlService",
];

/** Each of them stops the script by the name of the member it asks for. */
export function servicesNotEmulated(execution: HostExecution): Readonly<Record<string, unknown>> {
  return Object.fromEntries(SERVICES.map((service) => [service, notEmulated(service, execution)]));
}

function notEmulated(service: string, execution: HostExecution): object {
  return new Proxy(Object.freeze({}), {
    get(_, member) {
      if (typeof member === "symbol") return undefined;
      if (member === "toString") return () => service;
      throw inRealm(new NotEmulated(`${service}.${member}`), execution);
    },
  });
}

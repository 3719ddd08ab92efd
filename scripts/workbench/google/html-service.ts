import { blobContent } from "./blob";
import { emulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";
import { htmlOutput } from "./html-output";
import { htmlTemplate } from "./html-template";

// https://developers.google.com/apps-script/reference/html/html-service
export function htmlService(execution: HostExecution): GoogleAppsScript.HTML.HtmlService {
  const file = (name: string): string => {
    const html = execution.pages[name];
    if (html === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return html;
  };
  const text = (source: unknown): string =>
    typeof source === "string" ? source : source ? blobContent(source).bytes.toString("utf8") : "";
  return emulated<GoogleAppsScript.HTML.HtmlService>(
    "HtmlService",
    {
      createHtmlOutput: (source?: unknown) => htmlOutput(text(source), execution),
      createHtmlOutputFromFile: (name) => htmlOutput(file(name), execution),
      createTemplate: (source: unknown) => htmlTemplate(text(source), execution),
      createTemplateFromFile: (name) => htmlTemplate(file(name), execution),
    },
    execution,
  );
}

import type { Language } from "../i18n";
import type { SetUpPlan } from "../schema/calls";
import { settingsTemplate } from "../schema/settings";
import { type TableName, templates } from "../schema/template";
import { DATA_VERSION } from "../schema/version";
import { knownRows } from "./build-settings";
import type { Register } from "./register";
import { columnsIn, headerA1, headerTexts } from "./tab-header";

/** The order in which the tabs stand and are named. */
export const TABS: readonly TableName[] = ["customers", "contacts", "history", "archive"];

/** What Set up does to the register's own tabs. */
export type OwnTabsPlan = Pick<SetUpPlan, "tabs" | "columns" | "older" | "language" | "proposed">;

/** What Set up would add: tabs that are not there or not finished, and columns and settings that tabs of ours lack. */
export function planSetUp({ tabs, spreadsheet }: Register): OwnTabsPlan {
  const missing = (language: Language) =>
    [...TABS.map((name) => templates[name]), settingsTemplate]
      .filter(({ tab }) => tabs.get(tab)?.ready !== true)
      .map(({ title }) => title[language]);
  const first = tabs.values().next();
  const language = first.done ? null : first.value.language;
  const columns: { tab: string; headers: string[] }[] = [];
  for (const name of TABS) {
    const marked = tabs.get(name);
    if (!marked?.ready || language === null) continue;
    const header = headerTexts(marked.sheet.getRange(headerA1(marked)).getValues());
    const found = columnsIn(header, marked, templates[name]);
    const headers = templates[name].columns
      .filter(({ key }) => !found.has(key))
      .map((column) => column.header[language]);
    if (headers.length > 0) columns.push({ tab: marked.sheet.getName(), headers });
  }
  const settings = tabs.get("settings");
  if (settings?.ready && language !== null) {
    const rows = knownRows(settings.rows, settings.sheet.getRange("A:A").getValues());
    const headers = settingsTemplate.settings.filter(({ key }) => !rows.has(key)).map(({ label }) => label[language]);
    if (headers.length > 0) columns.push({ tab: settings.sheet.getName(), headers });
  }
  const older = Array.from(tabs.values()).some(({ ready, version }) => ready && version < DATA_VERSION);
  const proposed = /^fi/i.test(spreadsheet.getSpreadsheetLocale()) ? "fi" : "en";
  return { tabs: { fi: missing("fi"), en: missing("en") }, columns, older, language, proposed };
}

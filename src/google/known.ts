import type { Language } from "../i18n";
import { type Known, rememberKnown } from "./memory";
import type { Register } from "./register";

/** Keeps what each execution needs to know in step with tab Settings: one read of the tab, and a write where it has changed. */
export function refreshKnown(register: Register): void {
  if (!register.tabs.has("settings")) return;
  const { values, team } = register.settings();
  const people: Record<string, Language> = {};
  for (const { email, language } of team) if (email !== "") people[email] = language;
  const sheetIdOf = (tab: "customers" | "contacts") => register.tabs.get(tab)?.sheet.getSheetId() ?? null;
  const known: Known = {
    language: values.language,
    people,
    customersSheetId: sheetIdOf("customers"),
    contactsSheetId: sheetIdOf("contacts"),
    zone: register.spreadsheet.getSpreadsheetTimeZone(),
  };
  if (JSON.stringify(known) === JSON.stringify(register.memory.known)) return;
  rememberKnown(known);
  register.memory = { ...register.memory, known };
}

import { choiceWord } from "../../src/core/cell-value";
import { daysBetween } from "../../src/core/days";
import { dueWords } from "../../src/core/due/due-words";
import type { Language } from "../../src/i18n";
import { settingsTemplate } from "../../src/schema/settings";
import { type ColumnTemplate, type TableName, templates } from "../../src/schema/template";
import type { CellContent } from "../workbench/model/mutation";
import type { Sheet } from "../workbench/model/sheet";
import type { Workbook } from "../workbench/model/workbook";
import { type DemoRegister, type DemoRow, demoRegister } from "./register";

/** What planting needs of a host (a `Host` is one). */
export interface DemoHost {
  readonly workbook: Workbook;
  now(): number;
  call(user: string, functionName: string, args: unknown[]): unknown;
}

/** Makes the demo register in `host`'s workbook and has its owner switch the reminders on. */
export function plantDemo(host: DemoHost, language: Language): void {
  const { workbook } = host;
  plantRegister(host, language, demoRegister(language, dayIn(workbook.timeZone, host.now())));
  host.call(workbook.owner, "remindersOn", []);
}

/** Makes a register in `host`'s workbook: the add-on's own Set up as its owner, then `register`'s rows as values with the
 * formats of their columns, and its team in Settings. */
export function plantRegister(host: DemoHost, language: Language, register: DemoRegister): void {
  const { workbook } = host;
  host.call(workbook.owner, "setUp", [JSON.stringify({ requestId: "demo-register-set-up", language })]);
  const today = dayIn(workbook.timeZone, host.now());
  plantTeam(workbook, language, register.team);
  const customers = register.customers.map((row) => ({ ...row, due: dueOf(row, language, today) }));
  plantRows(workbook, "customers", language, customers);
  plantRows(workbook, "contacts", language, register.contacts);
}

function dueOf(row: DemoRow, language: Language, today: string): string {
  const text = (key: string): string => String(row[key] ?? "");
  const customer = { owner: text("owner"), step: text("step"), nextStep: text("nextStep"), nextDate: text("nextDate") };
  return dueWords(language, customer, today);
}

/** Writes `rows` below the header of a tab that Set up has just made. */
function plantRows(workbook: Workbook, tab: TableName, language: Language, rows: readonly DemoRow[]): void {
  const { title, columns } = templates[tab];
  const sheet = sheetNamed(workbook, title[language]);
  const missing = rows.length + 1 - sheet.maxRows;
  if (missing > 0) workbook.apply({ kind: "insertRows", sheetId: sheet.id, before: sheet.maxRows + 1, count: missing });
  if (rows.length === 0) return;
  columns.forEach((column, i) => {
    const area = { row: 2, column: i + 1, rows: rows.length, columns: 1 };
    const format = sheet.format(2, i + 1) || FORMATS[column.type][language];
    const contents = rows.map((row) => [contentOf(column, row[column.key], language)]);
    workbook.apply({ kind: "fill", sheetId: sheet.id, area, format });
    workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
  });
}

const FORMATS: Record<ColumnTemplate["type"], Record<Language, string>> = {
  text: { fi: "@", en: "@" },
  person: { fi: "@", en: "@" },
  choice: { fi: "", en: "" },
  flag: { fi: "", en: "" },
  day: { fi: "d.m.yyyy", en: "d mmm yyyy" },
};

function contentOf(column: ColumnTemplate, value: DemoRow[string] | undefined, language: Language): CellContent {
  if (value === undefined || value === "" || value === false) return null;
  if (column.type === "day") return serialOf(String(value));
  if (column.choices) return choiceWord(language, column.choices, String(value));
  return value;
}

/** The demo team in place of what Set up wrote there, so that the names in the owner columns are its names. */
export function plantTeam(workbook: Workbook, language: Language, team: DemoRegister["team"]): void {
  const sheet = sheetNamed(workbook, settingsTemplate.title[language]);
  const headers = settingsTemplate.team.map(({ header }) => header[language]);
  const rows = Array.from({ length: sheet.lastRow() }, (_, i) => i + 1);
  const header = rows.find((row) => headers.every((text, i) => sheet.display(row, i + 1) === text));
  if (header === undefined) throw new Error(`Tab ${sheet.name} has no team list`);
  const contents = team.map((member) => [
    member.name,
    member.email,
    choiceWord(language, "language", member.language),
    choiceWord(language, "active", member.active ? "yes" : "no"),
  ]);
  const area = { row: header + 1, column: 1, rows: contents.length, columns: headers.length };
  workbook.apply({ kind: "cells", sheetId: sheet.id, area, contents });
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`Set up has not made tab ${name}`);
  return sheet;
}

/** Days since 30 December 1899, as a spreadsheet counts them. */
function serialOf(day: string): number {
  return daysBetween("1899-12-30", day);
}

/** The day that `epochMs` is in a time zone, "2026-01-31". */
function dayIn(timeZone: string, epochMs: number): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(epochMs);
}

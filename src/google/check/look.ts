import { choiceWords } from "../../core/cell-value";
import type { CheckedTab } from "../../core/check/finding";
import type { Aspect, Seen, SeenTab } from "../../core/check/seen";
import { isNoCustomer, isTotalText } from "../../core/no-customer";
import type { Stored } from "../../core/stored";
import { settingsTemplate } from "../../schema/settings";
import { type ColumnTemplate, type TableName, templates } from "../../schema/template";
import { DATA_VERSION } from "../../schema/version";
import { knownRows } from "../build-settings";
import type { MarkedTab, TabName } from "../marks";
import type { Register } from "../register";
import { TABS } from "../set-up-plan";
import { isBlank, isDate, type SheetCell } from "../sheet-cell";
import type { Table } from "../table";
import { cellsLook } from "./cells-look";

/** Looks at the register as far as `aspects` ask for it. The number of calls does not depend on the number of rows. */
export function lookAt(register: Register, aspects: ReadonlySet<Aspect>): Seen {
  const { tabs, language, spreadsheet } = register;
  const all = [...TABS.map((name) => templates[name]), settingsTemplate];
  const seen = new Map<SeenTab["tab"], SeenTab>();
  for (const name of TABS) if (tabs.get(name)?.ready) seen.set(name, seenTab(register, name, aspects));
  const settings = aspects.has("settings") && tabs.get("settings")?.ready ? settingsOf(register) : null;
  return {
    language,
    tabs: seen,
    missing: all
      .filter(({ tab }) => tabs.get(tab)?.ready !== true)
      .map(({ tab, title }) => ({ tab: tab as CheckedTab, title: title[language] })),
    copies: copiesOf(tabs),
    older: Array.from(tabs.values()).some(({ ready, version }) => ready && version < DATA_VERSION),
    copied: isCopied(tabs.get("settings"), spreadsheet.getId()),
    owner: settings ? register.settings().values.registerOwner : "",
    settings,
    known: aspects.has("links") ? knownIds(register) : { customers: new Set(), contacts: new Set() },
    archived: aspects.has("links") ? archivedIds(register) : new Set(),
  };
}

function copiesOf(tabs: ReadonlyMap<TabName, MarkedTab>): Seen["copies"][number][] {
  const copies: Seen["copies"][number][] = [];
  tabs.forEach(({ tab, copies: its }) => {
    for (const { sheet } of its) copies.push({ tab, title: sheet.getName(), sheetId: sheet.getSheetId() });
  });
  return copies;
}

/** Whether the marks name another spreadsheet than this one: they are copied with it, triggers and properties are not. */
function isCopied(settings: MarkedTab | undefined, id: string): boolean {
  return settings !== undefined && settings.file !== "" && settings.file !== id;
}

function settingsOf(register: Register): Seen["settings"] {
  const marked = register.tabs.get("settings") as MarkedTab;
  const { sheet, problems } = register.settings();
  const rows = knownRows(marked.rows, sheet.getRange("A:A").getValues());
  const lines = settingsTemplate.settings.map(({ key, label }) => ({
    key: key as string,
    label: label[register.language],
  }));
  return {
    title: sheet.getName(),
    missing: lines.filter(({ key }) => !rows.has(key)),
    problems,
  };
}

/** The keys that tell who is who. */
const LINKS: Partial<Record<TableName, readonly string[]>> = {
  customers: ["id", "name"],
  contacts: ["id", "customerId", "customer", "void"],
};

function seenTab(register: Register, name: TableName, aspects: ReadonlySet<Aspect>): SeenTab {
  const table = register.tableAsItIs(name) as unknown as Table<TableName>;
  const { template, headerRow, columns, header, headed, adopted, title } = table;
  const inside = (register.tabs.get(name) as MarkedTab).inside;
  const checked = headed && (name === "customers" || name === "contacts");
  const contents =
    aspects.has("contents") || aspects.has("formats") || aspects.has("choices") || aspects.has("formulas");
  const keys = !checked
    ? []
    : contents
      ? template.columns.map(({ key }) => key)
      : aspects.has("links")
        ? LINKS[name]!
        : [];
  const cells = table.readColumns(keys);
  const at = (row: number, key: string): SheetCell => cells.get(key)?.[row - headerRow - 1] ?? "";
  const rows = rowsOf(cells, headerRow).filter((row) => !isNoRow(at(row, "id"), at(row, "name")));
  const end = rows[rows.length - 1] ?? headerRow;
  const look = cellsLook(table, end, checked ? aspects : new Set());
  const offers = choicesOf(register);
  return {
    tab: name,
    template,
    title,
    adopted,
    headerRow,
    headed,
    header,
    columns,
    marks: inside.filter(({ kind }) => kind === "columns").map(({ name: key, at: place }) => ({ key, at: place })),
    rows,
    content: (row, key): Stored => table.stored(at(row, key)),
    isDate: (row, key) => isDate(at(row, key)),
    formula: look.formula,
    format: look.format,
    offersChoices: (row, key) => offers(table.columnTemplate(key), look.validation(row, key)),
    merges: aspects.has("merges") && template.protected !== true ? look.merges() : [],
  };
}

/** The rows with anything in them, from the first. */
function rowsOf(cells: ReadonlyMap<string, readonly SheetCell[]>, headerRow: number): number[] {
  const columns = Array.from(cells.values());
  const most = columns.reduce((max, { length }) => Math.max(max, length), 0);
  const rows: number[] = [];
  for (let i = 0; i < most; i++) if (columns.some((column) => !isBlank(column[i]!))) rows.push(headerRow + 1 + i);
  return rows;
}

/** Whether a rule is the drop-down of its column. Rules that are alike are looked at once: Sheets hands out one object for each
 * cell. */
function choicesOf({ language, tabs }: Register) {
  const team = tabs.get("settings")?.sheet.getSheetId();
  return (
    { type, choices }: ColumnTemplate,
    rule: GoogleAppsScript.Spreadsheet.DataValidation | null | undefined,
  ): boolean => {
    if (rule === undefined) return true;
    if (rule === null) return false;
    const criteria = rule.getCriteriaType();
    const [source] = rule.getCriteriaValues() as [unknown];
    if (type === "person") {
      if (criteria !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
      return (source as GoogleAppsScript.Spreadsheet.Range).getSheet().getSheetId() === team;
    }
    if (criteria !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST || !choices) return false;
    return (source as string[]).join("\n") === choiceWords(language, choices).join("\n");
  };
}

/** A row that says it is no customer, and a total that nobody has taken for one. */
function isNoRow(id: SheetCell, name: SheetCell): boolean {
  return isNoCustomer(id) || (isBlank(id) && isTotalText(String(name)));
}

/** IDs of rows that History tells of. */
function knownIds(register: Register): Seen["known"] {
  const known = { customers: new Set<string>(), contacts: new Set<string>() };
  if (!register.tabs.get("history")?.ready) return known;
  const cells = register.tableAsItIs("history").readColumns(["tab", "rowId"]);
  const rowIds = cells.get("rowId") ?? [];
  (cells.get("tab") ?? []).forEach((tab, i) => {
    const id = String(rowIds[i] ?? "").trim();
    if (id !== "" && (tab === "customers" || tab === "contacts")) known[tab].add(id);
  });
  return known;
}

/** IDs of customers that are in the archive. */
function archivedIds(register: Register): Set<string> {
  if (!register.tabs.get("archive")?.ready) return new Set();
  const cells = register.tableAsItIs("archive").readColumns(["customerId"]);
  return new Set((cells.get("customerId") ?? []).map((cell) => String(cell).trim()).filter((id) => id !== ""));
}

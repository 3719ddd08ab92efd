import type { CheckedTab, Finding, StructureRepair } from "../../core/check/finding";
import { strips } from "../../core/write/area";
import { type TableName, templates } from "../../schema/template";
import { a1Of, columnLetters } from "../a1";
import type { WritingAct } from "../act";
import { cellFormat, dayFormat } from "../cell-format";
import { validation } from "../dress-columns";
import { type MarkedTab, markColumn, tabMark, unmarkAll } from "../marks";
import { refuseUnlessEditable } from "../refusal";
import type { Table } from "../table";
import { rebuild } from "./rebuild";

type Repair<Do extends StructureRepair["do"]> = Extract<StructureRepair, { do: Do }>;

/** A list of ranges that is longer than this goes as the whole column. */
const MOST_SPANS = 500;

/** Throws `protected` or `view-only` unless the person may change all tabs that mending `findings` changes: how tabs are made
 * could not be put back. */
export function refuseUnlessRepairable(act: WritingAct, findings: readonly Finding[]): void {
  const tabs = new Set<CheckedTab>();
  for (const { structure, cells } of findings) {
    for (const { tab } of cells ?? []) tabs.add(tab).add("history");
    if (structure === null) continue;
    if (structure.do === "build") for (const tab of structure.tabs) tabs.add(tab);
    else tabs.add(structure.do === "settle-copy" ? "settings" : structure.tab);
  }
  const ranges = Array.from(tabs)
    .map((tab) => act.tabs.get(tab)?.sheet)
    .filter((sheet) => sheet !== undefined)
    .map((sheet) => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
  refuseUnlessEditable(act.spreadsheet, ranges);
}

/** Mends how tabs are made, where no cell of a row moves. */
export function repairLooks(act: WritingAct, findings: readonly Finding[]): void {
  for (const { structure } of findings) if (structure !== null && structure.do !== "build") repairOne(act, structure);
  formatDays(act, findings);
}

/** Adds tabs, columns, headers and lines that are missing. It moves columns and rows: what was seen before holds no longer.
 * Answers whether there was anything to add. */
export function repairBuild(act: WritingAct, findings: readonly Finding[]): boolean {
  const tabs = new Set<CheckedTab>();
  for (const { structure } of findings) if (structure?.do === "build") for (const tab of structure.tabs) tabs.add(tab);
  if (tabs.size > 0) rebuild(act, tabs);
  return tabs.size > 0;
}

function repairOne(act: WritingAct, repair: Exclude<StructureRepair, { do: "build" }>): void {
  switch (repair.do) {
    case "unmark-copy":
      unmarkCopy(act, repair);
      break;
    case "settle-copy":
      settleCopy(act);
      break;
    case "mark-again":
      markAgain(act, repair);
      break;
    case "write-header":
      writeHeader(act, repair);
      break;
    case "unmerge":
      act.tabs.get(repair.tab)?.sheet.getRange(a1Of(repair.area)).breakApart();
      break;
    case "format":
      format(act, repair);
      break;
    case "choices":
      offerChoices(act, repair);
      break;
  }
}

function writeHeader(act: WritingAct, { tab, column, text }: Repair<"write-header">): void {
  const { sheet, headerRow } = act.tableAsItIs(tab as TableName);
  sheet.getRange(headerRow, column).setValue(text);
}

/** A day that is written into a cell formatted as text would be text again. */
function formatDays(act: WritingAct, findings: readonly Finding[]): void {
  const cells = new Map<TableName, Cell[]>();
  for (const { kind, cells: repairs } of findings)
    if (kind === "day-as-text")
      for (const { tab, row, after } of repairs ?? [])
        for (const key of Object.keys(after)) listed(cells, tab).push({ row, column: act.table(tab).column(key) });
  cells.forEach((places, tab) => {
    act.table(tab).sheet.getRangeList(strips(places).map(a1Of)).setNumberFormat(dayFormat(act.language));
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function listed(cells: Map<TableName, Cell[]>, tab: TableName): Cell[] {
  const places = cells.get(tab) ?? [];
  cells.set(tab, places);
  return places;
}

/** The copy of a tab becomes a person's own; the original says again that it is itself. */
function unmarkCopy(act: WritingAct, { tab, sheetId }: Repair<"unmark-copy">): void {
  const { copies, sheet, mark, language, ready, adopted, adoption, file } = act.tabs.get(tab) as MarkedTab;
  for (const copy of copies) if (copy.sheet.getSheetId() === sheetId) unmarkAll(copy.sheet);
  mark.setValue(tabMark(sheet, { tab, language, ready, adopted, adoption, file }));
}

/** The copy of a file is a register of its own: nobody sends its reminders yet. */
function settleCopy(act: WritingAct): void {
  const { sheet, mark, language } = act.tabs.get("settings") as MarkedTab;
  for (const range of act.settings().rangesOf(["heartbeat", "reminders"])) range.clearContent();
  mark.setValue(tabMark(sheet, { tab: "settings", language, ready: true }));
}

function markAgain(act: WritingAct, { tab, key, column }: Repair<"mark-again">): void {
  const { inside, sheet } = act.tabs.get(tab) as MarkedTab;
  for (const { kind, name, mark } of inside) if (kind === "columns" && name === key) mark.remove();
  markColumn(sheet, columnLetters(column), key);
}

function format(act: WritingAct, { tab, key, spans }: Repair<"format">): void {
  const table = act.table(tab as TableName) as unknown as Table<TableName>;
  const column = columnLetters(table.column(key));
  const wanted = cellFormat(table.columnTemplate(key), act.language);
  const areas =
    spans.length > MOST_SPANS
      ? [`${column}${table.headerRow + 1}:${column}`]
      : spans.map(({ from, to }) => `${column}${from}:${column}${to}`);
  table.sheet.getRangeList(areas).setNumberFormat(wanted);
}

function offerChoices(act: WritingAct, { tab, key }: Repair<"choices">): void {
  const table = act.table(tab as TableName) as unknown as Table<TableName>;
  const template = templates[tab as TableName].columns.find((column) => column.key === key)!;
  const rule = validation(template, act.language, teamNames(act));
  const column = columnLetters(table.column(key));
  if (rule) table.sheet.getRange(`${column}${table.headerRow + 1}:${column}`).setDataValidation(rule);
}

/** The names of the team, which owners are chosen from. */
function teamNames(act: WritingAct): GoogleAppsScript.Spreadsheet.Range | null {
  if (!act.tabs.get("settings")?.ready) return null;
  const settings = act.settings();
  const place = settings.teamPlace();
  if (!place) return null;
  const column = columnLetters(place.columns.name);
  return settings.sheet.getRange(`${column}${place.row}:${column}`);
}

import type { Language } from "../i18n";

/** Our marks in the spreadsheet: developer metadata on tabs, columns and rows. They follow what they mark when it is moved or
 * renamed, and are copied with the file; one search finds all. */
const KEY = "vetoketju";

export type TabName = "customers" | "contacts" | "history" | "settings";

/** A tab that carries our mark, with the marked columns and rows in it (by name; both count from 1). */
export interface MarkedTab {
  readonly tab: TabName;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly language: Language;
  /** false while Set up is at work on it, or was stopped there. */
  readonly ready: boolean;
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
  /** The mark itself, to be changed by Set up. */
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

interface TabMark {
  readonly tab: TabName;
  readonly language: Language;
  readonly ready: boolean;
  /** The tab's own number: a duplicate of the tab carries the mark of the original. */
  readonly sheetId: number;
}

/** All marked tabs: one call. */
export function markedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<TabName, MarkedTab> {
  const tabs = new Map<TabName, MarkedTab>();
  const inside: { sheetId: number; kind: "columns" | "rows"; name: string; at: number }[] = [];
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const content = contentOf(mark.getValue());
    const location = mark.getLocation();
    const column = location.getColumn();
    const row = location.getRow();
    const sheet = location.getSheet();
    if (column && content.column !== undefined)
      inside.push({
        sheetId: column.getSheet().getSheetId(),
        kind: "columns",
        name: content.column,
        at: column.getColumn(),
      });
    else if (row && content.row !== undefined)
      inside.push({ sheetId: row.getSheet().getSheetId(), kind: "rows", name: content.row, at: row.getRow() });
    else if (sheet && content.tab !== undefined) {
      const { tab, language, ready, sheetId } = content as TabMark;
      const own = sheetId === sheet.getSheetId();
      if (own || !tabs.has(tab))
        tabs.set(tab, { tab, sheet, language, ready, columns: new Map(), rows: new Map(), mark });
    }
  }
  for (const { sheetId, kind, name, at } of inside)
    tabs.forEach((tab) => {
      if (tab.sheet.getSheetId() === sheetId && !tab[kind].has(name)) tab[kind].set(name, at);
    });
  return tabs;
}

/** Marks a tab; `ready` when Set up has done all of it. */
export function markTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  mark: Pick<TabMark, "tab" | "language" | "ready">,
): void {
  sheet.addDeveloperMetadata(KEY, tabMark(sheet, mark));
}

/** What a tab's mark holds. */
export function tabMark(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { tab, language, ready }: Pick<TabMark, "tab" | "language" | "ready">,
): string {
  return JSON.stringify({ tab, language, ready, sheetId: sheet.getSheetId() } satisfies TabMark);
}

/** The marked columns and rows of a tab that has no mark itself: one call. */
export function marksIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Pick<MarkedTab, "columns" | "rows"> {
  const found = { columns: new Map<string, number>(), rows: new Map<string, number>() };
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const { column, row } = contentOf(mark.getValue());
    const location = mark.getLocation();
    const [columnAt, rowAt] = [location.getColumn(), location.getRow()];
    if (columnAt && column !== undefined) found.columns.set(column, columnAt.getColumn());
    else if (rowAt && row !== undefined) found.rows.set(row, rowAt.getRow());
  }
  return found;
}

export function markColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, letters: string, key: string): void {
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(KEY, JSON.stringify({ column: key }));
}

export function markRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, name: string): void {
  sheet.getRange(`${row}:${row}`).addDeveloperMetadata(KEY, JSON.stringify({ row: name }));
}

/** A mark that somebody else wrote under our key is none of ours. */
function contentOf(json: string | null): Partial<TabMark> & { column?: string; row?: string } {
  try {
    const content: unknown = JSON.parse(json ?? "");
    return typeof content === "object" && content !== null ? content : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

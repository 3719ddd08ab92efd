import type { Language } from "../i18n";
import { DATA_VERSION } from "../schema/version";

/** Our marks in the spreadsheet: developer metadata on tabs, columns and rows. They follow what they mark when it is moved or
 * renamed, and are copied with the file; one search finds all. */
const KEY = "vetoketju";

export type TabName = "customers" | "contacts" | "history" | "archive" | "settings";

/** A tab that carries our mark, with the marked columns and rows in it (by name; both count from 1). */
export interface MarkedTab {
  readonly tab: TabName;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly language: Language;
  /** false while Set up is at work on it, or was stopped there. */
  readonly ready: boolean;
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
  /** What each marked column of an adopted tab was called when it was marked, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** The columns of an adopted tab that were the person's before, by key: nothing but the content of cells is ours to write. */
  readonly theirs: ReadonlySet<string>;
  /** The list of a person that became the register: nothing of it is moved, renamed or formatted, and columns are added on
   * the right. */
  readonly adopted: boolean;
  /** How the adoption was begun, until it is done. */
  readonly adoption: AdoptionPlan | null;
  /** The mark itself, to be changed by Set up. */
  readonly mark: Mark;
  /** How the tab is laid out, `DATA_VERSION` of the add-on that built it or brought it up. */
  readonly version: number;
  /** ID of the spreadsheet that the register was set up in: another than its own is a copy's. Settings alone know it; "" of
   * a register older than this. */
  readonly file: string;
  /** All marks inside the tab, also those that another one contradicts. */
  readonly inside: readonly InnerMark[];
  /** Other tabs with the same mark: duplicates, which are people's own. */
  readonly copies: readonly { readonly sheet: Sheet; readonly mark: Mark }[];
}

/** A mark of a column or a row, `at` its place now. */
export interface InnerMark {
  readonly kind: "columns" | "rows";
  readonly name: string;
  readonly at: number;
  /** What a column of an adopted tab was called. */
  readonly title?: string;
  /** Whether it was the person's before. */
  readonly theirs?: boolean;
  readonly mark: Mark;
}

/** What a tab's mark keeps of an adoption until it is done, so that one that was stopped can be completed. */
export interface AdoptionPlan {
  /** Which of the person's columns is which of ours, by key. */
  readonly columns: Readonly<Record<string, { readonly at: number; readonly title: string }>>;
  /** The rows of the header, the last of them the one right above the list. */
  readonly headerTop: number;
  readonly header: number;
  /** The last column of the person's, and of the grid, before ours came. */
  readonly lastColumn: number;
  readonly gridColumns: number;
}

interface TabMark {
  readonly tab: TabName;
  readonly language: Language;
  readonly ready: boolean;
  /** The tab's own number: a duplicate of the tab carries the mark of the original. */
  readonly sheetId: number;
  readonly version?: number;
  readonly file?: string;
  readonly adopted?: true;
  readonly adoption?: AdoptionPlan;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** All marked tabs: one call. Of several tabs with the same mark the one counts that was marked itself, else the first. */
export function markedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<TabName, MarkedTab> {
  const outer: { sheet: Sheet; content: TabMark; mark: Mark }[] = [];
  const inner = new Map<number, InnerMark[]>();
  const keep = (range: GoogleAppsScript.Spreadsheet.Range, found: InnerMark) => {
    const sheetId = range.getSheet().getSheetId();
    inner.set(sheetId, [...(inner.get(sheetId) ?? []), found]);
  };
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const content = contentOf(mark.getValue());
    const location = mark.getLocation();
    const column = location.getColumn();
    const row = location.getRow();
    const sheet = location.getSheet();
    if (column && content.column !== undefined)
      keep(column, {
        kind: "columns",
        name: content.column,
        at: column.getColumn(),
        ...(content.title === undefined ? {} : { title: content.title, theirs: content.theirs === true }),
        mark,
      });
    else if (row && content.row !== undefined) keep(row, { kind: "rows", name: content.row, at: row.getRow(), mark });
    else if (sheet && content.tab !== undefined) outer.push({ sheet, content: content as TabMark, mark });
  }
  const isOwn = ({ sheet, content }: (typeof outer)[number]) => content.sheetId === sheet.getSheetId();
  const tabs = new Map<TabName, MarkedTab>();
  for (const name of new Set(outer.map(({ content }) => content.tab))) {
    const same = outer.filter(({ content }) => content.tab === name);
    const chosen = same.find(isOwn) ?? same[0]!;
    const { sheet, mark, content } = chosen;
    const inside = inner.get(sheet.getSheetId()) ?? [];
    tabs.set(name, {
      tab: name,
      sheet,
      language: content.language,
      ready: content.ready,
      version: content.version ?? 1,
      file: content.file ?? "",
      columns: placesOf(inside, "columns"),
      rows: placesOf(inside, "rows"),
      names: namesIn(inside),
      theirs: new Set(inside.filter(({ theirs }) => theirs).map(({ name }) => name)),
      adopted: content.adopted === true,
      adoption: content.adoption ?? null,
      mark,
      inside,
      copies: same.filter((other) => other !== chosen),
    });
  }
  return tabs;
}

/** Where each column or row is marked; the first mark of a name counts. */
function placesOf(inside: readonly InnerMark[], kind: InnerMark["kind"]): Map<string, number> {
  const places = new Map<string, number>();
  for (const mark of inside) if (mark.kind === kind && !places.has(mark.name)) places.set(mark.name, mark.at);
  return places;
}

/** What the columns were called when they were marked; the first mark of a key counts. */
function namesIn(inside: readonly InnerMark[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, name, title } of inside)
    if (kind === "columns" && title !== undefined && !names.has(name)) names.set(name, title);
  return names;
}

/** Marks a tab; `ready` when Set up has done all of it. */
export function markTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  mark: Pick<TabMark, "tab" | "language" | "ready"> & AdoptionMark,
): void {
  sheet.addDeveloperMetadata(KEY, tabMark(sheet, mark));
}

/** Says in a tab's mark that it is a person's list, and while it is being adopted how. */
interface AdoptionMark {
  readonly adopted?: boolean;
  readonly adoption?: AdoptionPlan | null;
}

/** What a tab's mark holds. `known`: the file that the mark named before, which a copy's keeps until it is settled; "" for this
 * one. */
export function tabMark(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  {
    tab,
    language,
    ready,
    adopted,
    adoption,
    file: known = "",
  }: Pick<TabMark, "tab" | "language" | "ready" | "file"> & AdoptionMark,
): string {
  const file = tab === "settings" ? { file: known || sheet.getParent().getId() } : {};
  const own: Pick<TabMark, "adopted" | "adoption"> = adopted ? { adopted, ...(adoption ? { adoption } : {}) } : {};
  const mark: TabMark = { tab, language, ready, sheetId: sheet.getSheetId(), version: DATA_VERSION, ...file, ...own };
  return JSON.stringify(mark);
}

/** Where the marked columns and rows of a tab are, the first mark of a name: one call. */
export function marksIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Pick<MarkedTab, "columns" | "rows"> {
  const found = { columns: new Map<string, number>(), rows: new Map<string, number>() };
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const { column, row } = contentOf(mark.getValue());
    const location = mark.getLocation();
    const [columnAt, rowAt] = [location.getColumn(), location.getRow()];
    if (columnAt && column !== undefined) keepFirst(found.columns, column, columnAt.getColumn());
    else if (rowAt && row !== undefined) keepFirst(found.rows, row, rowAt.getRow());
  }
  return found;
}

function keepFirst(places: Map<string, number>, name: string, at: number): void {
  if (!places.has(name)) places.set(name, at);
}

/** `own`: in an adopted tab what the column is called, and whether it was the person's before. */
export function markColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  letters: string,
  key: string,
  own: { readonly title?: string; readonly theirs?: true } = {},
): void {
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(KEY, JSON.stringify({ column: key, ...own }));
}

export function markRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, name: string): void {
  sheet.getRange(`${row}:${row}`).addDeveloperMetadata(KEY, JSON.stringify({ row: name }));
}

interface ColumnMark {
  readonly column?: string;
  readonly title?: string;
  readonly theirs?: true;
}

/** A mark that somebody else wrote under our key is none of ours. */
function contentOf(json: string | null): Partial<TabMark> & ColumnMark & { row?: string } {
  try {
    const content: unknown = JSON.parse(json ?? "");
    return typeof content === "object" && content !== null ? content : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Takes every mark of ours out of a tab: it becomes a person's own. */
export function unmarkAll(sheet: Sheet): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) mark.remove();
}

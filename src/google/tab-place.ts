import { headerWord, locateColumns } from "../core/columns";
import type { Language } from "../i18n";
import type { TabTemplate, Twofold } from "../schema/template";
import { type MarkedTab, markTab, type TabName, tabMark } from "./marks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that Set up works on. */
export interface TabPlace {
  readonly sheet: Sheet;
  /** true: it is ours since an earlier Set up that was finished; only what is missing is added. */
  readonly ready: boolean;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** Marks the tab as finished. */
  readonly finish: () => void;
}

/** A tab of ours by its mark; else one that has our title and our columns (the mark got lost on the way from another file) or
 * our title and nothing in it; else a new one at the end. A person's own tab of that title stays theirs: ours gets a number. */
export function tabPlace(
  spreadsheet: Spreadsheet,
  marked: MarkedTab | undefined,
  tab: TabName,
  title: Twofold,
  language: Language,
  isOurs: (header: readonly string[]) => boolean,
): TabPlace {
  if (marked) {
    const { sheet, ready, columns, rows, mark } = marked;
    return { sheet, ready, columns, rows, finish: () => mark.setValue(tabMark(sheet, { tab, language, ready: true })) };
  }
  const sheet = unmarked(spreadsheet, title, isOurs) ?? inserted(spreadsheet, title[language]);
  markTab(sheet, { tab, language, ready: false });
  const finish = () => {
    // Read again: what was just added cannot be changed through what it was added to.
    const [mark] = sheet
      .getDeveloperMetadata()
      .filter((candidate) => (candidate.getValue() ?? "").indexOf(`"tab":"${tab}"`) >= 0);
    mark?.setValue(tabMark(sheet, { tab, language, ready: true }));
  };
  return { sheet, ready: false, columns: new Map(), rows: new Map(), finish };
}

/** Whether a header row is that of `template`: it has the IDs and all required columns. */
export function isHeaderOf(template: TabTemplate): (header: readonly string[]) => boolean {
  return (header) => {
    const found = locateColumns(header, new Map(), template.columns);
    return template.columns.every(({ key, required }) => (key !== "id" && !required) || found.has(key));
  };
}

function unmarked(
  spreadsheet: Spreadsheet,
  title: Twofold,
  isOurs: (header: readonly string[]) => boolean,
): Sheet | undefined {
  for (const name of [title.fi, title.en]) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) continue;
    if (sheet.getLastRow() === 0) return sheet;
    if (isOurs(sheet.getRange("1:1").getValues()[0]!.map(String))) return sheet;
  }
  return undefined;
}

function inserted(spreadsheet: Spreadsheet, title: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const names = new Set(sheets.map((sheet) => headerWord(sheet.getName())));
  let name = title;
  for (let n = 2; names.has(headerWord(name)); n++) name = `${title} ${n}`;
  return spreadsheet.insertSheet(name, sheets.length);
}

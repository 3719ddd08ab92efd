import { headerWord, locateColumns } from "../core/columns";
import type { Language } from "../i18n";
import type { TabTemplate, Twofold } from "../schema/template";
import { DATA_VERSION } from "../schema/version";
import { type MarkedTab, marksIn, markTab, type TabName, tabMark } from "./marks";
import type { HeaderMarks } from "./tab-header";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that Set up works on. */
export interface TabPlace extends HeaderMarks {
  readonly sheet: Sheet;
  /** true: it is ours since an earlier Set up that was finished; only what is missing is added. */
  readonly ready: boolean;
  /** true: an older version of the add-on finished it; it is marked anew once it has what it lacks. */
  readonly older: boolean;
  /** true: it was made just now and is blank. */
  readonly made: boolean;
  /** The name that a new tab got because a person has one of our title; else null. */
  readonly renamed: string | null;
  /** Takes every mark of a column away: it stands, or was put, elsewhere. */
  readonly unmark: (key: string) => void;
  /** Marks the tab as ours and finished: the last step. */
  readonly finish: () => void;
}

/** A tab of ours by its mark; else one that has our title and our columns (the mark got lost on the way from another file, or
 * Set up was stopped before it) or our title and nothing in it; else a new one at the end. A person's own tab of that title
 * stays theirs: ours gets a number. `sheets` are all tabs by name; a new one joins them. */
export function tabPlace(
  spreadsheet: Spreadsheet,
  sheets: Map<string, Sheet>,
  marked: MarkedTab | undefined,
  tab: TabName,
  title: Twofold,
  language: Language,
  isOurs: (header: readonly string[]) => boolean,
): TabPlace {
  if (marked) {
    const { sheet, ready, columns, rows, names, adopted, mark, inside, file } = marked;
    const unmark = (key: string) => {
      for (const its of inside) if (its.kind === "columns" && its.name === key) its.mark.remove();
    };
    const finish = () => void mark.setValue(tabMark(sheet, { tab, language, ready: true, adopted, file }));
    const older = ready && marked.version < DATA_VERSION;
    return { sheet, ready, older, made: false, renamed: null, columns, rows, names, adopted, unmark, finish };
  }
  const found = unmarked(sheets, title, isOurs);
  const name = found ? null : freeName(sheets, title[language]);
  const sheet = found ?? inserted(spreadsheet, sheets, name as string);
  const marks = found ? marksIn(found) : { columns: new Map(), rows: new Map() };
  const finish = () => markTab(sheet, { tab, language, ready: true });
  return {
    sheet,
    ready: false,
    older: false,
    made: !found,
    renamed: name === title[language] ? null : name,
    ...marks,
    names: new Map(),
    adopted: false,
    // Marks of a tab that has none itself are those of a Set up that was stopped: they are where they should be.
    unmark: () => undefined,
    finish,
  };
}

/** Whether a header row is that of `template`: it has the IDs and all required columns. */
export function isHeaderOf(template: TabTemplate): (header: readonly string[]) => boolean {
  return (header) => {
    const found = locateColumns(header, new Map(), template.columns);
    return template.columns.every(({ key, required }) => (key !== "id" && !required) || found.has(key));
  };
}

/** The tabs by name, as names are compared. */
export function sheetsByName(spreadsheet: Spreadsheet): Map<string, Sheet> {
  return new Map(spreadsheet.getSheets().map((sheet) => [headerWord(sheet.getName()), sheet] as const));
}

/** Ours may have got a number, beside a person's own tab of that title. */
function unmarked(
  sheets: ReadonlyMap<string, Sheet>,
  title: Twofold,
  isOurs: (header: readonly string[]) => boolean,
): Sheet | undefined {
  for (const name of [headerWord(title.fi), headerWord(title.en)])
    for (let n = 1; sheets.has(numbered(name, n)); n++) {
      const sheet = sheets.get(numbered(name, n)) as Sheet;
      if (sheet.getLastRow() === 0) return sheet;
      if (isOurs(sheet.getRange("1:1").getValues()[0]!.map(String))) return sheet;
    }
  return undefined;
}

function freeName(sheets: ReadonlyMap<string, Sheet>, title: string): string {
  let n = 1;
  while (sheets.has(headerWord(numbered(title, n)))) n++;
  return numbered(title, n);
}

function inserted(spreadsheet: Spreadsheet, sheets: Map<string, Sheet>, name: string): Sheet {
  const sheet = spreadsheet.insertSheet(name, sheets.size);
  sheets.set(headerWord(name), sheet);
  return sheet;
}

function numbered(name: string, n: number): string {
  return n === 1 ? name : `${name} ${n}`;
}

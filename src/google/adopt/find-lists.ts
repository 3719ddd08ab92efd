import { bestFirst, type FoundList, findList, mayBeList } from "../../core/adopt/find-list";
import type { TabContent } from "../../core/adopt/tab-content";
import type { Register } from "../register";
import { isFormerTab } from "./former-tab";
import { readTab } from "./read-tab";

/** A list that the register may be built into, and the tab it stands on. */
export interface Offer {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly content: TabContent;
  readonly list: FoundList;
  /** The area of the tab's filter; sorting by it moves nothing outside. */
  readonly filter: string | null;
}

/** Tabs that are looked at, from the left. */
const MOST_TABS = 20;
const FIRST_ROWS = 60;
const MOST_OFFERS = 3;

/** The lists of customers on tabs that are none of ours, now or before, and not hidden, the likeliest first. A tab is read whole only where
 * its first rows look like one. */
export function findLists({ spreadsheet, tabs, zone }: Register): Offer[] {
  const ours = new Set(Array.from(tabs.values(), ({ sheet }) => sheet.getSheetId()));
  const offers = new Map<FoundList, Offer>();
  for (const sheet of spreadsheet.getSheets().slice(0, MOST_TABS)) {
    if (ours.has(sheet.getSheetId()) || sheet.isSheetHidden()) continue;
    const first = readTab(sheet, zone, { rows: FIRST_ROWS });
    if (!first || isFormerTab(first) || !mayBeList(first)) continue;
    const content = first.formulas.texts.length > 0 ? first : (readTab(sheet, zone) as TabContent);
    const list = findList(content);
    if (list) offers.set(list, { sheet, content, list, filter: sheet.getFilter()?.getRange().getA1Notation() ?? null });
  }
  return bestFirst(Array.from(offers.keys()))
    .slice(0, MOST_OFFERS)
    .map((list) => offers.get(list) as Offer);
}

import { headerAt } from "../../core/adopt/header-rows";
import { headerWord } from "../../core/columns";
import { AddonError } from "../../core/errors";
import type { ImportField } from "../../core/import/fields";
import type { Language } from "../../i18n";
import type { WritingAct } from "../act";
import { type AdoptionPlan, markTab } from "../marks";
import { refuseUnlessEditable } from "../refusal";
import { mergesOf, readTab } from "./read-tab";

/** What a person has chosen: the header of the list, and which column is which field. */
export interface ChosenList {
  readonly sheetId: number;
  /** The row right above the list. */
  readonly header: number;
  readonly columns: readonly { readonly at: number; readonly title: string; readonly field: ImportField }[];
}

/** All marks of a tab together hold 30,000 characters. */
const MAX_TITLE_CHARS = 200;

/** Marks the tab as the register's customers to be, with all that it takes to go on from there. AddonError `list-changed`
 * where the tab is gone or its header is not what the person saw. */
export function beginAdoption(act: WritingAct, chosen: ChosenList, language: Language): void {
  const sheet = act.spreadsheet.getSheets().find((each) => each.getSheetId() === chosen.sheetId);
  if (!sheet) throw new AddonError("list-changed", { tab: "" });
  const top = readTab(sheet, act.zone, { rows: chosen.header + 1 });
  const header = top && headerAt(top, chosen.header);
  const same = ({ at, title }: ChosenList["columns"][number]) =>
    headerWord(title) !== "" && headerWord(header?.titles[at - 1] ?? "") === headerWord(title);
  if (!header || !chosen.columns.every(same)) throw new AddonError("list-changed", { tab: sheet.getName() });
  const gridColumns = sheet.getMaxColumns();
  refuseUnlessEditable(act.spreadsheet, [sheet.getRange(1, 1, sheet.getMaxRows(), gridColumns)]);
  const columns: Record<string, AdoptionPlan["columns"][string]> = {};
  for (const { at, title, field } of chosen.columns) columns[field] = { at, title: title.slice(0, MAX_TITLE_CHARS) };
  const lastColumn = mergesOf(sheet).reduce(
    (most, area) => Math.max(most, area.column + area.columns - 1),
    sheet.getLastColumn(),
  );
  const adoption = { columns, headerTop: header.top, header: header.bottom, lastColumn, gridColumns };
  markTab(sheet, { tab: "customers", language, ready: false, adopted: true, adoption });
  act.lookAgain();
}

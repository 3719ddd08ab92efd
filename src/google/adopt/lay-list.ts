import { headerWord } from "../../core/columns";
import { AddonError } from "../../core/errors";
import type { Language } from "../../i18n";
import { templates } from "../../schema/template";
import { columnLetters } from "../a1";
import type { WritingAct } from "../act";
import { type AdoptionPlan, markColumn, markRow } from "../marks";
import { headerA1, headerTexts } from "../tab-header";
import type { TabPlace } from "../tab-place";
import type { Neighbours } from "../write-headers";
import { layAdoptedColumns } from "./add-columns";
import { fillRows } from "./fill-rows";

/** Makes the list of `place` the register's customers: marks its header and its columns, adds ours on the right, gives its
 * customers their IDs, and marks it as done. Each step finds what an earlier try has left. */
export function layAdoptedList(
  act: WritingAct,
  place: TabPlace,
  plan: AdoptionPlan,
  language: Language,
  neighbours: Neighbours,
): void {
  const { sheet } = place;
  const rows = new Map(place.rows);
  for (const [name, row] of [
    ["header", plan.header],
    ["headerTop", plan.headerTop],
  ] as const)
    if (!rows.has(name) && (name === "header" || plan.headerTop < plan.header)) {
      markRow(sheet, row, name);
      rows.set(name, row);
    }
  const begun = { ...place, rows, columns: markTheirs({ ...place, rows }, plan) };
  const places = layAdoptedColumns(begun, plan, templates.customers, language, neighbours);
  fillRows(act, begun, plan, places, language);
  place.finish();
}

/** Marks the person's columns and answers all columns that are marked now. AddonError `list-changed` where one cannot be told
 * any more. */
function markTheirs(place: TabPlace, { columns }: AdoptionPlan): Map<string, number> {
  const { sheet } = place;
  const places = new Map(place.columns);
  const unmarked = Object.keys(columns).filter((key) => !places.has(key));
  if (unmarked.length === 0) return places;
  const words = headerTexts(sheet.getRange(headerA1(place)).getValues()).map(headerWord);
  for (const key of unmarked) {
    const { at, title } = columns[key]!;
    const fits = (word: string | undefined) => word?.indexOf(headerWord(title)) === 0;
    const column = fits(words[at - 1]) ? at : words.findIndex(fits) + 1;
    if (column === 0) throw new AddonError("list-changed", { tab: sheet.getName() });
    markColumn(sheet, columnLetters(column), key, { title, theirs: true });
    places.set(key, column);
  }
  return places;
}

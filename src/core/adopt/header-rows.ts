import { headerWord } from "../columns";
import { type ImportField, plainHeader, SYNONYMS } from "../import/fields";
import type { Area } from "../write/area";
import { type TabContent, textOf } from "./tab-content";

/** Where a list names its columns. */
export interface HeaderRows {
  /** The first of its rows and the one right above the list; the same where there is but one. */
  readonly top: number;
  readonly bottom: number;
  /** What each column is called, from the first of the tab; "" where nothing is said. */
  readonly titles: readonly string[];
  /** What stands above several columns together, for each of them. */
  readonly groups: readonly string[];
  /** How many fields of the register its words name. */
  readonly named: number;
}

/** Lists begin near the top, under a title and perhaps a few lines about it. */
const MOST_ROWS_ABOVE = 40;

/** The likeliest header on the tab: of the first rows the one whose words name the most fields of the register, taken
 * together with the row above where that one fills its gaps; without any such word the first row of words with rows of
 * several cells below it. undefined: nothing that looks like a table. */
export function findHeader({ values, merges }: Pick<TabContent, "values" | "merges">): HeaderRows | undefined {
  let best: HeaderRows | undefined;
  for (let row = 1; row <= Math.min(values.length - 1, MOST_ROWS_ABOVE); row++) {
    const found = headerAt({ values, merges }, row);
    if (found && isList(values, row, found.named) && (!best || found.named > best.named)) best = found;
  }
  return best;
}

/** The header whose lowest row is `bottom`; undefined where no header can be. */
export function headerAt(
  { values, merges }: Pick<TabContent, "values" | "merges">,
  bottom: number,
): HeaderRows | undefined {
  const own = values[bottom - 1];
  if (!own?.every((cell) => typeof cell === "string" || cell === false || isYear(cell))) return undefined;
  const words = own.map(textOf);
  if (words.filter((text) => text !== "").length < 2) return undefined;
  const above = wordsAbove(values, merges, bottom);
  const titles = words.map((text, i) => (text === "" ? (above[i] ?? "") : text));
  const fills = titles.some((title, i) => title !== words[i]);
  return {
    top: fills ? bottom - 1 : bottom,
    bottom,
    titles,
    groups: groupsOf(above, merges, bottom - 1).map((group, i) =>
      headerWord(group) === headerWord(titles[i] as string) ? "" : group,
    ),
    named: fieldsOf(titles).size,
  };
}

/** The fields that headers name. */
export function fieldsOf(titles: readonly string[]): Set<ImportField> {
  const plain = new Set(titles.map(plainHeader));
  const fields = new Set<ImportField>();
  for (const field of Object.keys(SYNONYMS) as ImportField[])
    if (SYNONYMS[field].some((word) => plain.has(word))) fields.add(field);
  return fields;
}

/** The row above, if it is part of the header: several words, or words above a part of the columns. A title over the whole
 * list is none. */
function wordsAbove(values: TabContent["values"], merges: readonly Area[], bottom: number): string[] {
  const above = values[bottom - 2];
  if (!above?.every((cell) => typeof cell === "string" || cell === false)) return [];
  const words = above.map(textOf);
  const filled = words.filter((text) => text !== "").length;
  const apart = merges.some(
    ({ row, rows, columns }) =>
      row <= bottom - 1 && row + rows > bottom - 1 && (rows > 1 || columns < above.length / 2),
  );
  return filled >= 2 || (filled === 1 && apart && words[0] === "") ? words : [];
}

/** A word over several columns counts for each of them: the merged ones, else up to the next word. */
function groupsOf(above: readonly string[], merges: readonly Area[], row: number): string[] {
  const groups = above.slice();
  const across = merges.filter((area) => area.row <= row && area.row + area.rows > row && area.columns > 1);
  for (const { column, columns } of across)
    for (let i = 1; i < columns; i++) groups[column - 1 + i] = groups[column - 1] ?? "";
  return groups;
}

/** Whether rows of several cells follow, or rows at all below words that name several fields. */
function isList(values: TabContent["values"], header: number, named: number): boolean {
  const rows = values.slice(header, header + 20).map((row) => row.filter((cell) => textOf(cell) !== "").length);
  const least = named >= 2 ? 1 : 2;
  return rows.filter((filled) => filled >= least).length >= 2;
}

/** Columns of figures are called by their year. */
function isYear(cell: unknown): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell < 2100;
}

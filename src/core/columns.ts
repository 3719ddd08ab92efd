import type { ColumnTemplate } from "../schema/template";

/** Where the columns of a template stand in a tab, by key (columns count from 1). A header in either language wins; where
 * it is there twice, the one that carries our mark; a column whose header was renamed is known by its mark; a synonym comes
 * last. A column that is none of these is missing: never a wrong one. `marks` are the places of our marks by key. */
export function locateColumns(
  header: readonly string[],
  marks: ReadonlyMap<string, number>,
  columns: readonly Pick<ColumnTemplate, "key" | "header" | "synonyms">[],
): Map<string, number> {
  const places = new Map<string, number[]>();
  header.forEach((text, index) => {
    const word = headerWord(text);
    if (word !== "") places.set(word, [...(places.get(word) ?? []), index + 1]);
  });
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (key: string, column: number | undefined) => {
    if (column === undefined || found.has(key) || taken.has(column)) return;
    found.set(key, column);
    taken.add(column);
  };
  for (const { key, header: titles } of columns) {
    const candidates = [titles.fi, titles.en].reduce<number[]>(
      (all, title) => all.concat(places.get(headerWord(title)) ?? []),
      [],
    );
    const marked = marks.get(key);
    claim(key, marked !== undefined && candidates.indexOf(marked) >= 0 ? marked : candidates[0]);
  }
  for (const { key } of columns) {
    const marked = marks.get(key);
    // A column that was emptied, or cut and pasted elsewhere, keeps its mark: without a header it is nobody's.
    if (marked !== undefined && headerWord(header[marked - 1] ?? "") !== "") claim(key, marked);
  }
  for (const { key, synonyms } of columns)
    for (const synonym of [...(synonyms?.fi ?? []), ...(synonyms?.sv ?? []), ...(synonyms?.en ?? [])])
      claim(key, places.get(headerWord(synonym))?.[0]);
  return found;
}

/** Where our columns stand in a list that a person brought along, by key. Its headers are the person's own words, so `names`
 * (the header of each column when it was taken, by key) stand where the template's titles stand elsewhere: the marked column
 * of that name, else a column of that name (it was cut and pasted elsewhere), else the marked one (it was renamed). A column
 * without a mark is the person's, whatever it is called. */
export function locateAdopted(
  header: readonly string[],
  marks: ReadonlyMap<string, number>,
  names: ReadonlyMap<string, string>,
): Map<string, number> {
  const words = header.map(headerWord);
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (key: string, column: number) => {
    if (column < 1 || found.has(key) || taken.has(column)) return;
    found.set(key, column);
    taken.add(column);
  };
  const wordAt = (column: number) => words[column - 1] ?? "";
  const name = (key: string) => headerWord(names.get(key) ?? "");
  marks.forEach((column, key) => {
    if (name(key) !== "" && wordAt(column) === name(key)) claim(key, column);
  });
  marks.forEach((_, key) => {
    if (name(key) !== "") claim(key, words.findIndex((word, i) => word === name(key) && !taken.has(i + 1)) + 1);
  });
  marks.forEach((column, key) => {
    if (wordAt(column) !== "") claim(key, column);
  });
  return found;
}

/** Whether a row says what columns of ours are called: a word or two may stand in any row. */
export function isHeader(header: readonly string[], columns: readonly Pick<ColumnTemplate, "header">[]): boolean {
  const words = new Set(header.map(headerWord));
  const named = columns.filter(({ header: its }) => words.has(headerWord(its.fi)) || words.has(headerWord(its.en)));
  return named.length > 2;
}

/** What stands behind this sign in a header is a remark of the add-on. */
export const HEADER_REMARK = " · ";

/** A header as it is compared: without remark, capitals and superfluous spaces. */
export function headerWord(text: string): string {
  return (text.split(HEADER_REMARK)[0] as string).trim().replace(/\s+/g, " ").toLowerCase();
}

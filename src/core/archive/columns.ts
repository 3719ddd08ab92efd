import { headerWord } from "../columns";

/** The columns of a tab by the names under which an archive keeps their cells, so that they are found again wherever they have
 * been moved: one of ours by its key; a person's own by its header and which of that header it is ("*1 Oma"); one without a
 * header by its place ("@36"). `header`: the header row; `ours`: where our columns stand, by key (columns count from 1).
 * Answers one name a column, in their order. */
export function columnNames(header: readonly string[], ours: ReadonlyMap<string, number>): string[] {
  const keys = new Map<number, string>();
  ours.forEach((column, key) => {
    keys.set(column, key);
  });
  const met = new Map<string, number>();
  return header.map((text, index) => {
    const key = keys.get(index + 1);
    if (key !== undefined) return key;
    const word = headerWord(text);
    if (word === "") return `@${index + 1}`;
    const n = (met.get(word) ?? 0) + 1;
    met.set(word, n);
    return `*${n} ${text.trim().replace(/\s+/g, " ")}`;
  });
}

/** Whether a column of that name is a person's own. */
export function isPeoples(name: string): boolean {
  return name.charAt(0) === "*" || name.charAt(0) === "@";
}

/** Where a name's column is now among `names`, from 1, capitals aside; undefined when the tab has it no longer. A column
 * without a header is only itself as long as its place has none. */
export function placeOf(name: string, names: readonly string[]): number | undefined {
  const exact = names.indexOf(name);
  const word = name.toLowerCase();
  const index = exact >= 0 || !isPeoples(name) ? exact : names.findIndex((other) => other.toLowerCase() === word);
  return index < 0 ? undefined : index + 1;
}

/** The header that a person's column was known by; "" for none. */
export function headerOfName(name: string): string {
  return name.charAt(0) === "*" ? name.replace(/^\*\d+ /, "") : "";
}

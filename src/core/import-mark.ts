import { fingerprint } from "./ids";
import type { Stored } from "./stored";

/** What a row's column *import* holds: the import's ID and a fingerprint of what it put into the row, so that it can be seen
 * later whether the row is still as it came. `contents` are the cells of the columns that people may write. */
export function importMark(importId: string, contents: readonly Stored[]): string {
  const text = contents.map((content) => (content === false ? "" : String(content).trim())).join("\n");
  return `${importId}-${fingerprint(text)}`;
}

/** Whether `mark` is of that import. */
export function isMarkOf(mark: string, importId: string): boolean {
  return mark.indexOf(`${importId}-`) === 0;
}

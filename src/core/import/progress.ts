/** Where an interrupted import of a file stopped. */
export interface ImportProgress {
  fileHash: string;
  /** The field each column goes to, or "" for none: with other columns it is another import. */
  mapping: string[];
  importId: string;
  /** Number of the last row of the file that is in, and how many rows were sent up to it. */
  lastLine: number;
  rowsDone: number;
}

/** What one property holds is 9 KB; the oldest interrupted imports are forgotten first. */
const MAX_CHARS = 8_000;

/** Reads what `withProgress` wrote; null (no property yet) and anything unreadable are no imports: a file is then imported
 * from its beginning, which changes nothing that is already in. */
export function readProgress(property: string | null): ImportProgress[] {
  if (property === null) return [];
  return property
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((parts) => parts.length === 5 && Number(parts[3]) > 0 && Number(parts[4]) > 0)
    .map(([fileHash, mapping, importId, lastLine, rowsDone]) => ({
      fileHash: fileHash!,
      mapping: mapping!.split(","),
      importId: importId!,
      lastLine: Number(lastLine),
      rowsDone: Number(rowsDone),
    }));
}

/** The property with `progress` as the newest, the oldest dropped. */
export function withProgress(property: string | null, progress: ImportProgress): string {
  const others = readProgress(property).filter(({ importId }) => importId !== progress.importId);
  const all = [...others, progress];
  while (all.length > 1 && written(all).length > MAX_CHARS) all.shift();
  return written(all);
}

/** The property without that import. */
export function withoutProgress(property: string | null, importId: string): string {
  return written(readProgress(property).filter((progress) => progress.importId !== importId));
}

function written(all: readonly ImportProgress[]): string {
  return all
    .map(({ fileHash, mapping, importId, lastLine, rowsDone }) =>
      [fileHash, mapping.join(","), importId, lastLine, rowsDone].join("\t"),
    )
    .join("\n");
}

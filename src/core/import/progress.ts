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

/** So many interrupted imports are remembered: one property of 9 KB holds them with room to spare. */
const MOST = 10;

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
  return written([...others, progress].slice(-MOST));
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

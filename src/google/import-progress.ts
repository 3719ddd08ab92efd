import { type ImportProgress, readProgress, withoutProgress, withProgress } from "../core/import/progress";

/** Where interrupted imports stopped: one property of the script store, read by whoever chooses the same file again. */
const KEY = "imports";

export function progressOf(fileHash: string): ImportProgress | undefined {
  return readProgress(stored())
    .filter((progress) => progress.fileHash === fileHash)
    .pop();
}

/** Under the lock. */
export function saveProgress(progress: ImportProgress): void {
  PropertiesService.getScriptProperties().setProperty(KEY, withProgress(stored(), progress));
}

/** Under the lock. */
export function forgetProgress(importId: string): void {
  PropertiesService.getScriptProperties().setProperty(KEY, withoutProgress(stored(), importId));
}

function stored(): string | null {
  return PropertiesService.getScriptProperties().getProperty(KEY);
}

import type { Host } from "../../../../scripts/workbench/host/host";
import { journalEntry, journalLine } from "../../../../scripts/workbench/host/journal-line";
import type { JournalEntry, SavedState, Storage } from "../../../../scripts/workbench/host/storage";
import { hostOf, OTTO, type ScriptOptions } from "../harness";

export { EVE, OTTO, VERA } from "../harness";

/** The tab of a new workbook. */
export const TAB = "Taulukko1";

/** Logs what onEdit hears: the area, the value and the old value, null where there is none. */
const LISTEN = `
  function onEdit(e) {
    const told = [e.range.getA1Notation(), e.value, e.oldValue];
    console.log(JSON.stringify(told.map(function (part) { return part === undefined ? null : part; })));
  }`;

/** A host with one tab whose cells, from A1 on, were typed by the owner. */
export function sheetOf(texts: readonly (readonly string[])[] = [], options: ScriptOptions = {}): Host {
  const host = hostOf(LISTEN, options);
  if (texts.length > 0) host.edit(OTTO.email, TAB, "A1", texts);
  return host;
}

/** What people see in an area of the tab. */
export function shown(host: Host, at: string, tab = TAB): string[][] {
  const sheet = host.workbook.sheetByName(tab)!;
  return sheet.displays(sheet.area(at)!);
}

/** What onEdit has heard since `from` executions. */
export function heard(host: Host, from = 0): unknown[] {
  return host.executions
    .slice(from)
    .filter((execution) => execution.function === "onEdit")
    .flatMap(({ log }) => log.map((line) => JSON.parse(line) as unknown));
}

/** All of the workbook but the counter of IDs, which never goes back. */
export function state(host: Host): string {
  return JSON.stringify({ ...host.workbook.snapshot(), nextId: 0 });
}

/** What a folder would hold, in memory, as the very text that would be on the disk. */
export class MemoryStorage implements Storage {
  readonly journalBytes = 0;
  #state = "";
  #lines: string[] = [];

  load() {
    if (this.#state === "") return null;
    return { state: JSON.parse(this.#state) as SavedState, entries: this.#lines.map((line) => journalEntry(line)!) };
  }

  append(entry: JournalEntry): void {
    this.#lines.push(journalLine(entry));
  }

  save(state: SavedState): void {
    this.#state = JSON.stringify(state);
    this.#lines = [];
  }

  close(): void {
    this.#lines = [];
  }
}

import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { journalEntry, journalLine } from "./journal-line";
import type { JournalEntry, SavedState, Storage } from "./storage";

/** A folder with a snapshot and a journal of what happened since: one line an act, on the disk before the act is
 * acknowledged. A line that a crash tore is dropped, with the act that nobody was told of. */
export class FolderStorage implements Storage {
  readonly #folder: string;
  readonly #journal: number;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    // Not in append mode: there, a torn end could not be written over on every system.
    const path = this.#path("journal.ndjson");
    this.#journal = openSync(path, existsSync(path) ? "r+" : "w+");
  }

  get journalBytes(): number {
    return this.#bytes;
  }

  load(): { state: SavedState; entries: JournalEntry[] } | null {
    const snapshot = this.#path("snapshot.json");
    if (!existsSync(snapshot)) return null;
    const state = JSON.parse(readFileSync(snapshot, "utf8")) as SavedState;
    const entries: JournalEntry[] = [];
    const bytes = readFileSync(this.#path("journal.ndjson"));
    let good = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, good)) {
      const entry = journalEntry(bytes.toString("utf8", good, end));
      if (!entry) break;
      // A crash between saving and emptying the journal leaves lines that are in the snapshot already.
      if (entry.seq > state.seq) entries.push(entry);
      good = end + 1;
    }
    ftruncateSync(this.#journal, good);
    this.#bytes = good;
    return { state, entries };
  }

  append(entry: JournalEntry): void {
    const line = Buffer.from(journalLine(entry));
    for (let done = 0; done < line.length; )
      done += writeSync(this.#journal, line, done, line.length - done, this.#bytes + done);
    fdatasyncSync(this.#journal);
    this.#bytes += line.length;
  }

  save(state: SavedState): void {
    const temporary = this.#path("snapshot.new");
    const file = openSync(temporary, "w");
    try {
      // A disk that fills up takes only part of one write: this one writes on until all is written or refused.
      writeFileSync(file, JSON.stringify(state));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, this.#path("snapshot.json"));
    this.#syncFolder();
    ftruncateSync(this.#journal, 0);
    fsyncSync(this.#journal);
    this.#bytes = 0;
  }

  close(): void {
    closeSync(this.#journal);
  }

  /** Makes the new name last; Windows has no such thing and needs none. */
  #syncFolder(): void {
    if (process.platform === "win32") return;
    const folder = openSync(this.#folder, "r");
    fsyncSync(folder);
    closeSync(folder);
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

const NEWLINE = 0x0a;

import { Workbook } from "../model/workbook";
import { Account, type AccountState } from "./account";
import { type HostOptions, newWorkbook, OWNER } from "./host-options";
import type { JournalEntry, Op, SavedState, Storage } from "./storage";

/** From this size on, the journal is folded into the snapshot. */
const FOLD_BYTES = 16 * 1024 * 1024;

/** Holds spreadsheet and account, and writes down what happens to them, act by act. */
export class Recorder {
  readonly workbook: Workbook;
  readonly account: Account;
  readonly #storage: Storage | null;
  #ops: Op[] = [];
  #seq = 0;
  #now: number;

  constructor({ storage, workbook, people = [OWNER], now = Date.UTC(2026, 0, 12, 7) }: HostOptions) {
    this.#storage = storage ?? null;
    const saved = this.#storage?.load() ?? null;
    if (saved) {
      this.workbook = Workbook.restore(saved.state.workbook);
      this.account = new Account(saved.state.account as AccountState);
      this.#replay(saved.state, saved.entries);
    } else {
      this.workbook = workbook ?? newWorkbook(people);
      this.account = new Account({ now, people: [...people] });
    }
    this.workbook.now = () => new Date(this.account.state.now);
    this.workbook.recalculate();
    this.#now = this.account.state.now;
    this.workbook.subscribe((mutation) => this.#ops.push({ mutation }));
    this.account.subscribe((change) => this.#ops.push({ change }));
    if (this.#storage && !saved) this.save();
  }

  /** Everything so far is on the disk when this returns. */
  commit(): void {
    const { now } = this.account.state;
    if (now !== this.#now) this.#ops.push({ change: { kind: "clock", now } });
    this.#now = now;
    const ops = this.#ops;
    this.#ops = [];
    if (!this.#storage || ops.length === 0) return;
    try {
      this.#storage.append({ seq: this.#seq + 1, ops });
    } catch (error) {
      // A full disk: what is not written yet has to come before all that follows.
      this.#ops = [...ops, ...this.#ops];
      throw error;
    }
    this.#seq++;
    if (this.#storage.journalBytes > FOLD_BYTES) this.save();
  }

  save(): void {
    this.commit();
    if (!this.#storage) return;
    const { state } = this.account;
    const executions = state.executions.map(({ calls: _calls, ...execution }) => execution);
    this.#storage.save({ seq: this.#seq, workbook: this.workbook.snapshot(), account: { ...state, executions } });
  }

  close(): void {
    this.save();
    this.#storage?.close();
  }

  #replay({ seq }: SavedState, entries: readonly JournalEntry[]): void {
    this.#seq = entries.at(-1)?.seq ?? seq;
    for (const { ops } of entries)
      for (const { mutation, change } of ops) {
        if (mutation) this.workbook.apply(mutation);
        else this.account.apply(change);
      }
    const { workbook } = this;
    for (const { email, role } of this.account.state.people) {
      const list = role === "editor" ? workbook.editors : role === "viewer" ? workbook.viewers : [email];
      if (!list.includes(email)) list.push(email);
    }
  }
}

import type { CallRecord } from "./ledger";

export interface Person {
  readonly email: string;
  readonly name: string;
  /** Language of the person's Google account. */
  readonly locale: "fi" | "en" | "sv";
  readonly role: "owner" | "editor" | "viewer";
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface Mail {
  readonly id: number;
  readonly at: number;
  readonly from: string;
  /** The name beside the sender's address; "" is the address alone. */
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  /** "" is a mail of plain text. */
  readonly htmlBody: string;
  readonly attachments: readonly Attachment[];
}

/** When a time trigger fires; `minute` and `second` are drawn once and stay. */
export interface ClockSpec {
  readonly every: "minutes" | "hours" | "days" | "weeks" | "month" | "once";
  /** How many minutes, hours, days or weeks lie between; the day of the month; of `once` the instant. */
  readonly count: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 is Monday; for `weeks`. */
  readonly weekDay: number;
  readonly timeZone: string;
}

export interface TriggerRecord {
  readonly id: string;
  /** Who made it, and with whose authority it runs. */
  readonly user: string;
  readonly function: string;
  readonly source: "CLOCK" | "SPREADSHEETS";
  readonly event: "CLOCK" | "ON_EDIT" | "ON_OPEN" | "ON_CHANGE" | "ON_FORM_SUBMIT";
  readonly clock: ClockSpec | null;
  readonly made: number;
  /** Epoch ms of the next time it fires; null: not by the clock, or never again. */
  readonly next: number | null;
}

export interface ExecutionRecord {
  readonly id: number;
  readonly at: number;
  /** Who acted, as the workbench knows; of a time trigger, who made it. */
  readonly user: string;
  readonly function: string;
  readonly kind: "menu" | "page" | "trigger" | "open" | "edit";
  readonly sheetCalls: number;
  readonly otherCalls: number;
  readonly flushes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly typicalMs: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
  readonly error?: string;
  readonly log: readonly string[];
  /** Of the executions since the start. */
  readonly calls?: readonly CallRecord[];
}

/** One thing that happens to the account, as data: applied, journalled and replayed as such. */
export type AccountChange =
  | { readonly kind: "clock"; readonly now: number }
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "property"; readonly store: string; readonly key: string; readonly value: string | null }
  | { readonly kind: "cache"; readonly store: string; readonly key: string; readonly item: CacheItem | null }
  | { readonly kind: "mail"; readonly mail: Mail }
  | { readonly kind: "trigger"; readonly trigger: TriggerRecord }
  | { readonly kind: "removeTrigger"; readonly id: string }
  | { readonly kind: "quota"; readonly name: string; readonly quota: Quota }
  | { readonly kind: "execution"; readonly execution: ExecutionRecord };

export interface CacheItem {
  readonly value: string;
  readonly until: number;
}

/** What was used of a daily allowance since its first use of the day. */
export interface Quota {
  readonly since: number;
  readonly used: number;
}

export interface AccountState {
  now: number;
  readonly people: Person[];
  readonly properties: Record<string, Record<string, string>>;
  readonly caches: Record<string, Record<string, CacheItem>>;
  readonly mail: Mail[];
  readonly triggers: TriggerRecord[];
  readonly quotas: Record<string, Quota>;
  readonly executions: ExecutionRecord[];
}

const KEPT_EXECUTIONS = 1000;

/** Everything that Google keeps beside the spreadsheet: people, clock, properties, caches, mail, triggers, quotas. */
export class Account {
  readonly state: AccountState;
  readonly #listeners = new Set<(change: AccountChange) => void>();

  constructor(state: Partial<AccountState> & { now: number }) {
    this.state = {
      people: [],
      properties: {},
      caches: {},
      mail: [],
      triggers: [],
      quotas: {},
      executions: [],
      ...state,
    };
  }

  subscribe(listener: (change: AccountChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  apply(change: AccountChange): void {
    const { state } = this;
    if (change.kind === "clock") state.now = change.now;
    else if (change.kind === "person") replace(state.people, change.person, "email");
    else if (change.kind === "property") put(state.properties, change.store, change.key, change.value);
    else if (change.kind === "cache") put(state.caches, change.store, change.key, change.item);
    else if (change.kind === "mail") state.mail.push(change.mail);
    else if (change.kind === "trigger") replace(state.triggers, change.trigger, "id");
    else if (change.kind === "removeTrigger") remove(state.triggers, change.id);
    else if (change.kind === "quota") state.quotas[change.name] = change.quota;
    else {
      state.executions.push(change.execution);
      if (state.executions.length > KEPT_EXECUTIONS) state.executions.shift();
    }
    for (const listener of this.#listeners) listener(change);
  }

  person(email: string): Person {
    const found = this.state.people.find((person) => person.email === email);
    if (!found) throw new RangeError(`${email} is nobody the workbench knows`);
    return found;
  }

  /** What is used of an allowance; it renews itself 24 hours after the first use. */
  used(name: string): number {
    const quota = this.state.quotas[name];
    return quota && this.state.now < quota.since + 86_400_000 ? quota.used : 0;
  }

  use(name: string, amount: number): void {
    const used = this.used(name);
    const since = used > 0 ? this.state.quotas[name]!.since : this.state.now;
    this.apply({ kind: "quota", name, quota: { since, used: used + amount } });
  }
}

function put<T>(stores: Record<string, Record<string, T>>, store: string, key: string, value: T | null): void {
  stores[store] ??= {};
  const entries = stores[store];
  // Put again, an item is the youngest.
  delete entries[key];
  if (value !== null) entries[key] = value;
}

function replace<Key extends string, T extends Record<Key, string>>(items: T[], item: T, key: Key): void {
  const index = items.findIndex((other) => other[key] === item[key]);
  if (index < 0) items.push(item);
  else items[index] = item;
}

function remove(triggers: TriggerRecord[], id: string): void {
  const index = triggers.findIndex((trigger) => trigger.id === id);
  if (index >= 0) triggers.splice(index, 1);
}

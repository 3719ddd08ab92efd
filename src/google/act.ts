import { AddonError } from "../core/errors";
import type { RowChange } from "../core/history";
import { idOf } from "../core/ids";
import type { Language } from "../i18n";
import type { Outcome } from "../schema/calls";
import type { TableName } from "../schema/template";
import { DATA_VERSION } from "../schema/version";
import { catchUp, tendedAfter } from "./catch-up";
import { commit } from "./commit";
import { locked } from "./lock";
import type { MarkedTab, TabName } from "./marks";
import { type Memory, rememberBegun, remembered } from "./memory";
import { type Mishap, mishapText } from "./mishap";
import { Register } from "./register";
import { accountLanguage, actingUser } from "./session";
import type { Table } from "./table";
import { namedZone, type Zone } from "./zone";

/** What an act of the add-on is called in History. */
export type ActKind =
  | "contact"
  | "classify"
  | "import"
  | "set-up"
  | "adopt"
  | "undo"
  | "reminders"
  | "demo"
  | "repair"
  | "typed"
  | "archive"
  | "return";

/** A reading act: a look at the register, without lock. */
export type ReadingAct = Register;

/** An act that writes: everything it wants to change is collected in its tables and written by `commit`, once, last. */
export class WritingAct extends Register {
  private committed: Mishap[] | null = null;

  constructor(
    readonly kind: ActKind,
    readonly requestId: string,
    /** Groups the rows of History; the same request always gives the same. */
    readonly actId: string,
    memory: Memory,
    /** Of rows that people typed: who did, "" where Google does not tell. */
    private readonly typist = "",
  ) {
    super(memory, (table, n) => this.id(table, n));
  }

  /** AddonError `newer-register` where an add-on newer than this one has been at work: it must not be written to. */
  override get tabs(): Map<TabName, MarkedTab> {
    const tabs = super.tabs;
    tabs.forEach(({ version }) => {
      if (version > DATA_VERSION) throw new AddonError("newer-register");
    });
    return tabs;
  }

  /** Where History ends is looked up before the rows that will change are read, so that nothing comes between. Reminders
   * change only what is not logged; of typed rows only new ones are. */
  override table<Name extends TableName>(name: Name): Table<Name> {
    if (name !== "history" && this.kind !== "reminders" && this.kind !== "typed") super.table("history").willAdd();
    return super.table(name);
  }

  /** Of typed rows whoever typed them: an edit's trigger may ask nobody, and in another act it was somebody else. */
  override get user(): string {
    return this.kind === "typed" ? this.typist : super.user;
  }

  /** For typed rows the zone as it was when somebody last looked: a look costs as much as reading the row. */
  override get zone(): Zone {
    const { zone } = this.memory.known;
    return this.kind === "typed" && zone !== null ? namedZone(zone) : super.zone;
  }

  /** This request began before: a double click, or a retry after the execution was stopped. What is written below then
   * completes the first try and leaves what people have changed since. */
  get repeated(): boolean {
    return this.memory.requests.indexOf(this.mark) >= 0;
  }

  /** The n-th ID of this request for a tab. */
  id(table: TableName, n: number): string {
    return idOf(this.template(table).letter, this.requestId, n);
  }

  /** Writes all that was collected, History with it. Answers what did not go as it should, to be told. */
  commit(): Mishap[] {
    if (this.committed) return this.committed;
    // A write that was refused is not tried once more.
    this.committed = [];
    this.committed = commit(this, () => this.begun());
    return this.committed;
  }

  /** An act that goes on where this one has written: the same register looked at anew, its History rows with these. */
  next(kind: ActKind, step: string): WritingAct {
    return new WritingAct(kind, `${this.requestId}/${step}`, this.actId, this.memory);
  }

  /** What to answer: commits if that has not been done, and adds what did not go as it should. */
  outcome(message: string, details: readonly string[] = []): Outcome {
    const mishaps = this.commit();
    const told = mishaps.map((mishap) => mishapText(this.speaks, mishap));
    return { message, actId: this.logged ? this.actId : null, details: [...details, ...told] };
  }

  /** What History tells of the first try of a request that comes again, by "tab/row ID". */
  readonly firstTry = new Map<string, RowChange>();

  /** Changes that the tables do not collect themselves: rows that were removed. */
  readonly alsoLog: RowChange[] = [];

  /** A typed row got an ID: History says when, and who typed it. `copyOf`: the ID that stood in the row, another row's. */
  logBirth(tab: TableName, rowId: string, copyOf: string): void {
    this.alsoLog.push({ tab, rowId, before: null, after: copyOf === "" ? {} : { copyOf } });
    const { reads } = this.clock;
    this.table("history").willAdd();
    // One look at another tab: the row that was read stays the last thing that was read of its own.
    this.clock.reads = reads;
  }

  /** Whether History has rows of this act, so that it can be undone. */
  logged = false;

  /** Whether notes were written that no commit has sent to Google yet. */
  unsent = false;

  private get mark(): string {
    return idOf("", this.requestId, 0);
  }

  private begun(): void {
    if (this.repeated || this.kind === "reminders" || this.kind === "typed") return;
    this.memory = { ...this.memory, requests: [...this.memory.requests, this.mark], tended: tendedAfter(this) };
    rememberBegun(this.memory);
  }
}

/** Runs `run` under the register's lock and writes what it collected. `actId` is given where several requests are one act
 * (the pieces of an import); else it follows from the request. */
export function writingAct<Result>(
  kind: ActKind,
  request: { readonly requestId: string; readonly actId?: string },
  run: (act: WritingAct) => Result,
): Result {
  return locked(() => {
    const { requestId } = request;
    const act = new WritingAct(kind, requestId, request.actId ?? idOf("T", requestId, 0), remembered());
    const result = run(act);
    act.commit();
    if (kind !== "reminders") catchUp(act);
    return result;
  });
}

/** The add-on's part in rows that people typed: IDs, dates and notes. It runs in the shadow of an edit or of another act, under
 * the lock that is held already, and asks Google as little as it can. */
export function typedAct(memory: Memory, typist: string): WritingAct {
  const request = Utilities.getUuid();
  return new WritingAct("typed", request, idOf("T", request, 0), memory, typist);
}

/** Runs `run` without lock; it can write nothing. */
export function readingAct<Result>(run: (act: ReadingAct) => Result): Result {
  return run(new Register(remembered(), null));
}

/** The language to say a failure in, when the register itself may be what failed. */
export function languageOfPerson(): Language {
  const { known } = remembered();
  return known.people[actingUser()] ?? known.language ?? accountLanguage();
}

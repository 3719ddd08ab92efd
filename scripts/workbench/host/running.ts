import type { Manifest } from "../../bundle";
import { Refusal } from "../google/emulated";
import type { Execution, Selected } from "../google/execution";
import type { Answer, HostExecution, Menu, Question, Screen } from "../google/host-execution";
import { scriptGlobals } from "../google/script-globals";
import { user } from "../google/session";
import { type SpreadsheetService, spreadsheetService } from "../google/spreadsheet/spreadsheet-service";
import { ui } from "../google/ui";
import type { Workbook } from "../model/workbook";
import { Realm } from "../realm/realm";
import type { Account } from "./account";
import { startPrice } from "./cost";
import { Breach, Killed, ScriptError, TIMEOUT } from "./endings";
import type { Fault } from "./faults";
import { Ledger } from "./ledger";
import type { Limits } from "./limits";
import type { Locks } from "./locks";
import { refusal } from "./permissions";
import { watchPromises } from "./promise-watch";
import { seeded, seedOf } from "./random";
import type { Start, Surroundings } from "./surroundings";

/** One execution: a fresh realm, its services, its ledger. */
export class Running implements HostExecution {
  readonly id: number;
  readonly workbook: Workbook;
  readonly account: Account;
  readonly limits: Limits;
  readonly locks: Locks;
  readonly manifest: Manifest;
  readonly pages: Readonly<Record<string, string>>;
  readonly refusals: Execution["refusals"];
  readonly copies: NonNullable<Execution["copies"]>;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly authMode: Execution["authMode"];
  readonly scriptTimeZone: string;
  readonly ledger: Ledger;
  readonly lines: string[] = [];
  readonly spreadsheet: SpreadsheetService;
  readonly realm: Execution["realm"];
  readonly random: () => number;
  breached: Breach | null = null;
  killed: Killed | null = null;
  /** A bug of the workbench itself, which the script may have caught. */
  bug: Error | null = null;
  unflushed: "land" | "drop" = "land";
  readonly #around: Surroundings;
  readonly #start: Start;
  readonly #realm: Realm;
  #quiet = true;
  #loading = false;
  #elapsed = 0;

  constructor(around: Surroundings, start: Start) {
    this.#around = around;
    this.#start = start;
    this.id = start.id;
    this.workbook = around.workbook;
    this.account = around.account;
    this.limits = around.limits;
    this.locks = around.locks;
    this.manifest = around.manifest;
    this.pages = around.pages;
    this.refusals = around.refusals;
    this.copies = around.copies;
    this.activeUser = start.activeUser;
    this.effectiveUser = start.effectiveUser;
    this.authMode = start.authMode;
    this.scriptTimeZone = around.manifest.timeZone;
    this.random = seeded(seedOf(around.seed, `execution ${start.id}`));
    this.ledger = new Ledger((ms) => this.#pass(ms));
    this.#realm = new Realm({ now: () => this.now(), timeZone: this.scriptTimeZone, random: this.random });
    const { bridge } = this.#realm;
    this.realm = { ...bridge, error: (message, name = "Error") => this.#error(message, name) };
    this.spreadsheet = spreadsheetService(this);
    this.#realm.define({ SpreadsheetApp: this.spreadsheet.app, ...scriptGlobals(this) });
    this.#quiet = false;
  }

  readonly fault = (error: Error): void => {
    if (!(error instanceof Killed || error instanceof Breach)) this.bug ??= error;
  };

  get userLocale(): string {
    return this.account.person(this.#start.actor).locale;
  }

  now(): number {
    return Math.floor(this.account.state.now);
  }

  /** Loads the script, calls its function `name` with what `args` makes, and answers with the outcome; services throw
   * inside. A function that is not there is Google's own error. */
  run(name: string, args: () => readonly unknown[]): unknown {
    const { program, programBytes, cpuLimitMs } = this.#around;
    let result: unknown;
    let failure: { error: unknown } | null = null;
    let settled = false;
    const promisesLeft = watchPromises();
    try {
      this.ledger.charge(startPrice(programBytes));
      if (this.#start.overhead) this.ledger.charge(this.#start.overhead);
      this.#loading = true;
      this.#realm.run(program, cpuLimitMs);
      this.#loading = false;
      const action = this.#realm.find(name);
      if (!action) throw new ScriptError(`Script function not found: ${name}`);
      const values = this.quietly(args);
      const outcome = {
        returned: (value: unknown) => {
          settled = true;
          result = value;
        },
        threw: (error: unknown) => {
          settled = true;
          failure = { error };
        },
      };
      this.#realm.runAction(() => this.#realm.bridge.settle(() => action(...values), outcome), cpuLimitMs);
      if (failure) throw (failure as { error: unknown }).error;
      const { pending, unheard } = promisesLeft();
      if (unheard.length > 0) throw this.breach(`${name} did not listen to a promise that failed: ${unheard[0]}`);
      if (!settled || pending > 0) throw this.breach(`${name} left a promise that nothing will ever keep`);
      this.#land();
      return result;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") this.#kill(TIMEOUT, "land");
      if (this.killed) this.#landAfterKill();
      else this.#landAfterError();
      throw this.killed ?? error;
    } finally {
      promisesLeft();
      this.locks.releaseAll(this.id);
    }
  }

  /** Makes event objects and the like: nothing of it is the script's doing. */
  quietly<T>(make: () => T): T {
    this.#quiet = true;
    try {
      return make();
    } finally {
      this.#quiet = false;
    }
  }

  parse(json: string): unknown {
    return this.#realm.bridge.parse(json);
  }

  enter(service: string, member: string): void {
    if (this.#quiet) return;
    if (this.killed) throw this.killed;
    const call = `${service}.${member}`;
    if (this.#loading) throw this.breach(`${call} is called while the script loads, before any function runs`);
    let refused: string | null;
    try {
      refused = refusal(service, member, { authMode: this.authMode, scopes: this.manifest.oauthScopes });
    } catch (error) {
      throw error instanceof RangeError ? this.breach(error.message) : error;
    }
    if (refused) throw this.realm.error(refused, "Exception");
    const fault = this.#struck(call);
    if (fault.kind === "kill") throw this.#kill(TIMEOUT, fault.unflushed);
    if (fault.kind === "delay") this.ledger.charge({ typical: fault.ms, p95: fault.ms });
    this.ledger.call(service, member);
    if (this.#elapsed > this.#start.limitMs) throw this.#kill(TIMEOUT, "land");
    if (fault.kind === "fail") throw this.realm.error(fault.message, "Exception");
  }

  /** What a fault does here; the act of somebody else that fails is the test's failure, not the script's. */
  #struck(call: string): Fault {
    try {
      return this.#around.faults.strike(call);
    } catch (error) {
      if (error instanceof Error) this.bug ??= error;
      throw error;
    }
  }

  cells(read: number, written: number): void {
    if (!this.#quiet) this.ledger.cells(read, written);
  }

  landed(cells: number): void {
    this.ledger.landed(cells);
  }

  selected(): Selected {
    return this.#around.selected(this.#start.onScreen ? this.#start.actor : "");
  }

  select(selected: Selected): void {
    if (this.#start.onScreen) this.#around.select(this.#start.actor, selected);
  }

  ui(): GoogleAppsScript.Base.Ui {
    if (!this.#start.onScreen) throw new Refusal("Cannot call SpreadsheetApp.getUi() from this context.");
    return ui(this);
  }

  person(email: string): GoogleAppsScript.Base.User {
    return user(email, this);
  }

  toast(message: string, title: string, seconds: number | null): void {
    if (this.#start.onScreen) this.#around.toast(this.#start.actor, { message, title, seconds: seconds ?? 5 });
  }

  wait(ms: number): void {
    this.ledger.charge({ typical: ms, p95: ms });
    if (this.#elapsed > this.#start.limitMs) throw this.#kill(TIMEOUT, "land");
  }

  /** What a script says after its end, in a `catch` that Google would not run, nobody hears. */
  log(line: string): void {
    if (!this.killed) this.lines.push(line);
  }

  hasUnsentWrites(): boolean {
    return this.spreadsheet.hasUnsentWrites();
  }

  hasFunction(name: string): boolean {
    return this.#realm.find(name) !== null;
  }

  compile(names: readonly string[], body: string): (...args: unknown[]) => unknown {
    return this.#realm.bridge.compile(names, body);
  }

  addMenu(menu: Menu): void {
    this.#around.addMenu(this.#start.actor, menu);
  }

  ask(question: Question): Answer {
    // A script that waits for a person holds no lock.
    this.locks.releaseAll(this.id);
    return this.#around.ask(this.#start.actor, question);
  }

  show(place: "sidebar" | "dialog", screen: Omit<Screen, "id">): void {
    this.#around.show(this.#start.actor, place, screen);
  }

  breach(message: string): Breach {
    this.breached ??= new Breach(message);
    return this.breached;
  }

  #error(message: string, name: string): Error {
    // The script may catch what is not emulated; whoever runs the workbench has to hear of it.
    if (name === "NotEmulatedError") this.breach(message);
    const localised = name === "Exception" && this.#around.messages === "localised";
    const error = this.#realm.bridge.error(localised ? "Palvelu ei tehnyt pyydettyä." : message, name);
    // Google shows the script's own lines alone.
    const [head = "", ...lines] = (error.stack ?? "").split("\n");
    error.stack = [head, ...lines.filter((line) => line.includes("main.js"))].join("\n");
    return error;
  }

  #pass(ms: number): void {
    this.#elapsed += ms;
    this.account.state.now += ms;
  }

  #kill(message: string, unflushed: "land" | "drop"): Killed {
    this.killed ??= new Killed(message);
    this.unflushed = unflushed;
    return this.killed;
  }

  /** What the script wrote last reaches the spreadsheet when it ends; what Google refuses then fails the execution. */
  #land(): void {
    this.ledger.end();
    if (this.killed) throw this.killed;
    this.spreadsheet.land();
    if (this.#elapsed > this.#start.limitMs) throw this.#kill(TIMEOUT, "land");
  }

  #landAfterKill(): void {
    if (this.unflushed === "drop") this.spreadsheet.drop();
    else this.#landAfterError();
  }

  /** A script that failed has written what it wrote; a refusal of that is no more news. */
  #landAfterError(): void {
    this.ledger.end();
    try {
      this.spreadsheet.land();
    } catch (error) {
      if (!isException(error)) throw error;
      this.log(`Not written: ${(error as Error).message}`);
    }
  }
}

function isException(error: unknown): boolean {
  return typeof error === "object" && error !== null && ["Exception", "ModelError"].includes((error as Error).name);
}

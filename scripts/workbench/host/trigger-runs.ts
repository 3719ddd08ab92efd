import type { Workbook } from "../model/workbook";
import type { Account, ExecutionRecord, TriggerRecord } from "./account";
import { type ChangeType, changeEvent, clockEvent, type EditEvent, editEvent, openEvent } from "./event-objects";
import type { Executions, StartOptions } from "./executions";
import type { HostOptions } from "./host-options";
import { LIMITS, MAX_RUN_MS, MAX_SIMPLE_TRIGGER_MS } from "./limits";
import type { Running } from "./running";
import type { CompiledScript } from "./script";
import { nextTime } from "./triggers";

const EMAIL_SCOPE = "https://www.googleapis.com/auth/userinfo.email";
/** How many edits wait while onEdit runs; more are lost. */
const QUEUE = 2;

interface Parts {
  readonly options: HostOptions;
  readonly account: Account;
  readonly executions: Executions;
  readonly script: CompiledScript;
  readonly workbook: Workbook;
}

/** Runs what the script has for events: its simple triggers and the installed ones. */
export class TriggerRuns {
  lostEdits = 0;
  readonly #parts: Parts;
  readonly #waiting: EditEvent[] = [];
  #room = QUEUE;
  #busy = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  opened(user: string, authMode: "NONE" | "LIMITED"): void {
    const { executions, script } = this.#parts;
    if (script.has("onOpen"))
      executions.run("onOpen", { ...this.#simple(user, "open"), authMode }, (running) => [openEvent(running)]);
    this.#installed("ON_OPEN", user, (running, { id }) => openEvent(running, id));
  }

  /** onEdit hears of edits one by one; while it runs two more wait, and further ones it never hears of. */
  edited(event: EditEvent): void {
    if (this.#busy) {
      if (this.#waiting.length < this.#room) this.#waiting.push(event);
      else this.lostEdits++;
      return;
    }
    this.#busy = true;
    try {
      for (let next: EditEvent | undefined = event; next; next = this.#waiting.shift()) this.#hear(next);
    } finally {
      this.#busy = false;
    }
  }

  /** Edits made inside come while onEdit still runs for the first of them. */
  together(edits: () => void): void {
    if (this.#busy) {
      edits();
      return;
    }
    this.#busy = true;
    this.#room = QUEUE + 1;
    try {
      edits();
    } finally {
      this.#busy = false;
      this.#room = QUEUE;
    }
    const first = this.#waiting.shift();
    if (first) this.edited(first);
  }

  changed(user: string, change: ChangeType): void {
    this.#installed("ON_CHANGE", user, (running, { id }) => changeEvent(running, change, id));
  }

  /** Fires what falls due up to `to`, the earliest first. */
  passTime(to: number): ExecutionRecord[] {
    const { account } = this.#parts;
    const ran: ExecutionRecord[] = [];
    if (to < account.state.now) return this.#backTo(to);
    for (let due = this.#due(to); due; due = this.#due(to)) {
      account.apply({ kind: "clock", now: Math.max(account.state.now, due.next as number) });
      this.#parts.workbook.recalculate();
      const next = due.clock && nextTime(due.clock, due.made, account.state.now);
      account.apply({ kind: "trigger", trigger: { ...due, next } });
      const execution = this.#run(due, due.user, false, (running) => clockEvent(running, due));
      if (execution) ran.push(execution);
    }
    account.apply({ kind: "clock", now: Math.max(account.state.now, to) });
    return ran;
  }

  #backTo(to: number): ExecutionRecord[] {
    const { account } = this.#parts;
    account.apply({ kind: "clock", now: to });
    for (const trigger of [...account.state.triggers])
      if (trigger.clock)
        account.apply({ kind: "trigger", trigger: { ...trigger, next: nextTime(trigger.clock, trigger.made, to) } });
    return [];
  }

  #due(to: number): TriggerRecord | undefined {
    const due = this.#parts.account.state.triggers.filter(({ next }) => next !== null && next <= to);
    return due.sort((a, b) => (a.next as number) - (b.next as number) || (a.id < b.id ? -1 : 1))[0];
  }

  #hear(event: EditEvent): void {
    const { executions, script, workbook } = this.#parts;
    if (!workbook.sheet(event.sheetId)) return;
    if (script.has("onEdit"))
      executions.run("onEdit", this.#simple(event.user, "edit"), (running) => [editEvent(running, event)]);
    this.#installed("ON_EDIT", event.user, (running, { id }) => editEvent(running, event, id));
  }

  #installed(
    kind: TriggerRecord["event"],
    user: string,
    event: (running: Running, trigger: TriggerRecord) => object,
  ): void {
    for (const trigger of [...this.#parts.account.state.triggers])
      if (trigger.event === kind) this.#run(trigger, user, true, (running) => event(running, trigger));
  }

  /** Installed triggers run with the authority of whoever made them, and count against that person's daily time. */
  #run(trigger: TriggerRecord, actor: string, onScreen: boolean, event: (running: Running) => object) {
    const { account, executions, options } = this.#parts;
    const limits = LIMITS[options.profile ?? "consumer"];
    const allowance = `triggerRuntime:${trigger.user}`;
    const start: StartOptions = {
      kind: "trigger",
      actor,
      activeUser: onScreen ? this.visibleTo(trigger.user, actor) : "",
      effectiveUser: trigger.user,
      authMode: "FULL",
      limitMs: MAX_RUN_MS,
      onScreen,
    };
    if (account.used(allowance) >= limits.triggerRuntimeMs)
      return executions.refuse(trigger.function, start, "Service using too much computer time for one day.");
    const { execution } = executions.run(trigger.function, start, (running) => [event(running)]);
    account.use(allowance, execution.typicalMs);
    return execution;
  }

  /** Whom Google names as the active user to a script of `maker`, its developer or who made the trigger: these themselves, or
   * a colleague of the same domain; "" for anybody else, and where the manifest does not ask to know who people are. */
  visibleTo(maker: string, actor: string): string {
    if (!this.#parts.options.bundle.manifest.oauthScopes.includes(EMAIL_SCOPE)) return "";
    const domain = (email: string) => email.split("@")[1];
    const colleagues =
      this.#parts.options.profile === "workspace" && domain(actor) === domain(this.#parts.workbook.owner);
    return actor === maker || colleagues ? actor : "";
  }

  #simple(user: string, kind: "open" | "edit"): StartOptions {
    return {
      kind,
      actor: user,
      activeUser: "",
      effectiveUser: user,
      authMode: "LIMITED",
      limitMs: MAX_SIMPLE_TRIGGER_MS,
      onScreen: true,
    };
  }
}

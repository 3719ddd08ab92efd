import { performance } from "node:perf_hooks";
import type { ExecutionRecord } from "./account";
import { Breach, Killed } from "./endings";
import { Running } from "./running";
import type { Start, Surroundings } from "./surroundings";

export type StartOptions = Omit<Start, "id">;

export interface Outcome {
  readonly execution: ExecutionRecord;
  readonly value: unknown;
}

/** Runs functions of the script, one fresh realm each, and writes down what became of each. */
export class Executions {
  readonly #around: Surroundings;
  #last: number;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#last = around.account.state.executions.at(-1)?.id ?? 0;
  }

  /** Runs `name`. What the script throws stands in the record; a breach of the workbench's own rules is thrown. */
  run(
    name: string,
    options: StartOptions,
    args: (running: Running) => readonly unknown[],
    hand: (value: unknown) => unknown = () => null,
  ): Outcome {
    const { account } = this.#around;
    const at = Math.floor(account.state.now);
    const id = ++this.#last;
    const began = performance.now();
    const running = new Running(this.#around, { ...options, id });
    let value: unknown = null;
    let error: string | undefined;
    try {
      value = hand(running.run(name, () => args(running)));
    } catch (thrown) {
      error = said(thrown);
      // A fault of the workbench itself is not the script's: it has to be seen.
      if (isWorkbenchFault(thrown)) running.fault(thrown);
    }
    const { ledger, lines, breached, bug } = running;
    if (breached) error = said(breached);
    const execution: ExecutionRecord = {
      ...described(id, at, name, options),
      sheetCalls: ledger.sheetCalls,
      otherCalls: ledger.otherCalls,
      flushes: ledger.flushes,
      cellsRead: ledger.cellsRead,
      cellsWritten: ledger.cellsWritten,
      typicalMs: Math.round(ledger.typicalMs),
      p95Ms: Math.round(ledger.p95Ms),
      cpuMs: Math.round((performance.now() - began) * 10) / 10,
      ...(error === undefined ? {} : { error }),
      log: lines,
      calls: ledger.calls,
    };
    account.apply({ kind: "execution", execution });
    if (breached) throw breached;
    if (bug) throw bug;
    return { execution, value };
  }

  /** Writes down an execution that Google does not even start. */
  refuse(name: string, options: StartOptions, error: string): ExecutionRecord {
    const { account } = this.#around;
    const none = { sheetCalls: 0, otherCalls: 0, flushes: 0, cellsRead: 0, cellsWritten: 0 };
    const time = { typicalMs: 0, p95Ms: 0, cpuMs: 0 };
    const start = described(++this.#last, Math.floor(account.state.now), name, options);
    const execution: ExecutionRecord = { ...start, ...none, ...time, error, log: [] };
    account.apply({ kind: "execution", execution });
    return execution;
  }
}

/** Triggers by the clock are their maker's; else it is who acted, even where Google would not tell the script. */
function described(id: number, at: number, name: string, { kind, actor }: StartOptions) {
  return { id, at, user: actor, function: name, kind };
}

/** An error as Google's list of executions and the pages have it: its name and its message. */
function said(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const { name, message } = thrown as { name?: unknown; message?: unknown };
  if (thrown instanceof Killed || name === "ScriptError") return String(message);
  return name === undefined ? String(thrown) : `${String(name)}: ${String(message)}`;
}

/** Errors of the host's own realm that are no refusals: the script cannot make them. */
function isWorkbenchFault(thrown: unknown): thrown is Error {
  if (!(thrown instanceof Error)) return false;
  return !(thrown instanceof Killed || thrown instanceof Breach || KNOWN.has(thrown.name));
}

const KNOWN: ReadonlySet<string> = new Set([
  "Exception",
  "ModelError",
  "ScriptError",
  "IllegalPayload",
  "NotEmulatedError",
]);

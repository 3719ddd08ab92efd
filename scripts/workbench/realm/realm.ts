import { readFileSync } from "node:fs";
import { type Context, createContext, Script } from "node:vm";
import { offsetAt } from "../model/serial";
import es2022 from "./es2022.json";

/** What a script's realm gives to the host that runs it. */
export interface Bridge {
  list<T>(items: readonly T[]): T[];
  date(epochMs: number): Date;
  error(message: string, name: string): Error;
  matrix<T>(rows: readonly (readonly T[])[]): T[][];
  object<T extends object>(members: T): T;
  parse(json: string): unknown;
  compile(names: readonly string[], body: string): (...args: unknown[]) => unknown;
  settle(action: () => unknown, outcome: { returned(value: unknown): void; threw(error: unknown): void }): void;
}

export interface RealmOptions {
  readonly now: () => number;
  readonly timeZone: string;
  readonly random: () => number;
}

/** A realm with what Apps Script has and nothing else: no timers, no URL, nothing newer than ES2022. */
export class Realm {
  readonly bridge: Bridge;
  readonly #context: Context;
  readonly #given = new Set(GLOBALS);

  constructor({ now, timeZone, random }: RealmOptions) {
    // Microtasks run when a script or a call ends, not when Node gets around to it.
    this.#context = createContext(Object.create(null), { microtaskMode: "afterEvaluate" });
    for (const [holder, key] of tooNew(this.#context)) delete holder[key];
    const date = script("date").runInContext(this.#context) as (host: object) => void;
    date({ now, timeZone, offsetAt: (epochMs: number) => offsetAt(epochMs, timeZone) });
    this.bridge = (script("bridge").runInContext(this.#context) as (random: () => number) => Bridge)(random);
  }

  /** Makes `values` globals of the realm. */
  define(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) {
      this.#given.add(name);
      Object.defineProperty(this.#context, name, { value, writable: true, configurable: true, enumerable: false });
    }
  }

  run(program: Script, timeout: number): void {
    program.runInContext(this.#context, { timeout });
  }

  /** Runs `action` as the realm's code would: under the time limit, its microtasks before the answer. */
  runAction(action: () => void, timeout: number): void {
    Object.defineProperty(this.#context, ACTION, { value: action, configurable: true });
    ACTION_SCRIPT.runInContext(this.#context, { timeout });
  }

  /** The function of the script that menus, triggers and pages mean by `name`, e.g. "onOpen" or "reports.daily"; null: none.
   * What the realm itself has, such as `eval`, is no function of the script. */
  find(name: string): ((...args: unknown[]) => unknown) | null {
    if (this.#given.has(name.split(".")[0]!)) return null;
    let value: unknown = this.#context;
    for (const part of name.split("."))
      value = value === undefined || value === null ? undefined : Reflect.get(Object(value), part);
    return typeof value === "function" && value !== null ? (value as (...args: unknown[]) => unknown) : null;
  }
}

/** The names that every realm has. */
const GLOBALS: readonly string[] = es2022[""].split(" ");

const ACTION = Symbol.for("workbench.action");
const ACTION_SCRIPT = new Script('globalThis[Symbol.for("workbench.action")]()');

const scripts = new Map<string, Script>();

/** A file of the folder `realm`, compiled once. */
function script(name: string): Script {
  let known = scripts.get(name);
  if (!known) {
    known = new Script(readFileSync(`scripts/workbench/realm/${name}.js`, "utf8"), { filename: `${name}.js` });
    scripts.set(name, known);
  }
  return known;
}

type Builtin = [path: string, holder: Record<string, unknown>, key: string];
// The list holds what Node 20 has, less what came with ES2023 and less `at` and weak references, which nobody has seen there.
const allowed = new Set(
  Object.entries(es2022).flatMap(([prefix, names]) => names.split(" ").map((name) => `${prefix}${name}`)),
);
let removals: number[] | null = null;

/** The builtins that this Node has beyond ES2022; every realm lists them in the same order, so names are compared once. */
function tooNew(context: Context): [Record<string, unknown>, string][] {
  const builtins = script("builtins").runInContext(context) as Builtin[];
  removals ??= builtins.flatMap(([path], index) => (allowed.has(path) || path.startsWith("console.") ? [] : [index]));
  return removals.map((index) => [builtins[index]![1], builtins[index]![2]]);
}

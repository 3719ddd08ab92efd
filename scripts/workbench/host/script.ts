import { Script } from "node:vm";
import { Realm } from "../realm/realm";
import type { Bundle } from "./host-options";

/** The bundle, compiled once for all its executions. */
export class CompiledScript {
  readonly program: Script;
  readonly bytes: number;
  #realm: Realm | null = null;

  constructor(private readonly bundle: Bundle) {
    this.program = new Script(bundle.code, { filename: "main.js" });
    this.bytes = Buffer.byteLength(bundle.code);
  }

  /** Whether it has a function of that name, e.g. onEdit; of a script that does not even load, none is known. */
  has(name: string): boolean {
    if (!this.#realm) {
      this.#realm = new Realm({ now: () => 0, timeZone: this.bundle.manifest.timeZone, random: () => 0 });
      try {
        this.#realm.run(this.program, LOAD_MS);
      } catch {
        // Why it does not load is said by each execution, in its record.
        return name === "onOpen";
      }
    }
    return this.#realm.find(name) !== null;
  }
}

const LOAD_MS = 600_000;

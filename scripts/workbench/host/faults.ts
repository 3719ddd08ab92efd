/** Which service call: the n-th from now on (counting from 1), a member ("Range.setValues"), or the n-th call of one. */
export type CallMatcher = number | string | { readonly call?: string; readonly nth: number };

export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "kill"; readonly unflushed: "land" | "drop" }
  | { readonly kind: "fail"; readonly message: string }
  | { readonly kind: "delay"; readonly ms: number };

interface Armed {
  readonly call: string | null;
  left: number;
  readonly happen: () => Fault;
}

/** Mishaps on demand, each once, at exactly the call that was named. */
export class Faults {
  #armed: Armed[] = [];
  #happening = false;

  /** Ends the execution before that call; what was written and not yet sent lands or is lost. */
  kill(at: CallMatcher, { unflushed = "land" }: { unflushed?: "land" | "drop" } = {}): void {
    this.#arm(at, () => ({ kind: "kill", unflushed }));
  }

  /** Makes that call throw `message` as Google's services do. */
  fail(at: CallMatcher, message: string): void {
    this.#arm(at, () => ({ kind: "fail", message }));
  }

  /** Makes that call take so much longer; Google ends the execution when its time is up. */
  delay(at: CallMatcher, ms: number): void {
    this.#arm(at, () => ({ kind: "delay", ms }));
  }

  /** Lets somebody else act just before that call; faults do not strike what runs inside. */
  interleave(at: CallMatcher, act: () => void): void {
    this.#arm(at, () => {
      this.#happening = true;
      try {
        act();
      } finally {
        this.#happening = false;
      }
      return { kind: "none" };
    });
  }

  /** How many wait to happen still. */
  get pending(): number {
    return this.#armed.length;
  }

  clear(): void {
    this.#armed = [];
  }

  /** What happens before this call. */
  strike(call: string): Fault {
    if (this.#happening) return { kind: "none" };
    let fault: Fault = { kind: "none" };
    for (const armed of [...this.#armed]) {
      if (armed.call !== null && armed.call !== call) continue;
      armed.left--;
      if (armed.left > 0) continue;
      this.#armed = this.#armed.filter((other) => other !== armed);
      const next = armed.happen();
      if (next.kind !== "none") fault = next;
    }
    return fault;
  }

  #arm(at: CallMatcher, happen: () => Fault): void {
    const { call = null, nth } =
      typeof at === "number" ? { nth: at } : typeof at === "string" ? { call: at, nth: 1 } : at;
    if (nth < 1) throw new RangeError("calls are counted from 1");
    this.#armed.push({ call, left: nth, happen });
  }
}

/** Who holds which lock: script, document or one of a person's. */
export class Locks {
  readonly #holders = new Map<string, number>();

  /** Whether the execution holds it now. */
  take(name: string, execution: number): boolean {
    const holder = this.#holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    this.#holders.set(name, execution);
    return true;
  }

  holds(name: string, execution: number): boolean {
    return this.#holders.get(name) === execution;
  }

  release(name: string, execution: number): void {
    if (this.holds(name, execution)) this.#holders.delete(name);
  }

  releaseAll(execution: number): void {
    for (const [name, holder] of this.#holders) if (holder === execution) this.#holders.delete(name);
  }
}

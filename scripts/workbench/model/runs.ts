/** One value for each position of an endless column, kept as runs of equal values: a format on 100,000 rows is one run.
 * Positions count from 0; values are compared by identity, so objects must be interned. */
export class Runs<T> {
  /** `starts[0]` is 0; run i reaches to `starts[i + 1]`, the last one for ever. */
  private starts: number[] = [0];
  private values: T[];

  constructor(readonly blank: T) {
    this.values = [blank];
  }

  get(position: number): T {
    return this.values[this.runAt(position)] as T;
  }

  /** Whether every position has the blank value. */
  get isBlank(): boolean {
    return this.values.length === 1 && this.values[0] === this.blank;
  }

  /** The runs that meet [from, to), clipped to it. */
  within(from: number, to: number): { from: number; to: number; value: T }[] {
    const found: { from: number; to: number; value: T }[] = [];
    for (let run = this.runAt(from); run < this.starts.length; run++) {
      const start = Math.max(from, this.starts[run] as number);
      if (start >= to) break;
      found.push({ from: start, to: Math.min(to, this.starts[run + 1] ?? to), value: this.values[run] as T });
    }
    return found;
  }

  /** Gives every position of [from, to) the value. */
  set(from: number, to: number, value: T): void {
    if (from >= to) return;
    const first = this.runAt(from);
    const last = this.runAt(to - 1);
    if (first === last && this.values[first] === value) return;
    const starts: number[] = [];
    const values: T[] = [];
    const add = (start: number, kept: T): void => {
      const before = values.length > 0 ? values.at(-1) : first > 0 ? this.values[first - 1] : undefined;
      if ((values.length > 0 || first > 0) && before === kept) return;
      starts.push(start);
      values.push(kept);
    };
    if ((this.starts[first] as number) < from) add(this.starts[first] as number, this.values[first] as T);
    add(from, value);
    const end = this.starts[last + 1];
    let removed = last - first + 1;
    if (end === undefined || end > to) add(to, this.values[last] as T);
    else if (this.values[last + 1] === value) removed++;
    this.starts.splice(first, removed, ...starts);
    this.values.splice(first, removed, ...values);
  }

  /** Opens `count` positions of `value` before `at`; what stood there moves on. */
  insert(at: number, count: number, value: T): void {
    this.split(at);
    for (let run = this.starts.length - 1; run >= 0 && (this.starts[run] as number) >= at; run--) {
      if (run > 0 || at > 0) this.starts[run] = (this.starts[run] as number) + count;
    }
    if (at === 0) {
      this.starts[0] = count;
      this.starts.unshift(0);
      this.values.unshift(value);
      this.join(1);
    } else {
      this.set(at, at + count, value);
      this.join(this.startingAt(at + count));
    }
  }

  delete(at: number, count: number): void {
    this.split(at);
    this.split(at + count);
    const first = this.startingAt(at);
    const after = this.startingAt(at + count);
    this.starts.splice(first, after - first);
    this.values.splice(first, after - first);
    for (let run = first; run < this.starts.length; run++) this.starts[run] = (this.starts[run] as number) - count;
    this.join(first);
  }

  /** The values of [from, to) one by one. */
  expand(from: number, to: number): T[] {
    const all = new Array<T>(to - from);
    for (const run of this.within(from, to)) all.fill(run.value, run.from - from, run.to - from);
    return all;
  }

  /** Writes values one by one from `from` on. Far faster than as many calls of `set` where they differ. */
  write(from: number, values: readonly T[]): void {
    if (values.length === 0) return;
    const to = from + values.length;
    this.split(from);
    this.split(to);
    const first = this.startingAt(from);
    const after = this.startingAt(to);
    const starts: number[] = [];
    const kept: T[] = [];
    for (let i = 0; i < values.length; i++) {
      if (i > 0 && values[i] === kept.at(-1)) continue;
      starts.push(from + i);
      kept.push(values[i] as T);
    }
    this.starts = [...this.starts.slice(0, first), ...starts, ...this.starts.slice(after)];
    this.values = [...this.values.slice(0, first), ...kept, ...this.values.slice(after)];
    this.join(first + starts.length);
    this.join(first);
  }

  /** Each distinct value through `change`; positions stay. */
  map(change: (value: T) => T): void {
    const values = this.values.map(change);
    const starts = this.starts;
    this.starts = [];
    this.values = [];
    for (let i = 0; i < values.length; i++) {
      if (i > 0 && values[i] === this.values.at(-1)) continue;
      this.starts.push(starts[i] as number);
      this.values.push(values[i] as T);
    }
  }

  private runAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private startingAt(position: number): number {
    const run = this.runAt(position);
    return this.starts[run] === position ? run : run + 1;
  }

  private split(position: number): void {
    const run = this.runAt(position);
    if (this.starts[run] === position) return;
    this.starts.splice(run + 1, 0, position);
    this.values.splice(run + 1, 0, this.values[run] as T);
  }

  private join(run: number): void {
    if (run <= 0 || run >= this.starts.length || this.values[run] !== this.values[run - 1]) return;
    this.starts.splice(run, 1);
    this.values.splice(run, 1);
  }
}

/** Rows that were painted anew, as few runs as possible. */
export class DirtyRows {
  #runs: { from: number; to: number }[] = [];

  add(from: number, count: number): void {
    const to = from + count - 1;
    const last = this.#runs.at(-1);
    // Scripts and people write downwards: most rows join the run before them.
    if (last && from >= last.from && from <= last.to + 1) last.to = Math.max(last.to, to);
    else this.#runs.push({ from, to });
  }

  /** Runs from top to bottom that neither meet nor overlap. */
  runs(): readonly { readonly from: number; readonly to: number }[] {
    const joined: { from: number; to: number }[] = [];
    for (const run of [...this.#runs].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && run.from <= last.to + 1) last.to = Math.max(last.to, run.to);
      else joined.push({ ...run });
    }
    return joined;
  }
}

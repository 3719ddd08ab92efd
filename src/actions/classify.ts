import { type CustomerRef, readRef } from "../core/customer-ref";
import { writingAct } from "../google/act";
import { t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";

/** Sets `step` for the customers named, with the day; those on it already are not touched. */
export function classify({ requestId, step, customerIds }: Input<"classify">): Outcome {
  return writingAct("classify", { requestId }, (act) => {
    const customers = act.table("customers");
    // Looked up before the rows are read: nothing shall come between reading and writing them.
    act.table("history").willAdd();
    const wanted = new Wanted(customerIds.map(readRef));
    let found = 0;
    let changed = 0;
    for (const entry of customers.read(["name", "step", "stepSince"])) {
      if (!wanted.has(entry)) continue;
      found++;
      if (entry.values.step === step) continue;
      changed++;
      customers.change(entry, { step, stepSince: act.today });
    }
    act.commit();
    // A retry finds little or nothing left to do: what the first try moved counts.
    const moved = Math.max(changed, act.firstTry.size);
    const gone = customerIds.length - found;
    const { speaks } = act;
    return act.outcome(
      [
        moved > 0 ? t(speaks, "classify.done", { n: moved }) : t(speaks, "classify.done-none"),
        ...(gone > 0 ? [t(speaks, "classify.done-gone", { n: gone })] : []),
      ].join(" "),
    );
  });
}

/** The customers that a page named, to be recognised among all. */
class Wanted {
  private readonly ids = new Set<string>();
  private readonly names = new Map<number, string>();

  constructor(refs: readonly CustomerRef[]) {
    for (const ref of refs)
      if ("id" in ref) this.ids.add(ref.id);
      else this.names.set(ref.row, ref.name);
  }

  has({ id, row, values }: { id: string; row: number; values: { name: string } }): boolean {
    return (id !== "" && this.ids.has(id)) || this.names.get(row) === values.name;
  }
}

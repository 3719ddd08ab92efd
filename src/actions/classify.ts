import type { Step } from "../core/choices";
import { type CustomerRef, readRef } from "../core/customer-ref";
import { dueWords } from "../core/due/due-words";
import { type WritingAct, writingAct } from "../google/act";
import { t } from "../i18n";
import type { Input, Outcome } from "../schema/calls";

/** Steps on which nothing needs to be agreed: column *due* then demands nothing more, which must not wait for the morning. */
const RESTING: readonly Step[] = ["suspect", "passive", "former"];

const KEYS = ["name", "step", "stepSince"] as const;

/** Sets `step` for the customers named, with the day; those on it already are not touched. */
export function classify({ requestId, step, customerIds, rows }: Input<"classify">): Outcome {
  return writingAct("classify", { requestId }, (act) => {
    const customers = act.table("customers");
    // Looked up before the rows are read: nothing shall come between reading and writing them.
    act.table("history").willAdd();
    const wanted = new Wanted(customerIds.map(readRef));
    // Where the page saw them first: the whole tab is read only when somebody has moved them.
    const near = wanted.inPlace(customers.read(KEYS, rows));
    const entries = near.length === customerIds.length ? near : wanted.among(customers.read(KEYS));
    const changed = new Set<number>();
    for (const entry of entries) {
      if (entry.values.step === step) continue;
      changed.add(entry.row);
      customers.change(entry, { step, stepSince: act.today });
    }
    if (RESTING.includes(step)) restate(act, changed, step);
    act.commit();
    // A retry finds little or nothing left to do: what the first try moved counts.
    const moved = Math.max(changed.size, act.firstTry.size);
    const gone = customerIds.length - entries.length;
    const { speaks } = act;
    return act.outcome(
      [
        moved > 0 ? t(speaks, "classify.done", { n: moved }) : t(speaks, "classify.done-none"),
        ...(gone > 0 ? [t(speaks, "classify.done-gone", { n: gone })] : []),
      ].join(" "),
    );
  });
}

/** Says anew what is due from the customers in these rows, now that they are on `step`. */
function restate(act: WritingAct, rows: ReadonlySet<number>, step: Step): void {
  const customers = act.table("customers");
  for (const entry of customers.read(["owner", "nextStep", "nextDate", "due"]))
    if (rows.has(entry.row))
      customers.change(entry, { due: dueWords(act.language, { ...entry.values, step }, act.today) });
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

  /** Those of `entries` that have a wanted ID, or stand in their place under the wanted name. */
  inPlace<Found extends Named>(entries: readonly Found[]): Found[] {
    return entries.filter(
      ({ id, row, values }) => (id !== "" && this.ids.has(id)) || this.names.get(row) === values.name,
    );
  }

  /** Of all `entries` those in place, and those without ID that have moved: a name that one row alone has tells it. */
  among<Found extends Named>(entries: readonly Found[]): Found[] {
    const found = new Set(this.inPlace(entries));
    const byName = new Map<string, Found[]>();
    for (const entry of entries) byName.set(entry.values.name, [...(byName.get(entry.values.name) ?? []), entry]);
    const settled = new Set(Array.from(found, ({ row }) => row));
    this.names.forEach((name, row) => {
      const [one, ...others] = byName.get(name) ?? [];
      if (one && others.length === 0 && !settled.has(row)) found.add(one);
    });
    return Array.from(found);
  }
}

interface Named {
  readonly id: string;
  readonly row: number;
  readonly values: { readonly name: string };
}

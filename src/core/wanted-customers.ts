import { type CustomerRef, readRef } from "./customer-ref";

interface Named {
  readonly id: string;
  readonly row: number;
  readonly values: { readonly name: string };
}

/** The customers that a page named, to be recognised among all. */
export class WantedCustomers {
  private readonly ids = new Set<string>();
  private readonly names = new Map<number, string>();

  /** `refs` as pages send them. */
  constructor(refs: readonly string[]) {
    for (const ref of refs.map((text): CustomerRef => readRef(text)))
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

import type { KeyField, RowProblem } from "./problems";
import type { ReadRow } from "./read-row";

/** Which keys and customers earlier rows of the file have taken; a row that stays out takes none. */
export class RowsTaken {
  private readonly keys: Record<KeyField, Map<string, number>> = { businessId: new Map(), customerNumber: new Map() };
  private readonly customers = new Map<string, number>();
  private readonly keyless = new Map<string, number>();

  /** Why the row cannot have its keys or, when it is known, the customer `id`; null: it now has them. */
  take(row: ReadRow, id: string): RowProblem | null {
    const own: [KeyField, string][] = [
      ["businessId", row.businessIdKey],
      ["customerNumber", row.customerNumberKey],
    ];
    for (const [field, value] of own) {
      const line = value === "" ? undefined : this.keys[field].get(value);
      if (line !== undefined) return { code: "key-earlier-in-file", field, value, line };
    }
    const line = this.customers.get(id);
    if (line !== undefined) return { code: "customer-earlier-in-file", line };
    if (row.businessIdKey === "" && row.customerNumberKey === "") {
      // Without a key only the whole row can tell: the same name may be two companies, the same everything is a copy.
      const whole = JSON.stringify(row.values);
      const copy = this.keyless.get(whole);
      if (copy !== undefined) return { code: "row-earlier-in-file", line: copy };
      this.keyless.set(whole, row.line);
    }
    for (const [field, value] of own) if (value !== "") this.keys[field].set(value, row.line);
    this.customers.set(id, row.line);
    return null;
  }
}

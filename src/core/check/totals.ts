import { isTotalText, NO_CUSTOMER } from "../no-customer";
import type { Finding } from "./finding";
import { idAt, type Seen } from "./seen";

/** A line of totals that has an ID: it counts as a customer, gets mails and classes. Without an ID it is known for what it is. */
export function totalsFindings({ tabs }: Seen): Finding[] {
  const tab = tabs.get("customers");
  if (!tab?.headed || !tab.columns.has("name")) return [];
  const nameOf = (row: number) => String(tab.content(row, "name")).trim();
  return tab.rows
    .filter((row) => idAt(tab, row) !== "" && isTotalText(nameOf(row)))
    .map((row) => {
      const id = idAt(tab, row);
      return {
        kind: "totals",
        key: `totals/${id}`,
        tab: "customers",
        at: { row, column: "name" },
        details: { name: nameOf(row), id },
        cells: [{ tab: "customers", row, id, before: { id }, after: { id: NO_CUSTOMER } }],
        structure: null,
      };
    });
}

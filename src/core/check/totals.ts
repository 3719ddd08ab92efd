import type { Finding } from "./finding";
import type { Seen } from "./seen";

const TOTALS =
  /^(yhteensä|summa|kaikki yhteensä|kokonaissumma|total|totals|grand total|sum|summa totalt|totalt)\b[ :]*$/i;

/** A line of totals among the customers: it would be taken for one of them. In a list that a person brought along it is known
 * for what it is. */
export function totalsFindings({ tabs }: Seen): Finding[] {
  const tab = tabs.get("customers");
  if (!tab?.headed || tab.adopted || !tab.columns.has("name")) return [];
  return tab.rows
    .filter((row) => TOTALS.test(String(tab.content(row, "name")).trim()))
    .map((row) => ({
      kind: "totals",
      key: `totals/${row}`,
      tab: "customers",
      at: { row, column: "name" },
      details: { name: String(tab.content(row, "name")).trim() },
      cells: null,
      structure: null,
    }));
}

import type { Finding } from "./finding";
import type { Seen } from "./seen";

/** Formulas in the rows of ours. In columns that the add-on writes, and in IDs, they give a value that changes by itself; in
 * those of people they may stay, and the add-on writes around them. */
export function formulaFindings({ tabs }: Seen): Finding[] {
  const findings: Finding[] = [];
  for (const name of ["customers", "contacts"] as const) {
    const tab = tabs.get(name);
    if (!tab?.headed) continue;
    for (const { key, writes } of tab.template.columns) {
      const column = tab.columns.get(key);
      if (column === undefined) continue;
      const own = writes === "add-on" || key === "customerId";
      if (tab.adopted && !own) continue;
      for (const row of tab.rows) {
        const formula = tab.formula(row, key);
        if (formula === "") continue;
        findings.push({
          kind: own ? "formula" : "own-formula",
          key: `formula/${name}/${row}/${key}`,
          tab: name,
          at: { row, column: key },
          details: { formula, value: String(tab.content(row, key)) },
          cells: null,
          structure: own ? { do: "value-of-formula", tab: name, row, column } : null,
        });
      }
    }
  }
  return findings;
}

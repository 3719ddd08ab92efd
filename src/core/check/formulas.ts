import type { Finding } from "./finding";
import { idAt, type Seen } from "./seen";

/** Formulas in the rows of ours. In columns that the add-on writes, IDs among them, they give a value that changes by itself;
 * in those of people they may stay, and the add-on writes around them. */
export function formulaFindings({ tabs }: Seen): Finding[] {
  const findings: Finding[] = [];
  for (const name of ["customers", "contacts"] as const) {
    const tab = tabs.get(name);
    if (!tab?.headed) continue;
    for (const { key, writes } of tab.template.columns) {
      if (!tab.columns.has(key)) continue;
      const own = writes === "add-on";
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
          cells: own
            ? [{ tab: name, row, id: idAt(tab, row), before: {}, after: { [key]: tab.content(row, key) } }]
            : null,
          structure: null,
        });
      }
    }
  }
  return findings;
}

import type { ColumnTemplate } from "../../schema/template";
import type { Finding, Span } from "./finding";
import type { Seen, SeenTab } from "./seen";

/** Columns some of whose cells have lost the format or the drop-down of the column, as pasting does it: one finding for each
 * column. The columns that a person brought along have the person's own. */
export function formatFindings({ tabs }: Seen): Finding[] {
  return each(tabs, (tab, column) => {
    const lost = tab.rows.filter((row) => !fits(tab, row, column));
    if (lost.length === 0) return null;
    return {
      kind: "format-lost",
      lost,
      structure: { do: "format", tab: tab.tab, key: column.key, spans: spans(lost) },
    };
  });
}

export function choicesFindings({ tabs }: Seen): Finding[] {
  return each(tabs, (tab, column) => {
    if (column.type !== "choice" && column.type !== "person") return null;
    const lost = tab.rows.filter((row) => !tab.offersChoices(row, column.key));
    if (lost.length === 0) return null;
    return { kind: "choices-lost", lost, structure: { do: "choices", tab: tab.tab, key: column.key } };
  });
}

/** A day's own format may be any that shows a date; a date shows that the format is one. */
function fits(tab: SeenTab, row: number, { key, type }: ColumnTemplate): boolean {
  const format = tab.format(row, key);
  if (type === "day")
    return tab.isDate(row, key) || (tab.content(row, key) === "" && format !== "@") || isDayFormat(format);
  // A date under another format would turn into a number: it is told as what it is.
  if (type === "text" || type === "person") return format === "@" || tab.isDate(row, key);
  return true;
}

function isDayFormat(format: string): boolean {
  return /d/i.test(format) && /m/i.test(format);
}

type Lost = Pick<Finding, "kind" | "structure"> & { readonly lost: readonly number[] };

function each(tabs: Seen["tabs"], look: (tab: SeenTab, column: ColumnTemplate) => Lost | null): Finding[] {
  const findings: Finding[] = [];
  for (const name of ["customers", "contacts"] as const) {
    const tab = tabs.get(name);
    if (!tab?.headed || tab.adopted) continue;
    for (const column of tab.template.columns) {
      const found = tab.columns.has(column.key) ? look(tab, column) : null;
      if (!found) continue;
      const { kind, lost, structure } = found;
      findings.push({
        kind,
        key: `${kind}/${name}/${column.key}`,
        tab: name,
        at: { row: lost[0]!, column: column.key },
        details: { type: column.type, column: column.key, n: lost.length },
        cells: null,
        structure,
      });
    }
  }
  return findings;
}

function spans(rows: readonly number[]): Span[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

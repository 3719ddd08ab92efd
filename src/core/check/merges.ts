import type { Finding } from "./finding";
import type { Seen } from "./seen";

/** Merged cells in the header and the rows of ours: only the first of them holds anything, sorting and reading go wrong. What a
 * person has merged in the header of a list of their own is none of ours. */
export function mergeFindings({ tabs }: Seen): Finding[] {
  const findings: Finding[] = [];
  tabs.forEach(({ tab, title, adopted, headerRow, columns, merges }) => {
    const ours = Array.from(columns.values());
    for (const area of merges) {
      const touches = ours.some((column) => column >= area.column && column < area.column + area.columns);
      const above = area.row + area.rows - 1 < (adopted ? headerRow + 1 : headerRow);
      // A heading between the rows of a person's own list may reach across its columns.
      if (!touches || above || (adopted && area.rows === 1)) continue;
      findings.push({
        kind: "merged",
        key: `merged/${tab}/${area.row}/${area.column}`,
        tab,
        at: { row: area.row, column: area.column },
        details: { tab: title, ...area },
        cells: null,
        structure: { do: "unmerge", tab, area },
      });
    }
  });
  return findings;
}

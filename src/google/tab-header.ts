import { locateAdopted, locateColumns } from "../core/columns";
import type { TabTemplate } from "../schema/template";
import type { MarkedTab } from "./marks";

/** As much of a tab's marks as tells where its header is and which column is which. */
export type HeaderMarks = Pick<MarkedTab, "columns" | "rows" | "names" | "adopted">;

/** The row right above the first row of a tab. */
export function headerRowOf({ rows }: Pick<HeaderMarks, "rows">): number {
  return rows.get("header") ?? 1;
}

/** The header's rows as A1. A list that a person brought along may have two, of which the second refines the first. */
export function headerA1({ rows }: Pick<HeaderMarks, "rows">): string {
  const bottom = rows.get("header") ?? 1;
  return `${Math.min(rows.get("headerTop") ?? bottom, bottom)}:${bottom}`;
}

/** What each column is called: its lowest cell in the header that says anything. */
export function headerTexts(cells: readonly (readonly unknown[])[]): string[] {
  const [first = []] = cells;
  return first.map((_, i) =>
    cells.reduce<string>((text, line) => (String(line[i]).trim() === "" ? text : String(line[i])), ""),
  );
}

/** Where the columns of `template` stand, by key. */
export function columnsIn(
  header: readonly string[],
  { adopted, columns, names }: HeaderMarks,
  template: TabTemplate,
): Map<string, number> {
  return adopted ? locateAdopted(header, columns, names) : locateColumns(header, columns, template.columns);
}

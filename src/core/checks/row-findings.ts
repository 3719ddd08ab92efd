import type { ColumnTemplate } from "../../schema/template";
import type { StoredFields } from "../stored";
import { type CellFinding, cellFinding } from "./cell-finding";

/** All that is wrong with the cells of one row that people write, in the order of `columns`. Fields that are not given are not
 * checked; the add-on's own columns are mended otherwise than by a note. */
export function rowFindings(columns: readonly ColumnTemplate[], row: StoredFields): CellFinding[] {
  const found: CellFinding[] = [];
  for (const column of columns) {
    const content = row[column.key];
    const finding = content === undefined || column.writes === "add-on" ? null : cellFinding(column, content);
    if (finding) found.push(finding);
  }
  return found;
}

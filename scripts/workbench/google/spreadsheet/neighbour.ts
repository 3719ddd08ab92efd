import type { Area } from "../../model/cell";
import type { Sheet } from "../../model/sheet";

/** How far down the fill handle reaches when it is clicked twice: as far as the filled cells beside the source, left of it
 * or else right. Null where there are none. */
export function fillsToNeighbour(sheet: Sheet, from: Area): Area | null {
  const first = from.row + from.rows;
  for (const column of [from.column - 1, from.column + from.columns]) {
    if (column < 1 || column > sheet.maxColumns) continue;
    let last = first - 1;
    while (last < sheet.maxRows && sheet.value(last + 1, column) !== null) last++;
    if (last >= first) return { ...from, rows: last - from.row + 1 };
  }
  return null;
}

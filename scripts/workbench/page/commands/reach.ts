import type { Area } from "../../model/cell";
import type { Ask, Reach } from "../../server/protocol";
import type { Desk } from "../desk";
import { selected } from "./selected";

type Direction = Extract<Ask, { kind: "edge" }>["direction"];

/** Ctrl and an arrow, Home or End: goes to the edge of the data, or stretches the selection up to there. The host looks: it
 * has the rows that this page has not loaded. */
export async function reach(desk: Desk, direction: Direction, stretch: boolean): Promise<void> {
  const active = desk.grid.active();
  const from = stretch ? movingEnd(selected(desk), active) : active;
  const to = await desk.act<Reach>({ kind: "edge", ...from, direction });
  if (!to) return;
  desk.grid.selectFrom(stretch ? active : to, to);
}

/** The corner of a selection that moves when it is stretched: the one across from the active cell. */
export function movingEnd({ row, column, rows, columns }: Area, active: Reach): Reach {
  return {
    row: active.row === row ? row + rows - 1 : row,
    column: active.column === column ? column + columns - 1 : column,
  };
}

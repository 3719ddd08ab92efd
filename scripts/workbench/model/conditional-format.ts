import type { Area, ConditionalFormat, Style } from "./cell";
import type { Criterion } from "./criterion";
import { intern } from "./intern";

export function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlap(a: Area, b: Area): boolean {
  const apart = a.row + a.rows <= b.row || b.row + b.rows <= a.row;
  return !apart && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** A cell's style with the rules that hold for it on top: for each member the first of them wins.
 * @param holds told the first block of the rule, which a formula in it counts from */
export function paint(
  style: Style,
  rules: readonly ConditionalFormat[],
  row: number,
  column: number,
  holds: (criterion: Criterion, first: Area) => boolean,
): Style {
  let painted: Style = {};
  for (const rule of rules) {
    const first = rule.areas[0];
    if (!first || !rule.areas.some((area) => covers(area, row, column))) continue;
    if (holds(rule, first)) painted = { ...rule.style, ...painted };
  }
  return Object.keys(painted).length === 0 ? style : intern({ ...style, ...painted });
}

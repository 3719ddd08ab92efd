import type { Style } from "./cell";
import { intern, PLAIN } from "./intern";
import type { StyleChange } from "./mutation";

/** The style after a change: see `StyleChange`. Interned. */
export function changedStyle(style: Style, change: StyleChange): Style {
  const members = Object.entries(change).filter(([, value]) => value !== undefined);
  if (members.length === 0) return PLAIN;
  const merged: Record<string, unknown> = { ...style };
  for (const [member, value] of members) {
    if (value === null) delete merged[member];
    else merged[member] = value;
  }
  return intern(merged as Style);
}

/** The change that leads from `changedStyle(style, change)` back to `style`, touching no other member. */
export function restoringStyle(style: Style, change: StyleChange): StyleChange {
  const members = Object.keys(change).filter((member) => change[member as keyof Style] !== undefined);
  if (members.length === 0) return style;
  return Object.fromEntries(members.map((member) => [member, style[member as keyof Style] ?? null]));
}

const MEMBERS: readonly (keyof Style)[] = [
  "background",
  "color",
  "bold",
  "italic",
  "fontSize",
  "fontFamily",
  "wrap",
  "horizontal",
  "vertical",
];

/** The change that makes any cell look like this and no other way. */
export function wholeStyle(style: Style): StyleChange {
  return Object.fromEntries(MEMBERS.map((member) => [member, style[member] ?? null]));
}

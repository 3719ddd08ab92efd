import type { Style, Validation } from "./cell";

/** The look of a cell that nobody has styled. */
export const PLAIN: Style = Object.freeze({});

const known = new Map<string, object>([["{}", PLAIN]]);
const canonical = new WeakMap<object, object>([[PLAIN, PLAIN]]);

/** The one frozen object that stands for every style or validation of the same members, so that runs of equal cells can
 * be told by identity. There are few distinct ones, so they are kept for ever. */
export function intern<T extends Style | Validation>(value: T): T {
  const direct = canonical.get(value);
  if (direct) return direct as T;
  const key = stableJson(value);
  let one = known.get(key);
  if (!one) {
    one = freeze(JSON.parse(key) as object);
    known.set(key, one);
    canonical.set(one, one);
  }
  return one as T;
}

/** JSON with the members of each object in alphabetical order. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member !== null) freeze(member as object);
  }
  return Object.freeze(value);
}

/** `value` as google.script.run lets it through: numbers, text, booleans, null and plain objects and arrays of them; a form
 * alone becomes its fields. Anything else fails the call at once, in Google's words.
 * Source: developers.google.com/apps-script/guides/html/communication; the text as measured on Google. */
export function portable(value: unknown, index: number, alone: boolean): unknown {
  if (alone && value instanceof HTMLFormElement) return fields(value);
  return copy(value, index, []);
}

function copy(value: unknown, index: number, above: readonly object[]): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || above.includes(value)) throw illegal(index);
  if (Array.isArray(value)) return value.map((each) => copy(each, index, [...above, value]));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(index);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, copy(member, index, [...above, value])]));
}

function illegal(index: number): Error {
  return new Error(`Failed due to illegal value in property: ${index}`);
}

/** Fields by name; a name that is there more than once holds a list. */
function fields(form: HTMLFormElement): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") throw illegal(0);
    const before = found[name];
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
}

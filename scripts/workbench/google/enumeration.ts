import known from "./signatures.json";

/** One member of a Google enumeration; `type` is the enumeration's name. */
export interface EnumMember {
  readonly type: string;
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
  compareTo(other: EnumMember): number;
}

const made = new WeakSet<object>();
const enumerations = new Map<string, Readonly<Record<string, EnumMember>>>();

/** Google's enumeration of that name, always the same objects. */
export function enumeration(type: string): Readonly<Record<string, EnumMember>> {
  const known = enumerations.get(type);
  if (known) return known;
  const members = Object.fromEntries(namesOf(type).map((name, ordinal) => [name, member(type, name, ordinal)]));
  enumerations.set(type, Object.freeze(members));
  return members;
}

/** The member `name` of the enumeration `type`, typed as Google's own. */
export function enumMember<T>(type: string, name: string): T {
  const found = enumeration(type)[name];
  if (!found) throw new RangeError(`${type} has no member ${name}`);
  return found as T;
}

export function isEnumMember(value: unknown, type?: string): value is EnumMember {
  if (typeof value !== "object" || value === null || !made.has(value)) return false;
  return type === undefined || (value as EnumMember).type === type;
}

/** The name of a member of an enumeration, as text. */
export function nameOf(value: unknown): string {
  return String(value);
}

function member(type: string, name: string, ordinal: number): EnumMember {
  const value: EnumMember = {
    type,
    name: () => name,
    ordinal: () => ordinal,
    toString: () => name,
    toJSON: () => name,
    compareTo: (other) => ordinal - other.ordinal(),
  };
  made.add(value);
  return Object.freeze(value);
}

function namesOf(type: string): readonly string[] {
  const names = (known.enums as Record<string, readonly string[]>)[type];
  if (!names) throw new RangeError(`${type} is no enumeration of Google's`);
  return names;
}

import { isEnumMember } from "./enumeration";
import known from "./signatures.json";
import { serviceOf } from "./wrapped";

/** The arguments as the first overload that takes them wants them (a number where text belongs becomes text, as Google
 * writes it: 25 is "25.0"), or null when none takes them. */
export function signatureMatch(
  overloads: readonly (readonly string[])[],
  args: readonly unknown[],
): readonly unknown[] | null {
  if (overloads.some((kinds) => fits(kinds, args, accepts))) return args;
  const loose = overloads.find((kinds) =>
    fits(kinds, args, (kind, value) => accepts(kind, value) || asText(kind, value)),
  );
  if (!loose) return null;
  return args.map((value, index) => (asText(loose[index] ?? "", value) ? javaText(value) : value));
}

type Test = (kind: string, value: unknown) => boolean;

function fits(kinds: readonly string[], args: readonly unknown[], test: Test): boolean {
  const rest = kinds.at(-1)?.startsWith("...") ? kinds.length - 1 : -1;
  const least = kinds.filter((kind) => !kind.endsWith("=") && !kind.startsWith("...")).length;
  if (args.length < least || (rest < 0 && args.length > kinds.length)) return false;
  return args.every((value, index) =>
    rest >= 0 && index >= rest ? true : test(kinds[index]!.replace("=", ""), value),
  );
}

function accepts(kind: string, value: unknown): boolean {
  if (kind === "any") return true;
  if (kind.endsWith("?")) return value === null || value === undefined || accepts(kind.slice(0, -1), value);
  if (kind.endsWith("[]")) {
    // The elements of a matrix may be null (a cell without a note); which ones, the member itself decides.
    const element = kind.slice(0, -2);
    const nullable = !element.endsWith("[]") && element !== "Integer";
    return Array.isArray(value) && value.every((part) => (nullable && part === null) || accepts(element, part));
  }
  if (kind === "Integer") return Number.isInteger(value);
  if (kind === "number" || kind === "string" || kind === "boolean") return typeof value === kind;
  if (kind === "Byte") return typeof value === "number";
  if (kind === "Char") return typeof value === "string";
  if (kind === "Function") return typeof value === "function";
  if (kind === "Date") return Object.prototype.toString.call(value) === "[object Date]";
  if (Object.hasOwn(known.enums, kind)) return isEnumMember(value, kind);
  if (kind === "BlobSource") return serviceOf(value) !== undefined;
  // An interface without methods describes options, which a plain object gives.
  if (Object.hasOwn(known.classes, kind) && !isOptions(kind)) return serviceOf(value) === kind;
  return typeof value === "object" && value !== null;
}

function isOptions(kind: string): boolean {
  const { members, enums } = known.classes[kind as keyof typeof known.classes];
  return Object.keys(members).length === 0 && Object.keys(enums).length === 0;
}

function asText(kind: string, value: unknown): boolean {
  return kind.replace(/[?=]/g, "") === "string" && (typeof value === "number" || typeof value === "boolean");
}

/** Numbers pass as Java doubles. */
export function javaText(value: unknown): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

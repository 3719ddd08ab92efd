import { ModelError } from "../model/model-error";
import { signatureMatch } from "./arguments";
import { enumeration } from "./enumeration";
import type { Execution } from "./execution";
import { googleWords } from "./google-words";
import known from "./signatures.json";
import { remember, serviceOf } from "./wrapped";

/** A refusal in Google's words; the script meets it as its own realm's Error named `Exception`. */
export class Refusal extends Error {
  override readonly name = "Exception";
}

/** A member or a use of Google's that the workbench does not emulate yet. */
export class NotEmulated extends Error {
  override readonly name = "NotEmulatedError";
  constructor(what: string) {
    super(`${what} is not emulated`);
  }
}

/** What a wrapper needs of an execution. */
export type Caller = Pick<Execution, "enter" | "realm" | "fault">;

export interface EmulationOptions {
  /** Runs after `enter` and the check of the arguments, before the member's own code. */
  readonly before?: (member: string) => void;
  /** Plain data members, such as the `rowStart` of an event's range. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

interface GoogleClass {
  readonly prefix: string;
  readonly members: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly enums: Readonly<Record<string, string>>;
}

type Method = (...args: unknown[]) => unknown;

const classes: Readonly<Record<string, GoogleClass | undefined>> = known.classes;

/** `implementation` as Google's type `T`: arguments are checked against Google's signatures, each call is announced to
 * the execution, results and errors belong to the script's realm, and what is missing throws by name, also when it is
 * only read. Members that are not Google's are undefined, as there. */
export function emulated<T extends object>(
  service: string,
  implementation: Partial<T>,
  caller: Caller,
  { before, fields = {} }: EmulationOptions = {},
): T {
  const google = classes[service];
  if (!google) throw new RangeError(`${service} is no class of Google's`);
  const members = implementation as Record<string, unknown>;
  const methods = new Map<string, Method>();
  const proxy = new Proxy(Object.freeze({}), {
    get(_, member) {
      if (typeof member === "symbol") return member === Symbol.toPrimitive ? () => service : undefined;
      if (member === "toString") return () => service;
      if (Object.hasOwn(fields, member)) return fields[member];
      const type = google.enums[member];
      if (type !== undefined) return enumeration(type);
      const overloads = Object.hasOwn(google.members, member) ? google.members[member] : undefined;
      if (!overloads) return undefined;
      const own = members[member];
      if (!isMethod(own)) throw inRealm(new NotEmulated(`${service}.${member}`), caller);
      const method = methods.get(member) ?? methodOf(member, overloads, own);
      methods.set(member, method);
      return method;
    },
  });
  remember(proxy, service, implementation);
  return proxy as T;

  function methodOf(member: string, overloads: readonly (readonly string[])[], own: Method) {
    return (...args: unknown[]): unknown => {
      caller.enter(service, member);
      try {
        const accepted = signatureMatch(overloads, args);
        if (!accepted) throw mismatch(`${google!.prefix}${service}.${member}`, args);
        before?.(member);
        return handedOver(own.apply(implementation, [...accepted]), caller);
      } catch (error) {
        throw inRealm(error, caller);
      }
    };
  }
}

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

function mismatch(method: string, args: readonly unknown[]): Refusal {
  return new Refusal(
    `The parameters (${args.map(kindName).join(",")}) don't match the method signature for ${method}.`,
  );
}

/** How Google names the kind of an argument in that text. */
function kindName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number" || typeof value === "boolean") return typeof value;
  if (Array.isArray(value)) return `${value.length > 0 ? kindName(value[0]) : "Object"}[]`;
  const service = serviceOf(value);
  return service ? `${classes[service]?.prefix ?? ""}${service}` : "(class)";
}

/** A result as the script may hold it: arrays and dates of its own realm, each time new ones. */
function handedOver(result: unknown, { realm }: Caller): unknown {
  if (Array.isArray(result)) {
    const isMatrix = result.length > 0 && result.every((row) => Array.isArray(row));
    return isMatrix ? realm.matrix(result as unknown[][]) : realm.list(result);
  }
  return result instanceof Date ? realm.date(result.getTime()) : result;
}

/** Refusals become the script's own Error; a kill, a fault or a bug of the workbench passes as it is. */
export function inRealm(error: unknown, { realm, fault }: Caller): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof ModelError) return realm.error(googleWords(error), "Exception");
  if (error instanceof Refusal) return realm.error(error.message, "Exception");
  if (error instanceof NotEmulated) return realm.error(error.message, error.name);
  fault?.(error);
  return error;
}

import { serviceOf } from "../google/wrapped";

/** What a page sends to a server function or gets from it does not pass google.script.run. */
export class IllegalPayload extends Error {
  override readonly name = "IllegalPayload";
}

/** The values as google.script.run takes them from a page: a Date, function, Map and the like fail by place. */
export function argumentsText(args: readonly unknown[]): string {
  args.forEach((value, index) => {
    const fault = illegal(value, "", []);
    if (fault) throw new IllegalPayload(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(args);
}

/** The result of a server function as a page gets it. Google hands a Date over as null, in silence; `strict` refuses by
 * name what Google would lose. */
export function resultOf(value: unknown, functionName: string, strict: boolean): unknown {
  if (value === undefined) return null;
  if (!strict) return containsDate(value) ? null : googles(value);
  const fault = illegal(value, functionName, []);
  if (fault) throw new IllegalPayload(`google.script.run does not hand over ${fault}`);
  return JSON.parse(JSON.stringify(value));
}

/** The first value in it that is not legal, in words; null: all is. */
function illegal(value: unknown, path: string, above: readonly unknown[]): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : `${String(value)} (${path})`;
  if (typeof value !== "object") return `a value of type ${typeof value} (${path})`;
  if (above.includes(value)) return `an object that holds itself (${path})`;
  if (Array.isArray(value)) {
    for (const [index, item] of Array.from<unknown>(value).entries()) {
      const fault = illegal(item, `${path}[${index}]`, [...above, value]);
      if (fault) return fault;
    }
    return null;
  }
  const service = serviceOf(value);
  if (service) return `a ${service} (${path})`;
  if (!isPlain(value)) return `${Object.prototype.toString.call(value)} (${path})`;
  for (const [key, item] of Object.entries(value)) {
    const fault = illegal(item, `${path}.${key}`, [...above, value]);
    if (fault) return fault;
  }
  return null;
}

/** `{}` of any realm. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function containsDate(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.prototype.toString.call(value) === "[object Date]" || Object.values(value).some(containsDate);
}

/** As measured on Google: a Map becomes {}, a function its text, a typed array fails. */
function googles(value: unknown): unknown {
  if (ArrayBuffer.isView(value))
    throw new IllegalPayload("We're sorry, a server error occurred. Please wait a bit and try again.");
  if (typeof value === "function") return String(value);
  if (typeof value !== "object" || value === null) return value ?? null;
  if (serviceOf(value)) return null;
  if (Array.isArray(value)) return Array.from<unknown>(value).map(googles);
  if (!isPlain(value)) return /^\[object (Map|Set|RegExp)\]$/.test(Object.prototype.toString.call(value)) ? {} : null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, googles(item)]));
}

/** What stands behind each object that was handed to a script. */
const behind = new WeakMap<object, { readonly service: string; readonly implementation: object }>();

export function remember(handle: object, service: string, implementation: object): void {
  behind.set(handle, { service, implementation });
}

/** The implementation behind an object that a script handed back, e.g. the range to copy to. */
export function implementationOf<T extends object>(handle: unknown): T {
  const found = behind.get(handle as object);
  if (!found) throw new TypeError("not an emulated object");
  return found.implementation as T;
}

/** Google's class of an emulated object; undefined for anything else. */
export function serviceOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? behind.get(value)?.service : undefined;
}

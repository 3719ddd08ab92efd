// Evaluated in a realm: everything built in, as [path, holder, key]. What holds no name of its own is called by a mark.
(() => {
  const found = [];
  const list = (holder, prefix) => {
    for (const key of Reflect.ownKeys(holder))
      if (typeof key === "string") found.push([`${prefix}${key}`, holder, key]);
  };
  list(globalThis, "");
  for (const [name, holder, key] of [...found]) {
    const value = holder[key];
    if (name === "globalThis" || value === null || (typeof value !== "object" && typeof value !== "function")) continue;
    list(value, `${name}.`);
    if (value.prototype) list(value.prototype, `${name}.prototype.`);
    if (name !== "Intl" && name !== "WebAssembly") continue;
    for (const inner of Object.getOwnPropertyNames(value))
      if (value[inner]?.prototype) list(value[inner].prototype, `${name}.${inner}.prototype.`);
  }
  list(Object.getPrototypeOf(Uint8Array).prototype, "%TypedArray%.prototype.");
  list(Object.getPrototypeOf(Object.getPrototypeOf([].values())), "%Iterator%.prototype.");
  return found;
})();

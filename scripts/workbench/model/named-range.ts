import { parseA1 } from "./a1";
import { ModelError } from "./model-error";

/** Refuses what cannot name a block: it begins with a letter or `_`, has letters, digits and `_` alone, is no truth value
 * and reads like no address, `R1C1` included. */
export function checkName(name: string): void {
  const plain = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  if (!plain || /^(true|false)$/i.test(name) || parseA1(name) || /^r\d*(c\d*)?$|^c\d*$/i.test(name))
    throw new ModelError("name-not-valid", { name });
}

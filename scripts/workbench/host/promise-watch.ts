import { inspect } from "node:util";
import { promiseHooks } from "node:v8";

export interface LeftPromises {
  /** Never kept nor broken. */
  readonly pending: number;
  /** Broken, and nobody listened. */
  readonly unheard: readonly string[];
}

/** Watches every promise made until the returned function is called: Google ends an execution without a word while
 * promises still wait, and swallows the errors of those that nobody listens to. */
export function watchPromises(): () => LeftPromises {
  const pending = new Set<Promise<unknown>>();
  const heard = new WeakSet<Promise<unknown>>();
  const settled: Promise<unknown>[] = [];
  const stop = promiseHooks.createHook({
    init(promise, parent) {
      pending.add(promise);
      if (parent) heard.add(parent);
    },
    settled(promise) {
      pending.delete(promise);
      settled.push(promise);
    },
  }) as () => void;
  return () => {
    stop();
    const unheard = settled.filter((promise) => !heard.has(promise) && isRejected(promise));
    // The workbench's own process must not die of what the script forgot.
    for (const promise of unheard) Promise.prototype.then.call(promise, undefined, () => undefined);
    return { pending: pending.size, unheard: unheard.map((promise) => inspect(promise)) };
  };
}

/** Only the inspector tells what became of a promise without waiting for it. */
function isRejected(promise: Promise<unknown>): boolean {
  return /<rejected>/.test(inspect(promise, { depth: 0 }));
}

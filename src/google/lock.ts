import { AddonError } from "../core/errors";

/** How long an act waits that somebody has asked for. */
const WAIT_MS = 10_000;

/** Runs `act` while no other execution of the add-on writes. The script lock: menus, triggers and pages of the sheet-bound
 * script share it. It is taken once, at the entry; what was written is flushed before it is given back. */
export function locked<Result>(act: () => Result): Result {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MS)) throw new AddonError("busy");
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}

/** The same for the last that an execution does: the lock goes when the execution ends, and giving it back would be one more
 * call. Waits no longer than `waitMs`; answers whether the lock was to be had. */
export function lockedToTheEnd(waitMs: number, act: () => void): boolean {
  if (!LockService.getScriptLock().tryLock(waitMs)) return false;
  act();
  return true;
}

import { emulated, Refusal } from "./emulated";
import type { HostExecution } from "./host-execution";

// https://developers.google.com/apps-script/reference/lock/lock-service
export function lockService(execution: HostExecution): GoogleAppsScript.Lock.LockService {
  return emulated<GoogleAppsScript.Lock.LockService>(
    "LockService",
    {
      getScriptLock: () => lock("script", execution),
      getDocumentLock: () => lock("document", execution),
      getUserLock: () => lock(`user:${execution.effectiveUser}`, execution),
    },
    execution,
  );
}

// https://developers.google.com/apps-script/reference/lock/lock
function lock(name: string, execution: HostExecution): GoogleAppsScript.Lock.Lock {
  const { locks, id } = execution;
  const held = () => locks.holds(name, id);
  const take = (ms: number): boolean => {
    // Reports differ on what a second acquire does: it waits for itself, or the inner release frees the outer.
    if (held()) throw execution.breach(`The ${name} lock is held already: one execution acquires it once`);
    if (locks.take(name, id)) return true;
    execution.wait(Math.max(0, ms));
    // Whoever holds it is stopped in the midst of a call of its own: it cannot let go while this one waits.
    return false;
  };
  return emulated<GoogleAppsScript.Lock.Lock>(
    "Lock",
    {
      hasLock: held,
      tryLock: take,
      waitLock: (ms) => {
        if (!take(ms)) throw new Refusal("Lock timeout: another process was holding the lock for too long.");
      },
      releaseLock: () => {
        // Who takes the lock next would read the cells as they were.
        if (held() && execution.hasUnsentWrites())
          throw execution.breach(`The ${name} lock is released before SpreadsheetApp.flush()`);
        locks.release(name, id);
      },
    },
    execution,
  );
}

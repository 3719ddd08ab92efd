/** Sees to it that exactly one hourly time trigger of the person who acts calls `handler`. Triggers of other people cannot
 * be seen; an add-on may run at most hourly. */
export function keepOneHourlyTrigger(handler: string): void {
  const [first, ...duplicates] = triggersOf(handler);
  for (const duplicate of duplicates) ScriptApp.deleteTrigger(duplicate);
  if (first === undefined) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
}

/** Removes every trigger of the person who acts that calls `handler`. */
export function removeTriggers(handler: string): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

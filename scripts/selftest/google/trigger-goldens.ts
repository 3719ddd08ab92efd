import { benchOn, outcomeOf } from "./bench";
import type { BuiltGolden } from "./goldens";
import { keepResults } from "./results";

const HANDLER = "selfTestTick";

/** Sets one time trigger going, which runs the goldens that only a trigger can tell. */
export function scheduleTriggerGoldens(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
}

/** What the trigger runs: once, then it takes itself away. */
export function tick(goldens: readonly BuiltGolden[], event: unknown): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const zone = book.getSpreadsheetTimeZone();
  const sheet = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  const results = goldens
    .filter(({ door }) => door === "trigger")
    .map(({ family, name, run }) => ({ family, name, got: outcomeOf(() => run(benchOn(sheet, 0), event), zone) }));
  keepResults(book, results);
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

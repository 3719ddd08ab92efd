/** The execution is over, whatever the script's own catch makes of it. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** What the workbench does not forgive though Google would: thrown at whoever called the host. */
export class Breach extends Error {
  override readonly name = "Breach";
}

export const TIMEOUT = "Exceeded maximum execution time";

/** Google's own complaint about the script, as the list of executions shows it. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

import { STEPS } from "../../core/choices";
import { say } from "./boot";

/** The word of a step's code name; what is no code is shown as it is. */
export function stepInWords(step: string): string {
  const known = STEPS.find((code) => code === step);
  return known ? say(`step.${known}`) : step;
}

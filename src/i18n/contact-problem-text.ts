import type { ContactProblem } from "../core/contact/problems";
import { type Language, t } from "./index";

/** What is wrong with a contact, as a sentence. */
export function contactProblemText(language: Language, problem: ContactProblem): string {
  return problem.code === "too-long"
    ? t(language, "contact.problem.too-long", { chars: problem.chars })
    : t(language, `contact.problem.${problem.code}`);
}

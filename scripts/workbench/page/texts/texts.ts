import { en, type Texts } from "./en";
import { fi } from "./fi";

const languages: Record<"fi" | "en", Texts> = { fi, en };

export function texts(language: "fi" | "en"): Texts {
  return languages[language];
}

import type { AddonError } from "../core/errors";
import { en } from "./en";
import { fi } from "./fi";
import type { Message, Twin } from "./message";

export type Messages = Twin<typeof en>;
export type MessageKey = keyof Messages;
export type Language = "en" | "fi";

const languages: Record<Language, Messages> = { en, fi };

/** The text of `key`, its arguments filled in: `t("fi", "import.rows", { n: 2 })`. */
export function t<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...args: Messages[Key] extends (...args: infer A) => string ? A : []
): string {
  const message: unknown = languages[language][key];
  return typeof message === "function" ? String(message(...args)) : String(message);
}

/** What went wrong, in the user's language. */
export function explain(language: Language, { code, details }: Pick<AddonError, "code" | "details">): string {
  const message: Message = languages[language][`error.${code}`];
  return typeof message === "function" ? message(details as never) : message;
}

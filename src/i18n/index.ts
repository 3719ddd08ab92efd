import { MENDS } from "../core/check/finding";
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

/** What went wrong, in the user's language, and the menu item that repairs it; a page has a button for that. */
export function explain(
  language: Language,
  { code, details }: Pick<AddonError, "code" | "details">,
  where: "menu" | "page" = "menu",
): string {
  const message: Message = languages[language][`error.${code}`];
  const said = typeof message === "function" ? message(details as never) : message;
  return where === "menu" && MENDS[code] ? `${said} ${t(language, "error.choose-check")}` : said;
}

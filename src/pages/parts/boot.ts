import type * as z from "zod/mini";
import { type MessageKey, type Messages, t } from "../../i18n";
import { boot as schema } from "../../schema/calls";

/** What the server put into this page when it opened it: the page's name, the person's language, today and the page's data. */
export const boot = schema.parse(JSON.parse(document.getElementById("boot")!.textContent));

/** The page's own data, checked; a mismatch is a bug of the build and throws. */
export function bootData<Schema extends z.ZodMiniType>(data: Schema): z.infer<Schema> {
  return data.parse(boot.data) as z.infer<Schema>;
}

/** The text of `key` in the person's language. */
export function say<Key extends MessageKey>(
  key: Key,
  ...args: Messages[Key] extends (...args: infer A) => string ? A : []
): string {
  return t(boot.language, key, ...args);
}

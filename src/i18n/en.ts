import { choices } from "./en/choices";
import { errors } from "./en/errors";
import { parts } from "./en/parts";

/** Every text of the add-on in English, the source; a part of the product is a file in `en/`. */
export const en = { ...errors, ...parts, ...choices } as const;

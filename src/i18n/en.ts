import { errors } from "./en/errors";

/** Every text of the add-on in English, the source; a part of the product is a file in `en/`. */
export const en = { ...errors } as const;

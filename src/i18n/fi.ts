import type { en } from "./en";
import { errors } from "./fi/errors";
import type { Twin } from "./message";

/** Every text of the add-on in Finnish; a key that English has and this lacks does not compile. */
export const fi = { ...errors } satisfies Twin<typeof en>;

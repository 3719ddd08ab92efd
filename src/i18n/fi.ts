import type { en } from "./en";
import { adopt } from "./fi/adopt";
import { archive } from "./fi/archive";
import { change } from "./fi/change";
import { check } from "./fi/check";
import { choices } from "./fi/choices";
import { classify } from "./fi/classify";
import { contact } from "./fi/contact";
import { errors } from "./fi/errors";
import { imports } from "./fi/import";
import { mail } from "./fi/mail";
import { menu } from "./fi/menu";
import { parts } from "./fi/parts";
import { reminders } from "./fi/reminders";
import { rowNotes } from "./fi/row-notes";
import { setUp } from "./fi/set-up";
import { tabs } from "./fi/tabs";
import { takeOut } from "./fi/take-out";
import { undo } from "./fi/undo";
import { write } from "./fi/write";
import type { Twin } from "./message";

/** Every text of the add-on in Finnish; a key that English has and this lacks does not compile. */
export const fi = {
  ...errors,
  ...mail,
  ...reminders,
  ...parts,
  ...choices,
  ...contact,
  ...classify,
  ...imports,
  ...tabs,
  ...write,
  ...rowNotes,
  ...undo,
  ...archive,
  ...change,
  ...takeOut,
  ...check,
  ...setUp,
  ...adopt,
  ...menu,
} satisfies Twin<typeof en>;

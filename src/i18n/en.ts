import { adopt } from "./en/adopt";
import { archive } from "./en/archive";
import { change } from "./en/change";
import { check } from "./en/check";
import { choices } from "./en/choices";
import { classify } from "./en/classify";
import { contact } from "./en/contact";
import { errors } from "./en/errors";
import { imports } from "./en/import";
import { mail } from "./en/mail";
import { menu } from "./en/menu";
import { parts } from "./en/parts";
import { reminders } from "./en/reminders";
import { rowNotes } from "./en/row-notes";
import { setUp } from "./en/set-up";
import { tabs } from "./en/tabs";
import { takeOut } from "./en/take-out";
import { undo } from "./en/undo";
import { write } from "./en/write";

/** Every text of the add-on in English, the source; a part of the product is a file in `en/`. */
export const en = {
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
} as const;

import { isDay } from "../core/days";
import type { Language } from "../i18n";
import { t } from "../i18n";
import { dateText } from "../i18n/day-text";

/** What did not go as it should while writing, cell by cell, to be told to the person. */
export interface Mishap {
  /** `moved`: a row moved under our pen and it is not proven that all is right again; `formula`: a formula stands in the
   * cell and was left; `changed`: a person has changed the cell since and it was left; `gone`: the row is no longer there;
   * `taken-back`: the request came again after it had been undone, and nothing was written. */
  readonly code: "moved" | "formula" | "changed" | "gone" | "taken-back";
  /** Tab and cell, "Asiakkaat F14". */
  readonly place: string;
  /** What the cell held, null when we never knew. */
  readonly was: string | null;
  readonly wrote: string;
  /** Number of the row, where it is known. */
  readonly row?: number;
  /** E-mail address of who changed it, "" when not known. */
  readonly who?: string;
}

export function mishapText(language: Language, mishap: Mishap): string {
  const { code, place, who = "" } = mishap;
  const was = mishap.was === null ? null : asShown(language, mishap.was);
  const wrote = asShown(language, mishap.wrote);
  switch (code) {
    case "moved":
      return was === null
        ? t(language, "mishap.moved-unknown", { place, wrote })
        : t(language, "mishap.moved", { place, was, wrote });
    case "formula":
      return t(language, "mishap.formula", { place, wrote });
    case "changed":
      return who === "" ? t(language, "mishap.changed", { place }) : t(language, "mishap.changed-by", { place, who });
    case "gone":
      return t(language, "mishap.gone", { place });
    case "taken-back":
      return t(language, "undo.already");
  }
}

/** A cell's content as people read it: a day with its year. */
function asShown(language: Language, content: string): string {
  return isDay(content) ? dateText(language, content, "") : content;
}

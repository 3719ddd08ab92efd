import type { Locale } from "./mutation";

/** How a spreadsheet of a locale writes and reads numbers, days and times. */
export interface LocaleRules {
  /** Name that `numfmt` knows it by. */
  readonly tag: string;
  readonly decimal: "," | ".";
  /** What may stand between groups of three digits. */
  readonly groups: readonly string[];
  readonly currencies: readonly string[];
  readonly dayFirst: boolean;
  /** Number formats of typed days and times, canonical en-US patterns. */
  readonly day: string;
  readonly time: string;
  readonly dayTime: string;
  /** What a typed or shown truth value is called; TRUE and FALSE are read everywhere. */
  readonly truth: readonly [yes: string, no: string];
  /** Beginnings of the names of months, in order; English ones are read everywhere. */
  readonly months: readonly string[];
}

export const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SPACES = [" ", "\u00a0", "\u202f"];

export const LOCALES: Readonly<Record<Locale, LocaleRules>> = {
  fi_FI: {
    tag: "fi-FI",
    decimal: ",",
    groups: SPACES,
    currencies: ["€"],
    dayFirst: true,
    day: "d.m.yyyy",
    time: "h.mm.ss",
    dayTime: "d.m.yyyy h.mm.ss",
    truth: ["TOSI", "EPÄTOSI"],
    months: ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"],
  },
  sv_SE: {
    tag: "sv-SE",
    decimal: ",",
    groups: SPACES,
    currencies: ["kr", "€"],
    dayFirst: true,
    day: "yyyy-mm-dd",
    time: "hh:mm:ss",
    dayTime: "yyyy-mm-dd hh:mm:ss",
    truth: ["SANT", "FALSKT"],
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  },
  en_US: {
    tag: "en-US",
    decimal: ".",
    groups: [","],
    currencies: ["$"],
    dayFirst: false,
    day: "m/d/yyyy",
    time: "h:mm:ss AM/PM",
    dayTime: "m/d/yyyy h:mm:ss",
    truth: ["TRUE", "FALSE"],
    months: ENGLISH_MONTHS,
  },
};

import type { CellContent, Locale } from "./mutation";

/** A text whose reading by Google is not documented. The model takes the reading that changes the text, so that code which
 * holds here holds there too; the self-check in a live sheet settles them. */
export interface UncertainReading {
  readonly locale: Locale;
  readonly text: string;
  /** What the model makes of it, with 22 November 2026 as today. Days as "2026-02-01", times as "12:30". */
  readonly content: CellContent;
  readonly otherwise: string;
}

/** Days and times below are serial numbers. */
export const UNCERTAIN_READINGS: readonly UncertainReading[] = [
  { locale: "fi_FI", text: "1.5", content: 46143, otherwise: "text, or the time 1:05" },
  { locale: "fi_FI", text: "12.30", content: 12.5 / 24, otherwise: "text" },
  { locale: "fi_FI", text: "10.12", content: 46366, otherwise: "the time 10:12" },
  { locale: "fi_FI", text: "1.2.", content: 46054, otherwise: "text" },
  { locale: "fi_FI", text: "1 000", content: 1000, otherwise: "text, as the group separator is a no-break space" },
  { locale: "fi_FI", text: "040 123 456", content: 40123456, otherwise: "text" },
  { locale: "fi_FI", text: "3/4", content: 46115, otherwise: "4 March, or text" },
  { locale: "fi_FI", text: "1-2", content: 46054, otherwise: "text" },
  { locale: "fi_FI", text: "2026-02", content: 46054, otherwise: "text" },
  { locale: "fi_FI", text: "MAY26", content: 46168, otherwise: "text, as the name of the month is English" },
  { locale: "fi_FI", text: "1.2.85", content: 31079, otherwise: "2085" },
  { locale: "fi_FI", text: "+358 40 1234567", content: { formula: "=+358 40 1234567" }, otherwise: "text" },
  { locale: "fi_FI", text: "+A1", content: { formula: "=+A1" }, otherwise: "text" },
  {
    locale: "fi_FI",
    text: "- soita",
    content: "- soita",
    otherwise: "a formula; text is what people see when they type it",
  },
  { locale: "fi_FI", text: "@maija", content: "@maija", otherwise: "a smart chip" },
  { locale: "fi_FI", text: "1e5", content: 100000, otherwise: "text" },
  { locale: "fi_FI", text: "2026-09-08T10:00:00Z", content: "2026-09-08T10:00:00Z", otherwise: "a day with time" },
  { locale: "fi_FI", text: "#N/A", content: { error: "#N/A" }, otherwise: "text" },
  { locale: "fi_FI", text: "=IF(1,5;2;3)", content: { formula: "=IF(1.5,2,3)" }, otherwise: "an error" },
  { locale: "sv_SE", text: "12.30", content: 12.5 / 24, otherwise: "text" },
  { locale: "sv_SE", text: "1.5", content: 46143, otherwise: "text" },
  { locale: "en_US", text: "1.2.2026", content: 46024, otherwise: "text" },
];

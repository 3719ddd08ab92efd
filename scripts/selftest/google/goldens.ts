/** A golden as the built project carries it. */
export interface BuiltGolden {
  readonly family: string;
  readonly name: string;
  readonly door: "menu" | "page" | "hand" | "trigger";
  readonly locale: string;
  readonly ownTab: boolean;
  readonly input: unknown;
  readonly ask: string;
  readonly run: (t: Bench, input: unknown) => unknown;
}

/** What a golden's script works with. */
export interface Bench {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A scratch tab: of the golden's own, or shared with others of its family. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A cell of the scratch tab that no other golden uses; in plain text if so asked. */
  readonly cell: (format?: "@") => GoogleAppsScript.Spreadsheet.Range;
  /** What `act` throws, as the name of the error; "" if it throws nothing. */
  readonly thrown: (act: () => void) => string;
}

/** What can fail so that the person can mend it. Each code has a sentence in both languages (i18n), or it does not compile. */
export type ErrorCode =
  | "tab-missing"
  | "column-missing"
  | "header-missing"
  | "not-set-up"
  | "list-changed"
  | "rule-refuses"
  | "newer-register"
  | "busy"
  | "view-only"
  | "protected"
  | "customer-gone"
  | "contact-refused"
  | "id-twice"
  | "text-too-long"
  | "formula-fills"
  | "number-no-day"
  | "not-returned"
  | "request-unreadable"
  | "google-refused"
  | "unexpected";

/** A failure the user can act on. Anything else thrown is a bug. */
export class AddonError<Code extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "AddonError";
  }
}

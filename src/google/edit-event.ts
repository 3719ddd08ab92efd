/** A person's edit, as far as an event tells it without asking Google. */
export interface Edit {
  readonly sheetId: number;
  readonly from: number;
  readonly to: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** E-mail address of who typed, in lower case; "" where Google does not tell, which is mostly. */
  readonly typist: string;
  /** What the one cell held before, as Google hints; "" for nothing, or where several were changed. */
  readonly oldValue: string;
}

/** The edit that `event` tells of; null for anything else: whoever can open a page can call any function with anything. */
export function editOf(event: unknown): Edit | null {
  if (!isEditEvent(event)) return null;
  const { range, user, oldValue } = event;
  return {
    sheetId: range.getSheet().getSheetId(),
    from: range.getRow(),
    to: range.getLastRow(),
    firstColumn: range.getColumn(),
    lastColumn: range.getLastColumn(),
    typist: (user?.getEmail?.() ?? "").trim().toLowerCase(),
    oldValue: oldValue === undefined ? "" : String(oldValue),
  };
}

type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, "range" | "oldValue"> & {
  readonly user?: { getEmail?(): string };
};

function isEditEvent(event: unknown): event is EditEvent {
  const range: unknown = typeof event === "object" && event !== null ? (event as { range?: unknown }).range : null;
  return (
    typeof range === "object" && range !== null && typeof (range as { getSheet?: unknown }).getSheet === "function"
  );
}

import type { Language } from "../../i18n";
import type { ColumnTemplate } from "../../schema/template";
import { cellValue, choiceWord } from "../cell-value";
import { dueWords } from "../due/due-words";
import type { Stored, StoredFields } from "../stored";

/** How a row came to hold what it holds. */
export interface Typing {
  /** The row has no ID of its own yet. */
  readonly born: boolean;
  /** E-mail address of the person who typed, "" where Google does not tell. */
  readonly typist: string;
  /** The columns that were just typed into, by key; null when nobody knows, long afterwards. */
  readonly touched: ReadonlySet<string> | null;
  /** "2026-01-31" and "2026-01-31 14:05". */
  readonly today: string;
  readonly at: string;
  /** Of the register. */
  readonly language: Language;
}

/** Whether a person has written anything into the row: only then does it get an ID. `alsoTheirs` are columns of the add-on that
 * people may type into instead of another. */
export function hasContent(
  columns: readonly ColumnTemplate[],
  row: StoredFields,
  alsoTheirs: readonly string[] = [],
): boolean {
  return columns.some(({ key, writes }) => {
    const content = row[key];
    if (writes === "add-on" && alsoTheirs.indexOf(key) < 0) return false;
    return content !== undefined && content !== false && String(content).trim() !== "";
  });
}

/** What the add-on itself writes into a customer's row that was typed: dates, who added it where that is known, and in words
 * what is due. A customer is given to its typist, never to somebody guessed. */
export function typedCustomer(
  columns: readonly ColumnTemplate[],
  row: StoredFields,
  { born, typist, touched, today, language }: Typing,
): Record<string, Stored> {
  const fields: Record<string, Stored> = born
    ? { created: today, createdBy: typist, importId: "", updated: today }
    : touched === null
      ? {}
      : { updated: today };
  const textOf = (key: string) => String(valueIn(columns, row, key));
  if (born && typist !== "" && textOf("owner") === "") fields.owner = typist;
  const step = textOf("step");
  const stepped = touched === null ? born && textOf("stepSince") === "" : touched.has("step");
  if (stepped && (step !== "" || !born)) fields.stepSince = step === "" ? "" : today;
  if (born || touched !== null)
    fields.due = dueWords(
      language,
      {
        owner: fields.owner === undefined ? textOf("owner") : typist,
        step,
        nextStep: textOf("nextStep"),
        nextDate: textOf("nextDate"),
      },
      today,
    );
  return fields;
}

/** The same for a contact: who logged it where that is known, when, and that it was typed into the sheet. */
export function typedContact(
  columns: readonly ColumnTemplate[],
  row: StoredFields,
  { born, typist, at, language }: Typing,
): Record<string, Stored> {
  if (!born) return {};
  return {
    door: choiceWord(language, "door", "sheet"),
    loggedAt: at,
    ...(typist !== "" && String(valueIn(columns, row, "by")) === "" ? { by: typist } : {}),
  };
}

/** The value of a field; "" where the row has no such column or its cell is bad. */
function valueIn(columns: readonly ColumnTemplate[], row: StoredFields, key: string): string | boolean {
  const column = columns.find((each) => each.key === key);
  const content = row[key];
  return column === undefined || content === undefined ? "" : cellValue(column, content).value;
}

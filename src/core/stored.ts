/** A cell's content as the register compares and logs it: a day is "2026-01-31", a day with a time "2026-01-31 14:05", an
 * empty cell "". Choices are the word that stands in the cell. */
export type Stored = string | number | boolean;

/** Fields of one row. */
export type StoredFields = Readonly<Record<string, Stored>>;

/** Whether two contents are one and the same to a person: 12 and "12" are, so are "Acme" and "Acme " and an empty cell and an
 * empty tick box. The apostrophe that keeps a text a text is not part of it. */
export function sameStored(a: Stored, b: Stored): boolean {
  return comparable(a) === comparable(b);
}

function comparable(content: Stored): string {
  return content === false ? "" : String(content).trim().replace(/^'/, "");
}

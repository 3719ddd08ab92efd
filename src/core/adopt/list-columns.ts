import { readBusinessId } from "../business-id";
import { cellValue, choiceOf } from "../cell-value";
import { type ImportField, plainHeader, SYNONYMS } from "../import/fields";
import { proposeMapping } from "../import/mapping";
import type { Stored } from "../stored";
import type { HeaderRows } from "./header-rows";
import { textAt } from "./tab-content";

/** A column of a person's list and what it may be in the register. */
export interface ListColumn {
  /** Counted from 1. */
  readonly at: number;
  /** As its header says; "" where it says nothing: such a column cannot be told again later and is nobody's. */
  readonly title: string;
  /** What stands above it and its neighbours together, or "". */
  readonly group: string;
  /** null: it stays the person's alone. */
  readonly field: ImportField | null;
  /** false: a person should look, since only its header or only its content speaks for it. */
  readonly sure: boolean;
}

const ENOUGH = 0.6;
/** The contact's name, not the customer's. */
const PERSON = /(yhteyshenkil|kontakti|henkil|contact|person|kontaktperson)/;
const NEXT = /(seuraava|muistut|soita|soitto|palataan|next|follow|callback|remind|nästa|uppfölj)/i;

/** What each column of a list may be, by its words and by what stands in it. `rows`: the first rows of the list. */
export function proposeColumns(header: HeaderRows, rows: readonly (readonly Stored[])[]): ListColumn[] {
  const width = header.titles.length;
  const samples = rows.map((row) => Array.from({ length: width }, (_, i) => textAt(row, i + 1)));
  const words = header.titles.map((title, i) => matched(title, header.groups[i] ?? ""));
  const named = new Set(words.map(plainHeader));
  const mapping = proposeMapping(words, samples).map((field, i) => (header.titles[i] === "" ? null : field));
  byContent(mapping, header, rows);
  return header.titles.map((title, i) => {
    const field = mapping[i] ?? null;
    const byWord = field !== null && SYNONYMS[field].some((word) => named.has(word) && word === plainHeader(words[i]!));
    return {
      at: i + 1,
      title: title.trim(),
      group: (header.groups[i] ?? "").trim(),
      field,
      sure: field === null || (byWord && share(field, rows, i + 1) >= ENOUGH),
    };
  });
}

/** A person's name under "contact person" is not the customer's. */
function matched(title: string, group: string): string {
  const isName = SYNONYMS.name.indexOf(plainHeader(title)) >= 0;
  return isName && PERSON.test(group.toLowerCase()) ? `${group} ${title}` : title;
}

/** Steps and days of next steps are known by their words, where no header named a column for them. */
function byContent(
  mapping: (ImportField | null)[],
  { titles }: HeaderRows,
  rows: readonly (readonly Stored[])[],
): void {
  const claim = (field: ImportField, fits: (title: string) => boolean) => {
    if (mapping.indexOf(field) >= 0) return;
    const at = titles.findIndex(
      (title, i) => title !== "" && mapping[i] === null && fits(title) && share(field, rows, i + 1) >= ENOUGH,
    );
    if (at >= 0) mapping[at] = field;
  };
  claim("step", () => true);
  claim("nextDate", (title) => NEXT.test(title));
}

/** How many of a column's filled cells are what the field asks for; 1 where anything is, or where the column is empty. */
function share(field: ImportField, rows: readonly (readonly Stored[])[], at: number): number {
  const test = TESTS[field];
  const filled = rows.map((row) => row[at - 1] as Stored).filter((cell) => cell !== "" && cell !== false);
  if (!test) return 1;
  if (filled.length === 0) return field === "step" || field === "nextDate" ? 0 : 1;
  return filled.filter(test).length / filled.length;
}

const TESTS: Partial<Record<ImportField, (cell: Stored) => boolean>> = {
  name: (cell) => /\p{L}{2}/u.test(String(cell)),
  businessId: (cell) => readBusinessId(String(cell)).kind !== "other",
  email: (cell) => /\S@\S/.test(String(cell)),
  phone: (cell) => String(cell).replace(/\D/g, "").length >= 5,
  step: (cell) => choiceOf("step", String(cell).trim()) !== undefined,
  kind: (cell) => choiceOf("kind", String(cell).trim()) !== undefined,
  language: (cell) => choiceOf("language", String(cell).trim()) !== undefined,
  nextDate: (cell) => cellValue({ type: "day" }, cell).problem === undefined,
};

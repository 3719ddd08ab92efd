import type { CellFinding, FindingCode } from "../core/checks/cell-finding";
import type { CustomerFindingCode } from "../core/checks/contact-customer";
import type { Span } from "../core/due/last-contacts";
import { withOurPart } from "../core/notes";
import { rowNoteText } from "../i18n/row-note-text";
import type { TableName } from "../schema/template";
import { columnLetters } from "./a1";
import type { Table } from "./table";

/** What the add-on's part of the notes shall say: by row, then by column. */
export type Sentences = Map<number, ReadonlyMap<number, string>>;

/** A note that must change. */
interface NoteChange {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** So many cells get their notes one by one; more go as a block, with the notes between as they were just read. */
const FEW = 2;

/** Brings the notes on the cells of `rows` in line with `sentences`: one read, and at most one write for each column that
 * changes, or one for all. Rows without an entry lose our part when `all` are to be looked at, else they are left. Answers whether anything was
 * written, and waits to be sent. */
export function writeNotes(table: Table<TableName>, rows: Span, sentences: Sentences, all: boolean): boolean {
  const { first, width } = table.extent();
  const from = Math.max(rows.from, table.headerRow + 1);
  if (rows.to < from) return false;
  const notes = table.sheet.getRange(from, first, rows.to - from + 1, width).getNotes();
  const changes = noteChanges(table, from, notes, sentences, all);
  if (changes.length <= FEW) {
    for (const { row, column, note } of changes) table.sheet.getRange(row, column).setNote(note);
    return changes.length > 0;
  }
  const [top, bottom] = ends(changes.map(({ row }) => row));
  const [left, right] = ends(changes.map(({ column }) => column));
  const block = Array.from({ length: bottom - top + 1 }, (_, i) =>
    (notes[top - from + i] as string[]).slice(left - first, right - first + 1),
  );
  for (const { row, column, note } of changes) (block[row - top] as string[])[column - left] = note;
  table.sheet.getRange(top, left, bottom - top + 1, right - left + 1).setNotes(block);
  return true;
}

/** What the notes on a row's cells shall say, by column. */
export function sentencesOf(
  table: Table<TableName>,
  findings: readonly CellFinding<FindingCode | CustomerFindingCode>[],
): Map<number, string> {
  const { language } = table.context;
  return new Map(
    findings.map((finding) => [
      table.column(finding.key),
      rowNoteText(language, table.columnTemplate(finding.key), finding),
    ]),
  );
}

/** The notes of `rows`, or of a whole tab, that say something else than they shall: one read. */
export function openNotes(table: Table<TableName>, sentences: Sentences, rows?: Span): NoteChange[] {
  const { first, width } = table.extent();
  if (rows) {
    const notes = table.sheet.getRange(rows.from, first, rows.to - rows.from + 1, width).getNotes();
    return noteChanges(table, rows.from, notes, sentences, true);
  }
  const columns = `${columnLetters(first)}:${columnLetters(first + width - 1)}`;
  const notes = table.sheet.getRange(columns).getNotes();
  return noteChanges(table, table.headerRow + 1, notes.slice(table.headerRow), sentences, true);
}

/** The notes that say something else than they shall. `notes` begin in row `from`, in the first column of ours. */
function noteChanges(
  table: Table<TableName>,
  from: number,
  notes: readonly (readonly string[])[],
  sentences: Sentences,
  all: boolean,
): NoteChange[] {
  const { first } = table.extent();
  const ours = Array.from(table.columns.values());
  const changes: NoteChange[] = [];
  notes.forEach((line, i) => {
    const row = from + i;
    const own = sentences.get(row);
    if (!own && !all) return;
    for (const column of ours) {
      const is = line[column - first] as string;
      const sentence = own?.get(column) ?? "";
      if (is === "" && sentence === "") continue;
      const note = withOurPart(is, sentence);
      if (note !== is) changes.push({ row, column, note });
    }
  });
  return changes;
}

function ends(numbers: readonly number[]): [number, number] {
  return [
    numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    numbers.reduce((a, b) => Math.max(a, b), 0),
  ];
}

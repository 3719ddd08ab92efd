import type { Span } from "../core/due/last-contacts";
import { withOurPart } from "../core/notes";
import type { TableName } from "../schema/template";
import type { Table } from "./table";

/** What the add-on's part of the notes shall say: by row, then by column. */
export type Sentences = Map<number, ReadonlyMap<number, string>>;

/** A note that must change. */
export interface NoteChange {
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

/** The notes that say something else than they shall. `notes` begin in row `from`, in the first column of ours. */
export function noteChanges(
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

import { isIdOf } from "./ids";
import type { StoredFields } from "./stored";

/** One row of a tab that an act changed or added. */
export interface RowChange {
  readonly tab: string;
  /** "" for the rows an import added. */
  readonly rowId: string;
  /** The changed fields as they were; null where the act added the row. */
  readonly before: StoredFields | null;
  readonly after: StoredFields;
}

/** A change as History's cells hold it. */
export interface LoggedPart {
  /** Of the History row; "HA2B3C4D5E-2" goes on where "HA2B3C4D5E" ended. */
  readonly id: string;
  readonly tab: string;
  readonly rowId: string;
  readonly before: string;
  readonly after: string;
}

/** `change` as compact JSON, in as many rows as it takes for cells of `maxChars` characters. */
export function logged(change: RowChange, id: string, maxChars: number): LoggedPart[] {
  const before = change.before === null ? "" : JSON.stringify(change.before);
  const after = JSON.stringify(change.after);
  const rows = Math.max(1, Math.ceil(before.length / maxChars), Math.ceil(after.length / maxChars));
  return Array.from({ length: rows }, (_, i) => ({
    id: i === 0 ? id : `${id}-${i + 1}`,
    tab: change.tab,
    rowId: change.rowId,
    before: before.slice(i * maxChars, (i + 1) * maxChars),
    after: after.slice(i * maxChars, (i + 1) * maxChars),
  }));
}

/** Whether a cell of History's column *undone* names the act that took the row's act back. Formulas and words of people that
 * stand there say nothing. */
export function isTakenBack(undone: string): boolean {
  return isIdOf("T", undone);
}

/** What `parts` (rows of one act, oldest first) changed, one change per row of a tab: as it was before the first and as it
 * is after the last. Rows that no longer read as JSON, because a person has edited History, are left out and counted. */
export function changesOf(parts: readonly LoggedPart[]): { changes: RowChange[]; unreadable: number } {
  const whole: { -readonly [Key in keyof LoggedPart]: LoggedPart[Key] }[] = [];
  for (const part of parts) {
    const begun = whole[whole.length - 1];
    if (begun && part.id.indexOf(`${begun.id}-`) === 0) {
      begun.before += part.before;
      begun.after += part.after;
    } else whole.push({ ...part });
  }
  const changes = new Map<string, RowChange>();
  let unreadable = 0;
  for (const { tab, rowId, before, after } of whole) {
    const was = before === "" ? null : fieldsOf(before);
    const is = fieldsOf(after);
    if (is === undefined || was === undefined) {
      unreadable++;
      continue;
    }
    const key = `${tab}/${rowId}`;
    const earlier = changes.get(key);
    if (!earlier) changes.set(key, { tab, rowId, before: was, after: is });
    else
      changes.set(key, {
        ...earlier,
        before: earlier.before && { ...was, ...earlier.before },
        after: { ...earlier.after, ...is },
      });
  }
  return { changes: Array.from(changes.values()), unreadable };
}

function fieldsOf(json: string): StoredFields | undefined {
  try {
    const fields: unknown = JSON.parse(json);
    return typeof fields === "object" && fields !== null && !Array.isArray(fields)
      ? (fields as StoredFields)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import type { Area } from "./cell";

/** An A1 address; an open side is null: `A:A` has no rows, `3:3` no columns, `A2:A` no last row. */
export interface Address {
  readonly sheet: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** 1 is A, 28 is AB. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "ab" and "AB" are 28. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B2" for one cell, "B2:C5" for a block. */
export function a1(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** The sheet's name as it stands before `!`: bare when it is a plain word, else in quotes. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const END = /^(\$?([A-Za-z]{1,3}))?(\$?([1-9]\d{0,6}))?$/;

/** Reads `B2`, `B2:C5`, `A:A`, `3:3`, `A2:A`, each with or without `Tab!` or `'My tab'!` and `$`; corners may come in any
 * order. Null when the text is no address. */
export function parseA1(text: string): Address | null {
  const prefixed = /^(?:'((?:[^']|'')+)'|([^'!:]+))!(.+)$/.exec(text.trim());
  const sheet = prefixed ? (prefixed[1]?.replaceAll("''", "'") ?? prefixed[2] ?? null) : null;
  const ends = (prefixed?.[3] ?? text.trim()).split(":");
  if (ends.length > 2) return null;
  const [first, last = first] = ends.map((end) => END.exec(end));
  if (!first?.[0] || !last?.[0]) return null;
  const one = ends.length === 1;
  if (one && (!first[2] || !first[4])) return null;
  const columns = pair(first[2] && columnNumber(first[2]), last[2] && columnNumber(last[2]));
  const rows = pair(first[4] && Number(first[4]), last[4] && Number(last[4]));
  if (columns[0] === null && columns[1] !== null) return null;
  if (columns[1] === null && columns[0] !== null) return null;
  return { sheet, firstRow: rows[0], firstColumn: columns[0], lastRow: rows[1], lastColumn: columns[1] };
}

/** Both ends in order; `A2:A` keeps its open last row, and so does `A:A2`, which means the same. */
function pair(a: number | "" | undefined, b: number | "" | undefined): [number | null, number | null] {
  if (a && b) return [Math.min(a, b), Math.max(a, b)];
  return [a || b || null, null];
}

/** The block an address means in a grid of this size; it may reach outside the grid, which is the caller's to refuse. */
export function addressArea(address: Address, maxRows: number, maxColumns: number): Area {
  const row = address.firstRow ?? 1;
  const column = address.firstColumn ?? 1;
  return {
    row,
    column,
    rows: (address.lastRow ?? Math.max(row, maxRows)) - row + 1,
    columns: (address.lastColumn ?? Math.max(column, maxColumns)) - column + 1,
  };
}

import { columnName, columnNumber } from "../a1";

/** One corner of a reference; a null side is open. */
export interface Corner {
  readonly row: number | null;
  readonly rowFixed: boolean;
  readonly column: number | null;
  readonly columnFixed: boolean;
}

/** A reference as written: `B2`, `$B$2:C5`, `A2:A`, `Tab!A1`. */
export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** null: one cell. */
  readonly last: Corner | null;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;

/** A reference at the place of a formula; it must not go on as a longer word or the name of a function. */
export const REFERENCE = new RegExp(
  String.raw`${SHEET}(?:${CELL}:(?:${CELL}|${COLUMN}|${ROW})|${COLUMN}:(?:${CELL}|${COLUMN})|${ROW}:(?:${CELL}|${ROW})|${CELL})(?![\p{L}\p{N}_.(!])`,
  "uy",
);

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string): Corner {
  const [, dollar = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  return {
    row: digits ? Number(digits) : null,
    rowFixed: letters ? second !== "" : dollar !== "",
    column: letters ? columnNumber(letters) : null,
    columnFixed: letters !== "" && dollar !== "",
  };
}

/** Reads what `REFERENCE` matched. */
export function parseReference(text: string): Reference {
  const bang = text.lastIndexOf("!");
  const prefix = text.slice(0, Math.max(bang, 0));
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const [first = "", last] = text.slice(bang + 1).split(":");
  return { sheet: sheet || null, first: corner(first), last: last === undefined ? null : corner(last) };
}

/** The part of a reference after the tab. */
export function printCorners(first: Corner, last: Corner | null): string {
  return last ? `${printCorner(first)}:${printCorner(last)}` : printCorner(first);
}

function printCorner({ row, rowFixed, column, columnFixed }: Corner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row}`;
}

import { readBusinessId } from "../business-id";
import { IMPORT_FIELDS, type ImportField, plainHeader, SYNONYMS } from "./fields";

/** For each column of the file, in its order, the field of the register it goes to; null: it is left out. */
export type Mapping = (ImportField | null)[];

const CONTENT_SHARE = 0.8;
const CONTENT_TESTS: [ImportField, (text: string) => boolean, number][] = [
  ["businessId", (text) => readBusinessId(text).kind === "valid", CONTENT_SHARE],
  ["email", (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), CONTENT_SHARE],
  ["website", (text) => /^(https?:\/\/|www\.)\S+$/i.test(text), CONTENT_SHARE],
  ["phone", (text) => /^(\+\d|0\d)[\d\s()/-]{5,16}$/.test(text), CONTENT_SHARE],
  // Not every company has its form in the name, and hardly anything else has.
  ["name", (text) => /(^|\s)(oy|oyj|ab|abp|ky|tmi|t:mi|ay|ry|osk|ltd|inc|gmbh|as)\.?$/i.test(text), 0.3],
];

/** What goes where, as well as headers and contents tell; each field at most once.
 * `headers`: the names of the columns, [] when the file has none. `rows`: the first rows of data, as a sample. */
export function proposeMapping(headers: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const width = Math.max(headers.length, ...rows.map((row) => row.length));
  const mapping: Mapping = new Array<ImportField | null>(width).fill(null);
  const plain = headers.map(plainHeader);
  for (const field of IMPORT_FIELDS) {
    const column = bestByHeader(SYNONYMS[field], plain, mapping);
    if (column >= 0) mapping[column] = field;
  }
  for (const [field, fits, share] of CONTENT_TESTS) {
    if (mapping.indexOf(field) >= 0) continue;
    const column = bestByContent(rows, mapping, fits, share);
    if (column >= 0) mapping[column] = field;
  }
  if (headers.length === 0 && mapping.indexOf("name") < 0) {
    // Where nothing names the columns, the first one of words is most often the name.
    const column = bestByContent(rows, mapping, (text) => /\p{L}{3}/u.test(text), 1);
    if (column >= 0) mapping[column] = "name";
  }
  return mapping;
}

/** The fields that more than one column goes to: the person has to say which one is meant. */
export function doubledFields(mapping: Mapping): ImportField[] {
  return IMPORT_FIELDS.filter((field) => mapping.filter((target) => target === field).length > 1);
}

/** Whether rows can be told from each other at all: by a name or by a key. */
export function canIdentify(mapping: Mapping): boolean {
  return mapping.some((field) => field === "name" || field === "businessId" || field === "customerNumber");
}

function bestByHeader(synonyms: readonly string[], plain: readonly string[], taken: Mapping): number {
  for (const synonym of synonyms) {
    const column = plain.findIndex((header, i) => taken[i] === null && header === synonym);
    if (column >= 0) return column;
  }
  return -1;
}

function bestByContent(
  rows: readonly (readonly string[])[],
  taken: Mapping,
  fits: (text: string) => boolean,
  share: number,
): number {
  let best = -1;
  let bestShare = share;
  taken.forEach((field, column) => {
    if (field !== null) return;
    const filled = rows.map((row) => (row[column] ?? "").trim()).filter((text) => text !== "");
    const fitting = filled.filter(fits).length;
    if (fitting >= 1 && fitting / filled.length >= bestShare) {
      // The first of equals stays.
      if (best >= 0 && fitting / filled.length === bestShare) return;
      best = column;
      bestShare = fitting / filled.length;
    }
  });
  return best;
}

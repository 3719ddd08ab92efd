/** Which character parts the columns of a CSV file. */
export type Delimiter = "," | ";" | "\t";

const CANDIDATES: Delimiter[] = [";", "\t", ","];
const SAMPLE_RECORDS = 50;

/** The one that cuts the first records into the same number of columns, the more columns the better. Excel's first line
 * "sep=;" decides at once. A file of one column has none; it is then read with a comma, or a semicolon where its texts
 * have commas. */
export function findDelimiter(text: string): Delimiter {
  const told = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text);
  if (told) return told[1] as Delimiter;
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = steadiness(columnCounts(text, candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best ?? (text.indexOf(",") >= 0 ? ";" : ",");
}

/** The number of columns of each of the first records; a delimiter or line break inside quotes is text. */
function columnCounts(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let columns = 1;
  let quoted = false;
  let fieldStart = true;
  let empty = true;
  for (let i = 0; i < text.length && counts.length < SAMPLE_RECORDS; i++) {
    const char = text[i]!;
    if (char === '"' && quoted && text[i + 1] === '"') {
      i += 1;
    } else if (char === '"' && (fieldStart || quoted)) {
      quoted = !quoted;
      fieldStart = false;
      empty = false;
    } else if (!quoted && (char === "\n" || char === "\r")) {
      if (!empty) counts.push(columns);
      columns = 1;
      fieldStart = true;
      empty = true;
    } else if (!quoted && char === delimiter) {
      columns += 1;
      fieldStart = true;
      empty = false;
    } else {
      fieldStart = false;
      empty = false;
    }
  }
  if (!empty && counts.length < SAMPLE_RECORDS) counts.push(columns);
  return counts;
}

/** 0 when most records are one column; else how many columns the most usual width has, weighed by how usual it is. */
function steadiness(counts: number[]): number {
  const byWidth = new Map<number, number>();
  for (const count of counts) byWidth.set(count, (byWidth.get(count) ?? 0) + 1);
  let width = 1;
  let records = 0;
  byWidth.forEach((n, candidate) => {
    if (n > records || (n === records && candidate > width)) {
      width = candidate;
      records = n;
    }
  });
  if (width === 1) return 0;
  const share = records / counts.length;
  return share * share * share * (1 + Math.log(width));
}

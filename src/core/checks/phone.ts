/** Separators of several numbers in one cell. */
const BETWEEN = /[,;\n]|\s\/\s|\s(?:tai|ja|or|and)\s/i;
/** Digits with whatever people put between them, and an extension behind them. */
const NUMBER = /^\+?[\d\s().\u00a0\u2010-\u2015/-]+(?:(?:x|ext\.?|alanumero|alanro\.?)\s*\d+)?$/i;
/** The shortest exchanges have 5 digits; no number of the world has more than 15 (ITU-T E.164). */
const FEWEST = 5;
const MOST = 15;

/** Whether `text` can be a phone number as people write them, or several. Whether the number is in use, nobody asks. */
export function looksLikePhone(text: string): boolean {
  const numbers = text.split(BETWEEN).filter((part) => part.trim() !== "");
  return numbers.length > 0 && numbers.every(isNumber);
}

function isNumber(part: string): boolean {
  // What stands in brackets behind a number says whose it is.
  const text = part.trim().replace(/\s*\([^\d()]+\)$/, "");
  const digits = text.replace(/(?:x|ext|alan).*$/i, "").replace(/\D/g, "").length;
  return NUMBER.test(text) && digits >= FEWEST && digits <= MOST;
}

/** Read aloud without doubt: no 0 and O, no 1 and I, no U and V to be taken for each other. */
const DIGITS = "23456789ABCDEFGHJKLMNPQRSTWXYZ";
const LENGTH = 8;
const ID = new RegExp(`^[${DIGITS}]+$`);

/** The ID of the `n`-th row (from 0) that `request` adds: the tab's letter and eight digits, "A7KX2M9QP". The same request
 * always gives the same IDs, so that a request sent twice finds its own rows; of 100,000 IDs two agree once in 130 registers. */
export function idOf(letter: string, request: string, n: number): string {
  let rest = hash(`${letter}/${request}/${n}`);
  let id = "";
  for (let i = 0; i < LENGTH; i++) {
    id = DIGITS.charAt(rest % DIGITS.length) + id;
    rest = Math.floor(rest / DIGITS.length);
  }
  return letter + id;
}

/** Whether `text` is an ID that begins with `letter`. */
export function isIdOf(letter: string, text: string): boolean {
  return text.length === letter.length + LENGTH && text.indexOf(letter) === 0 && ID.test(text.slice(letter.length));
}

/** A short fingerprint of `text`, to see later whether it is still the same. */
export function fingerprint(text: string): string {
  return idOf("", text, 0).slice(0, 6);
}

/** A whole number of 53 bits from `text` (cyrb53 by bryc, public domain): two 32-bit halves, each stirred by multiplication. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Whether `text` can be an ID that `idOf` made for the tab of that letter. */
export function isId(letter: string, text: string): boolean {
  return (
    text.length === LENGTH + 1 &&
    text.charAt(0) === letter &&
    text
      .slice(1)
      .split("")
      .every((digit) => DIGITS.indexOf(digit) >= 0)
  );
}

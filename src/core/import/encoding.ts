/** How the letters of a text file were written, by evidence in its bytes. */

/** Names that the web's TextDecoder knows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15";

/** Where ISO-8859-15 has a letter or the euro and windows-1252 a sign that hardly anybody types: € Š š ž. */
const LATIN_9_LETTERS = new Set([0xa6, 0xa8, 0xb8]);
const EURO_IN_LATIN_9 = 0xa4;

/** UTF-8 when it can be nothing else or all of it is right UTF-8; else the Western one that its bytes fit. */
export function chooseEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return isLatin9(bytes) ? "iso-8859-15" : "windows-1252";
}

/** Whether all of it is well-formed UTF-8 (RFC 3629, section 4: no overlong forms, no surrogates). */
export function isUtf8(bytes: Uint8Array): boolean {
  let i = 0;
  while (i < bytes.length) {
    const first = bytes[i]!;
    if (first < 0x80) {
      i += 1;
      continue;
    }
    const length =
      first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return false;
    for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return false;
    const second = bytes[i + 1]!;
    if (first === 0xe0 && second < 0xa0) return false;
    if (first === 0xed && second > 0x9f) return false;
    if (first === 0xf0 && second < 0x90) return false;
    if (first === 0xf4 && second > 0x8f) return false;
    i += length;
  }
  return true;
}

function isLatin9(bytes: Uint8Array): boolean {
  let evidence = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    // Quotation marks, dashes and the euro of windows-1252 stand where ISO-8859-15 has control characters.
    if (byte >= 0x80 && byte <= 0x9f) return false;
    if (byte === EURO_IN_LATIN_9) evidence = true;
    else if (LATIN_9_LETTERS.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) evidence = true;
  }
  return evidence;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);
}

/** The Finnish business ID (Y-tunnus): seven digits, a dash and a check digit, as the Business Information System (YTJ)
 * issues them. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const DASHES = /[‐-―−﹘﹣-]/g;

/** What a text in a business ID column turned out to be. */
export type BusinessId =
  /** A right one, written NNNNNNN-C. */
  | { kind: "valid"; id: string }
  /** It has the shape of one, but the check digit does not fit: most often a slip of the fingers. */
  | { kind: "wrong-check"; text: string }
  /** A VAT or company number of another country: two letters of the country before it. */
  | { kind: "foreign"; text: string }
  | { kind: "other"; text: string };

/** The check digit of the first seven digits, or null when no ID is ever issued with them (remainder 1). */
export function checkDigit(sevenDigits: string): string | null {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(sevenDigits[i]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return null;
  return String(remainder === 0 ? 0 : 11 - remainder);
}

/** Reads a business ID as people and other systems write it: "2077474-0", "20774740", "FI20774740", "FI 2077474–0", and
 * the old six-digit form "737546-2", which has lost its leading zero. */
export function readBusinessId(text: string): BusinessId {
  const trimmed = text.trim();
  const plain = trimmed.replace(DASHES, "-").replace(/\s/g, "").toUpperCase();
  const shape = /^(?:FI)?(\d{6,7})-?(\d)$/.exec(plain);
  if (!shape) return { kind: /^(?!FI)[A-Z]{2}[\dA-Z-]*\d[\dA-Z-]*$/.test(plain) ? "foreign" : "other", text: trimmed };
  const digits = shape[1]!.padStart(7, "0");
  const check = shape[2]!;
  return checkDigit(digits) === check
    ? { kind: "valid", id: `${digits}-${check}` }
    : { kind: "wrong-check", text: trimmed };
}

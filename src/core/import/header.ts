import { readBusinessId } from "../business-id";
import { plainHeader, SYNONYMS } from "./fields";

const KNOWN = new Set(Object.values(SYNONYMS).reduce<string[]>((all, some) => all.concat(some), []));

/** Whether the first row names the columns. A word that some system is known to name a column with decides; without one,
 * a row with something that only data has (a business ID, an e-mail address, a number, a day, an address of the web)
 * is data. */
export function hasHeader(firstRow: readonly string[]): boolean {
  if (firstRow.some((cell) => KNOWN.has(plainHeader(cell)))) return true;
  return !firstRow.some(isDatum);
}

function isDatum(cell: string): boolean {
  const text = cell.trim();
  if (text === "") return false;
  if (readBusinessId(text).kind === "valid") return true;
  return (
    /^[+-]?[\d\s\u00a0]+([.,]\d+)?\s*[€%]?$/.test(text) ||
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text) ||
    /^\S+@\S+\.\S+$/.test(text) ||
    /^(https?:\/\/|www\.)/i.test(text) ||
    /(^|\s)(oy|oyj|ab|abp|ky|tmi|ry)\.?$/i.test(text)
  );
}

/** A list of purchases: it has suppliers and nowhere a customer. Such a file comes from the same accounting system and is
 * easily picked by mistake; its business IDs are those of suppliers. */
export function isPurchaseLedger(headers: readonly string[]): boolean {
  const plain = headers.map(plainHeader);
  const supplier = plain.some((header) => /^(toimittaja|tavarantoimittaja|supplier|vendor|leverantor)/.test(header));
  const customer = plain.some((header) => /(asiakas|asiakka|asiakkuu|customer|client|kund)/.test(header));
  return supplier && !customer;
}

/** Stands where an ID would, in a row of the list that is no customer: a total, a heading between rows, a note. It travels with
 * the row, and a person may write or clear it. */
export const NO_CUSTOMER = "–";

/** Whether a cell of column *id* says that its row is no customer; any dash does. */
export function isNoCustomer(cell: unknown): boolean {
  return typeof cell === "string" && /^[-–—]$/.test(cell.trim());
}

const TOTAL =
  /^((kaikki|kaikki asiakkaat|koko lista|grand|sub)[ -]?)?(yhteensä|yht\.?|väli?summa|summa|summat|total|totals|totalt|sum|subtotal|keskiarvo|average|medelvärde|lukumäärä|lkm|count|antal)\s*[:=]?\s*[\d\s.,€%]*(kpl|pcs|st|asiakasta|asiakas|customers?|kunder)?\.?$/i;

/** Whether a row that is called so is a total: "Yhteensä 400 kpl", "Total:". A company may be called "Total Oy". */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text.trim());
}

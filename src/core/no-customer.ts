/** Stands where an ID would, in a row of the list that is no customer: a total, a heading between rows, a note. It travels with
 * the row, and a person may write or clear it. */
export const NO_CUSTOMER = "–";

/** Whether a cell of column *id* says that its row is no customer; any dash does. */
export function isNoCustomer(cell: unknown): boolean {
  return typeof cell === "string" && /^[-–—]$/.test(cell.trim());
}

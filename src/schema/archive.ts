import * as z from "zod/mini";
import { text } from "./fields";

/** A row of tab archive: one customer that was taken out of the other tabs with all its rows, or one part of it. What does not
 * fit one cell goes on in the next row; the parts of a record have the same `mark` and stand one below the other. */
export const archiveRow = z.object({
  /** Of the record; "RA2B3C4D5-2" goes on where "RA2B3C4D5" ended. */
  id: text,
  customer: text,
  businessId: text,
  /** What is in it, in words: "1 customer, 12 contacts". */
  contents: text,
  /** "2026-01-31 14:05" in the sheet's zone. */
  at: text,
  by: text,
  customerId: text,
  /** "1/3". */
  part: text,
  /** Fingerprint of the whole record: parts that do not add up to it are none. */
  mark: text,
  payload: text,
});
export type ArchiveRow = z.infer<typeof archiveRow>;

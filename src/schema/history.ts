import * as z from "zod/mini";
import { text } from "./fields";

/** A row of tab history: one row of another tab that an act changed, or the whole of what an import added. */
export const historyRow = z.object({
  id: text,
  /** "2026-01-31 14:05" in the sheet's zone. */
  at: text,
  by: text,
  act: text,
  actId: text,
  /** The act that took this one back, or "". */
  undone: text,
  /** Code name of the tab. */
  tab: text,
  /** "" for the rows that an import added: they carry the import's ID themselves. */
  rowId: text,
  /** The changed fields as compact JSON; "" where the act added the row. Longer than a cell: goes on in the next row. */
  before: text,
  after: text,
});
export type HistoryRow = z.infer<typeof historyRow>;

import type { CostRow } from "../google/cost-of";

/** What one call costs: milliseconds, and more for each cell it touches. */
interface Price {
  readonly typical: number;
  readonly p95: number;
  readonly typicalPerCell?: number;
  readonly p95PerCell?: number;
}

const READ = { typical: 80, p95: 300 };
const SEND = { typical: 400, p95: 1500, typicalPerCell: 0.03, p95PerCell: 0.06 };

/** Prices as measured or told by those who measured (sheet rows); those of find's and screens' p95 and of all that is
 * not a sheet are guesses. */
export const PRICES: Readonly<Record<CostRow, Price>> = {
  free: { typical: 0, p95: 0 },
  read: { ...READ, typicalPerCell: 0.0085, p95PerCell: 0.02 },
  formatRead: { typical: 80, p95: 400, typicalPerCell: 0.01, p95PerCell: 0.02 },
  lookup: READ,
  find: { typical: 150, p95: 600, typicalPerCell: 0.0015, p95PerCell: 0.006 },
  write: { typical: 5, p95: 20, typicalPerCell: 0.002 },
  noteWrite: { typical: 5, p95: 20, typicalPerCell: 0.005 },
  rangeListWrite: { typical: 5, p95: 20, typicalPerCell: 0.002 },
  flush: SEND,
  append: SEND,
  structural: { typical: 150, p95: 1000 },
  insertSheet: { typical: 1000, p95: 4000 },
  screen: { typical: 300, p95: 1000 },
  property: { typical: 40, p95: 200 },
  propertyWrite: { typical: 60, p95: 200 },
  cache: { typical: 30, p95: 150 },
  lock: { typical: 100, p95: 500 },
  mail: { typical: 400, p95: 2000 },
  trigger: { typical: 700, p95: 3000 },
  unlisted: READ,
};

/** Before the first line runs: starting, and loading this many bytes of script. */
export function startPrice(bytes: number): Price {
  const load = (50 * bytes) / 1_000_000;
  return { typical: 500 + load, p95: 2500 + load };
}

/** The first call that touches the spreadsheet opens it. */
export const FIRST_SHEET_ACCESS: Price = { typical: 200, p95: 1500 };

/** The way from a page to the server and back. */
export const PAGE_CALL: Price = { typical: 700, p95: 3000 };

export type { Price };

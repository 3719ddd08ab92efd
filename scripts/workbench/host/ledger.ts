import { type CostRow, costOf, isBuffered, sendsWrites } from "../google/cost-of";
import type { CallKind } from "../google/execution";
import { FIRST_SHEET_ACCESS, PRICES, type Price } from "./cost";

/** One service call as the ledger keeps it. */
export interface CallRecord {
  readonly service: string;
  readonly member: string;
  readonly kind: CallKind;
  cells: number;
}

/** What each range of a RangeList adds: a guess. */
const RANGE_MS = 0.5;

/** Counts the service calls of one execution and what each would cost on Google. */
export class Ledger {
  readonly calls: CallRecord[] = [];
  sheetCalls = 0;
  otherCalls = 0;
  /** Times that buffered writes were sent, asked for or because a read needed them. */
  flushes = 0;
  cellsRead = 0;
  cellsWritten = 0;
  typicalMs = 0;
  p95Ms = 0;
  #row: CostRow = "free";
  #opened = false;

  /** `spent` hears of each typical millisecond, e.g. to move a clock. */
  constructor(private readonly spent: (ms: number) => void) {}

  charge({ typical, p95 }: Price): void {
    this.typicalMs += typical;
    this.p95Ms += p95;
    this.spent(typical);
  }

  call(service: string, member: string): void {
    const cost = costOf(service, member);
    const { kind, row } = cost;
    this.#row = row;
    if (kind !== "free") this.calls.push({ service, member, kind, cells: 0 });
    if (kind === "sheet") this.sheetCalls++;
    if (kind === "other") this.otherCalls++;
    if (kind === "flush") this.flushes++;
    if ((sendsWrites(cost) || isBuffered(cost)) && !this.#opened) {
      this.#opened = true;
      this.charge(FIRST_SHEET_ACCESS);
    }
    this.charge(PRICES[row]);
  }

  /** Cells that the call under way touches. */
  cells(read: number, written: number): void {
    this.cellsRead += read;
    this.cellsWritten += written;
    const last = this.calls.at(-1);
    if (last) last.cells += read + written;
    // What a flush sends is told by `landed`.
    if (this.#row !== "flush") this.#perCell(this.#row, read + written);
    // A RangeList tells of each of its ranges by itself.
    if (this.#row === "rangeListWrite") this.charge({ typical: RANGE_MS, p95: RANGE_MS });
  }

  /** The buffer of writes is sent, for the call under way or at the end. */
  landed(cells: number): void {
    if (this.#row !== "flush" && this.#row !== "append") {
      this.flushes++;
      this.charge({ typical: PRICES.flush.typical, p95: PRICES.flush.p95 });
    }
    this.#perCell("flush", cells);
  }

  /** No call is under way any more: what lands now lands by itself. */
  end(): void {
    this.#row = "free";
  }

  #perCell(row: CostRow, cells: number): void {
    const { typicalPerCell = 0, p95PerCell = 0 } = PRICES[row];
    this.charge({ typical: cells * typicalPerCell, p95: cells * p95PerCell });
  }
}

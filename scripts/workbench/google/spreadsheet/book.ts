import { addressArea, parseA1 } from "../../model/a1";
import type { Mutation } from "../../model/mutation";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { costOf, sendsWrites } from "../cost-of";
import { emulated, Refusal } from "../emulated";
import type { Execution } from "../execution";
import { refuseProtected } from "./permission";
import { lastColumn, lastRow, type Place } from "./place";
import { WriteBuffer } from "./write-buffer";

/** The spreadsheet as one execution meets it: the model, its buffer of writes and Google's words for what fails. */
export class Book {
  readonly buffer: WriteBuffer;

  constructor(readonly execution: Execution) {
    this.buffer = new WriteBuffer(execution);
  }

  get workbook(): Workbook {
    return this.execution.workbook;
  }

  /** Wraps an implementation as Google's class; every call that Google's server sees lands the buffer first, and then finds
   * `place`, that of a range, in the grid still. */
  emulate<T extends object>(
    service: string,
    implementation: Partial<T>,
    { fields = {}, place }: { fields?: Record<string, unknown>; place?: Place } = {},
  ): T {
    const before = (member: string): void => {
      if (!sendsWrites(costOf(service, member))) return;
      this.buffer.land();
      // Rows may have gone since the range was made. An open side ends wherever the grid does.
      if (place && !place.open) this.checkInside(place);
    };
    return emulated(service, implementation, this.execution, { before, fields });
  }

  sheet(id: number): Sheet {
    const sheet = this.workbook.sheet(id);
    if (!sheet) throw new Refusal(`Sheet ${id} not found`);
    return sheet;
  }

  /** Changes structure at once, where the person may. */
  change(mutation: Mutation): void {
    refuseProtected(this.execution, mutation);
    this.workbook.apply(mutation);
  }

  /** As `change`, for what belongs together: nothing happens unless all of it may. */
  changeAll(mutations: readonly Mutation[]): void {
    for (const mutation of mutations) refuseProtected(this.execution, mutation);
    for (const mutation of mutations) this.workbook.apply(mutation);
  }

  /** A block that Google accepts: at least one row and column, inside the grid. */
  block(sheetId: number, row: number, column: number, rows: number, columns: number): Place {
    if (row < 1) throw new Refusal("The starting row of the range is too small.");
    if (column < 1) throw new Refusal("The starting column of the range is too small.");
    if (rows < 1) throw new Refusal("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Refusal("The number of columns in the range must be at least 1.");
    const place = { sheetId, area: { row, column, rows, columns } };
    this.checkInside(place);
    return place;
  }

  private checkInside({ sheetId, area }: Place): void {
    const { maxRows, maxColumns } = this.sheet(sheetId);
    if (lastRow(area) > maxRows || lastColumn(area) > maxColumns)
      throw new Refusal("The coordinates of the range are outside the dimensions of the sheet.");
  }

  /** A block by its A1 notation, which may name another sheet. */
  addressed(text: string, sheetId: number): Place {
    const address = parseA1(text);
    if (!address) throw new Refusal("Range not found");
    const named = address.sheet === null ? this.sheet(sheetId) : this.workbook.sheetByName(address.sheet);
    if (!named) throw new Refusal("Range not found");
    const { row, column, rows, columns } = addressArea(address, named.maxRows, named.maxColumns);
    const { area } = this.block(named.id, row, column, rows, columns);
    if (address.firstRow === null) return { sheetId: named.id, area, open: "rows" };
    return address.firstColumn === null ? { sheetId: named.id, area, open: "columns" } : { sheetId: named.id, area };
  }

  /** Google takes no more than ten million cells in all tabs together. */
  checkGrowth(cells: number): void {
    const now = this.workbook.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
    if (now + cells > MAX_CELLS)
      throw new Refusal(
        "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      );
  }
}

const MAX_CELLS = 10_000_000;

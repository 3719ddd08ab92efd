import { a1 } from "../../model/a1";
import type { Area, Validation } from "../../model/cell";
import type { CellContent, Mutation } from "../../model/mutation";
import { permits } from "../../model/validation";
import { Refusal } from "../emulated";
import type { Execution } from "../execution";
import { refuseProtected } from "./permission";
import { cellCount } from "./place";

export type CellMutation = Extract<Mutation, { kind: "cells" | "fill" }>;

type Kept = "format" | "validation";

/** The writes of one execution that Google has not seen yet. They land in order at the next read, flush or change of
 * structure and at the end of the execution. */
export class WriteBuffer {
  private waiting: Mutation[] = [];

  constructor(private readonly execution: Execution) {}

  /** Takes a write; refuses it at once where the execution's mode says so. */
  add(mutation: Mutation): void {
    if (this.execution.refusals === "immediate") this.check(mutation);
    this.waiting.push(mutation);
  }

  /** Lets everything land. A refused write ends it: Google names the first bad one, and what waited behind it is lost. */
  land(): void {
    const writes = this.waiting;
    if (writes.length === 0) return;
    this.waiting = [];
    this.execution.landed(writes.reduce((cells, mutation) => cells + cellsOf(mutation), 0));
    for (const mutation of writes) {
      if (this.execution.refusals === "deferred") this.check(mutation);
      this.execution.workbook.apply(mutation);
    }
  }

  drop(): void {
    this.waiting = [];
  }

  /** The number format a cell will have once the buffer has landed. */
  format(sheetId: number, row: number, column: number): string {
    return this.latest("format", sheetId, row, column) ?? this.sheet(sheetId).format(row, column);
  }

  /** Whether formats wait for any cell of the sheet, so that single cells must be asked for. */
  hasFormats(sheetId: number): boolean {
    return this.waiting.some(
      (write) => isCells(write, sheetId) && (write.kind === "cells" ? write.formats : write.format) !== undefined,
    );
  }

  private check(mutation: Mutation): void {
    refuseProtected(this.execution, mutation);
    if (mutation.kind !== "cells" && mutation.kind !== "fill") return;
    const write = mutation;
    if (write.kind === "cells" ? !write.contents : write.content === undefined) return;
    const { area, sheetId } = write;
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++) {
        const content = write.kind === "cells" ? write.contents?.[i]?.[j] : write.content;
        if (content !== undefined && content !== null) this.checkCell(sheetId, area.row + i, area.column + j, content);
      }
  }

  private checkCell(sheetId: number, row: number, column: number, content: CellContent): void {
    if (typeof content === "string" && content.length > MAX_CELL_CHARS) throw new Refusal(TOO_LONG);
    const waiting = this.latest("validation", sheetId, row, column);
    const validation = waiting === undefined ? this.sheet(sheetId).validation(row, column) : waiting;
    if (!validation || validation.allowInvalid || typeof content === "object") return;
    if (permits(validation, content, this.execution.workbook)) return;
    const cell = a1({ row, column, rows: 1, columns: 1 });
    throw new Refusal(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }

  private latest(kept: "format", sheetId: number, row: number, column: number): string | undefined;
  private latest(kept: "validation", sheetId: number, row: number, column: number): Validation | null | undefined;
  private latest(kept: Kept, sheetId: number, row: number, column: number) {
    for (let i = this.waiting.length - 1; i >= 0; i--) {
      const write = this.waiting[i]!;
      if (!isCells(write, sheetId) || !covers(write.area, row, column)) continue;
      const matrix = write.kind === "cells" ? write[`${kept}s`] : undefined;
      const value = write.kind === "fill" ? write[kept] : matrix?.[row - write.area.row]?.[column - write.area.column];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private sheet(sheetId: number) {
    const sheet = this.execution.workbook.sheet(sheetId);
    if (!sheet) throw new Refusal(`Sheet ${sheetId} not found`);
    return sheet;
  }
}

const MAX_CELL_CHARS = 50_000;
const TOO_LONG = "Your input contains more than the maximum of 50000 characters in a single cell.";

function isCells(write: Mutation, sheetId: number): write is CellMutation {
  return (write.kind === "cells" || write.kind === "fill") && write.sheetId === sheetId;
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function cellsOf(mutation: Mutation): number {
  return mutation.kind === "cells" || mutation.kind === "fill" ? cellCount(mutation.area) : 0;
}

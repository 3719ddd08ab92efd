import { a1 } from "../../model/a1";
import type { Area, Validation } from "../../model/cell";
import type { Mutation } from "../../model/mutation";
import { permits } from "../../model/validation";
import { Refusal } from "../emulated";
import type { Execution } from "../execution";
import { refuseProtected } from "./permission";
import { cellCount, intersection } from "./place";

export type CellMutation = Extract<Mutation, { kind: "cells" | "fill" }>;

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
      // Protected by somebody else since it was written.
      else refuseProtected(this.execution, mutation);
      this.execution.workbook.apply(mutation);
    }
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  drop(): void {
    this.waiting = [];
  }

  /** The number format that each cell of an area will have once the buffer has landed, row by row. */
  formats(sheetId: number, area: Area): string[][] {
    const formats = this.sheet(sheetId).attributes("format", area);
    this.overlay(sheetId, area, formats, (write) => (write.kind === "cells" ? write.formats : write.format));
    return formats;
  }

  private check(mutation: Mutation): void {
    refuseProtected(this.execution, mutation);
    if (mutation.kind !== "cells" && mutation.kind !== "fill") return;
    const write = mutation;
    if (write.kind === "cells" ? !write.contents : write.content === undefined) return;
    const { area, sheetId } = write;
    const rules: (Validation | null)[][] = this.sheet(sheetId).attributes("validation", area);
    this.overlay(sheetId, area, rules, (other) => (other.kind === "cells" ? other.validations : other.validation));
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++) {
        const content = write.kind === "cells" ? write.contents![i]![j] : write.content;
        if (content === undefined || content === null || typeof content === "object") continue;
        if (typeof content === "string" && content.length > MAX_CELL_CHARS) throw new Refusal(TOO_LONG);
        const rule = rules[i]![j];
        if (!rule || rule.allowInvalid || permits(rule, content, this.execution.workbook)) continue;
        const cell = a1({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 });
        throw new Refusal(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
      }
  }

  /** Lays what waits over what the sheet has: one value for a whole area or a matrix, in which undefined leaves a cell. */
  private overlay<T>(
    sheetId: number,
    area: Area,
    known: T[][],
    waitingValue: (write: CellMutation) => T | readonly (readonly (T | undefined)[])[] | undefined,
  ): void {
    for (const write of this.waiting) {
      if (!isCells(write, sheetId)) continue;
      const value = waitingValue(write);
      const common = value === undefined ? null : intersection(area, write.area);
      if (!common) continue;
      for (let row = common.row; row < common.row + common.rows; row++)
        for (let column = common.column; column < common.column + common.columns; column++) {
          const matrix = value as readonly (readonly (T | undefined)[])[];
          const own = write.kind === "fill" ? (value as T) : matrix[row - write.area.row]![column - write.area.column];
          if (own !== undefined) known[row - area.row]![column - area.column] = own;
        }
    }
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

function cellsOf(mutation: Mutation): number {
  return mutation.kind === "cells" || mutation.kind === "fill" ? cellCount(mutation.area) : 0;
}

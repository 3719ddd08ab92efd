import type { CellValue } from "../cell";
import { type Formula, parseFormula } from "./parse";

/** A cell's formula with its last result. It rides in the column as the values do, so that it moves with its row. */
export class FormulaCell {
  value: CellValue = null;
  private parsed: Formula | undefined;

  /** @param text begins with `=`, canonical en-US. */
  constructor(readonly text: string) {}

  /** Parsed at first need. */
  get formula(): Formula {
    this.parsed ??= parseFormula(this.text);
    return this.parsed;
  }
}

import { WrapStrategy } from "@univerjs/core";
import type { CellMore } from "../../server/protocol";
import type { GridCell } from "./paint";

/** How a cell is painted; null: as the sheet has it. */
export interface CellLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapped: boolean;
}

/** The text that a cell shows. */
export function textOf(cell: GridCell | null): string {
  return String(cell?.v ?? "");
}

/** What a cell has besides its text: note, problem, choice, and what its editor shows. */
export function moreOf(cell: GridCell | null): CellMore {
  return cell?.custom?.more ?? {};
}

/** What the editor shows for a cell: what was typed, where the cell shows that in another form. */
export function editTextOf(cell: GridCell | null): string {
  return moreOf(cell).edit ?? textOf(cell);
}

export function lookOf(cell: GridCell | null): CellLook {
  const style = cell?.s;
  const { bg, cl, bl, it, tb } = style && typeof style !== "string" ? style : {};
  return {
    background: bg?.rgb ?? null,
    color: cl?.rgb ?? null,
    bold: bl === 1,
    italic: it === 1,
    wrapped: tb === WrapStrategy.WRAP,
  };
}

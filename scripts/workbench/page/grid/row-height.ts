import { WrapStrategy } from "@univerjs/core";
import type { GridCell } from "./paint";

/** The height of a row of one line, which a row has unless it is told otherwise. */
export const ONE_LINE_PX = 21;
const PADDING_PX = 6;
const SIDE_PX = 4;

let pen: CanvasRenderingContext2D | null = null;

/** The height in px that a row needs for its wrapped text, as Sheets fits rows whose height nobody has set. */
export function fittingHeight(cells: Readonly<Record<number, GridCell>>, widths: readonly number[]): number {
  let height = ONE_LINE_PX;
  for (const [column, { v, s }] of Object.entries(cells)) {
    if (!v || !s || typeof s === "string" || s.tb !== WrapStrategy.WRAP) continue;
    const size = s.fs ?? 10;
    const font = `${s.bl ? "bold " : ""}${size}pt ${s.ff ?? "Arial"}`;
    const lines = countLines(String(v), font, (widths[Number(column)] ?? 100) - SIDE_PX);
    height = Math.max(height, Math.ceil(lines * size * 1.5 + PADDING_PX));
  }
  return height;
}

function countLines(text: string, font: string, room: number): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 1;
  pen.font = font;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let line = "";
    for (const word of paragraph.split(/(?<=[ -])/)) {
      if (line && pen.measureText(line + word.trimEnd()).width > room) {
        lines++;
        line = "";
      }
      line += word;
    }
  }
  return lines;
}

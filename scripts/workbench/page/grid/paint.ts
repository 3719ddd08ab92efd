import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Style } from "../../model/cell";
import type { CellMore, RowsBlock, ViewCell } from "../../server/protocol";
import { ARROW, CHECKED, FUNNEL, UNCHECKED } from "./marks";

/** A cell as the engine draws it; `more` is kept beside it for the editor, the drop-down and the note. */
export type GridCell = ICellDataForSheetInterceptor & { readonly custom?: { readonly more: CellMore } };

const INVALID = { tr: { color: "#c5221f", size: 6 } };
const NOTE = { tr: { color: "#51606a", size: 6 } };
const BOX = { leftOffset: 0, rightOffset: 0, topOffset: 0, downOffset: 0, isSkip: true };
const BESIDE_ARROW = { rightOffset: 16 };

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const wrap = { overflow: WrapStrategy.OVERFLOW, wrap: WrapStrategy.WRAP, clip: WrapStrategy.CLIP };

function engineStyle(style: Style): IStyleData {
  const { horizontal: across = "general" } = style;
  return {
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.fontFamily ? { ff: style.fontFamily } : {}),
    ...(across !== "general" ? { ht: horizontal[across] } : {}),
    ...(style.vertical ? { vt: vertical[style.vertical] } : {}),
    ...(style.wrap ? { tb: wrap[style.wrap] } : {}),
  };
}

function engineCell(cell: ViewCell, styles: readonly IStyleData[]): GridCell | null {
  if (cell === null) return null;
  if (typeof cell === "string") return { v: cell, t: CellValueType.STRING };
  const [text, style, more] = cell;
  const plain = { v: text, t: CellValueType.STRING, s: styles[style] ?? null };
  if (!more) return plain;
  const boxed = more.choice === "on" || more.choice === "off";
  return {
    ...plain,
    custom: { more },
    ...(more.invalid !== undefined ? { markers: INVALID } : more.note !== undefined ? { markers: NOTE } : {}),
    ...(more.choice === "list" ? { customRender: [ARROW], fontRenderExtension: BESIDE_ARROW } : {}),
    ...(more.filter ? { customRender: [FUNNEL[more.filter]], fontRenderExtension: BESIDE_ARROW } : {}),
    ...(boxed ? { customRender: [more.choice === "on" ? CHECKED : UNCHECKED], fontRenderExtension: BOX } : {}),
  };
}

/** The rows of `block` as the engine's rows: [row from 0, its cells by column from 0]. */
export function* engineRows(block: RowsBlock): Generator<[row: number, cells: Record<number, GridCell> | null]> {
  const styles = block.styles.map(engineStyle);
  for (const [offset, row] of block.rows.entries()) {
    if (!row) {
      yield [block.from - 1 + offset, null];
      continue;
    }
    const cells: Record<number, GridCell> = {};
    for (const [column, cell] of row.entries()) {
      const painted = engineCell(cell, styles);
      if (painted) cells[column] = painted;
    }
    yield [block.from - 1 + offset, cells];
  }
}

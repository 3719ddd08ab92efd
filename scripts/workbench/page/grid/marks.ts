import type { ICellCustomRender } from "@univerjs/core";

const INK = "#51606a";
const ACCENT = "#0f5c6e";
/** Room the arrow takes at the right edge of a cell, px. */
const ARROW_ROOM = 18;
const BOX_SIZE = 13;

type Where = Parameters<NonNullable<ICellCustomRender["isHit"]>>[1];

/** Who hears of clicks on the marks; there is one grid in a page. */
export const marks: {
  openList(row: number, column: number): void;
  openFilter(column: number): void;
  toggle(row: number, column: number, checked: boolean): void;
} = { openList() {}, openFilter() {}, toggle() {} };

/** The arrow of a drop-down, at the right edge of the cell. */
export const ARROW: ICellCustomRender = {
  drawWith(ctx, { primaryWithCoord: { endX, endY, startX } }) {
    if (endX - startX < ARROW_ROOM) return;
    const [x, y] = [endX - ARROW_ROOM / 2, endY - 9];
    ctx.fillStyle = INK;
    ctx.beginPath();
    ctx.moveTo(x - 4, y - 2);
    ctx.lineTo(x + 4, y - 2);
    ctx.lineTo(x, y + 3);
    ctx.fill();
  },
  isHit: ({ x }, { primaryWithCoord: { endX } }) => x > endX - ARROW_ROOM && x < endX,
  onPointerDown: ({ row, col }) => marks.openList(row + 1, col + 1),
};

/** The funnel of a filtered column, at the right edge of its header; filled where the column hides rows. */
function funnel(hides: boolean): ICellCustomRender {
  return {
    drawWith(ctx, { primaryWithCoord: { endX, endY } }) {
      const [x, y] = [endX - ARROW_ROOM / 2, endY - 11];
      ctx.fillStyle = "#ffffff";
      ctx.fillRect(endX - ARROW_ROOM + 1, endY - 19, ARROW_ROOM - 2, 18);
      ctx.beginPath();
      ctx.moveTo(x - 6, y - 4);
      ctx.lineTo(x + 6, y - 4);
      ctx.lineTo(x + 1.5, y + 1);
      ctx.lineTo(x + 1.5, y + 6);
      ctx.lineTo(x - 1.5, y + 4);
      ctx.lineTo(x - 1.5, y + 1);
      ctx.closePath();
      ctx.lineWidth = 1.2;
      ctx.strokeStyle = ACCENT;
      ctx.fillStyle = hides ? ACCENT : "#ffffff";
      ctx.fill();
      ctx.stroke();
    },
    isHit: ({ x, y }, { primaryWithCoord: { endX, endY } }) =>
      x > endX - ARROW_ROOM && x < endX && y > endY - 20 && y < endY,
    onPointerDown: ({ col }) => marks.openFilter(col + 1),
  };
}

export const FUNNEL = { on: funnel(true), off: funnel(false) };

function box(checked: boolean): ICellCustomRender {
  const corner = ({ primaryWithCoord: { startX, startY, endX, endY } }: Where) => ({
    left: (startX + endX - BOX_SIZE) / 2,
    top: (startY + endY - BOX_SIZE) / 2,
  });
  return {
    drawWith(ctx, info) {
      const { left, top } = corner(info);
      ctx.lineWidth = 1.5;
      if (!checked) {
        ctx.strokeStyle = INK;
        ctx.strokeRect(left + 0.5, top + 0.5, BOX_SIZE - 1, BOX_SIZE - 1);
        return;
      }
      ctx.fillStyle = ACCENT;
      ctx.fillRect(left, top, BOX_SIZE, BOX_SIZE);
      ctx.strokeStyle = "#ffffff";
      ctx.beginPath();
      ctx.moveTo(left + 3, top + 6.5);
      ctx.lineTo(left + 5.5, top + 9.5);
      ctx.lineTo(left + 10, top + 3.5);
      ctx.stroke();
    },
    isHit({ x, y }, info) {
      const { left, top } = corner(info);
      return x >= left && x <= left + BOX_SIZE && y >= top && y <= top + BOX_SIZE;
    },
    onPointerDown: ({ row, col }) => marks.toggle(row + 1, col + 1, !checked),
  };
}

export const CHECKED = box(true);
export const UNCHECKED = box(false);

import type { Area } from "../model/cell";
import type { Mutation } from "../model/mutation";
import { type Shift, shifted, shiftedArea } from "../model/shift";

/** How a mutation moves the rows or columns of its sheet; null when everything stays in its place. */
export function shiftOf(mutation: Mutation): Shift | null {
  switch (mutation.kind) {
    case "insertRows":
    case "insertColumns":
      return { axis: axisOf(mutation.kind), kind: "insert", at: mutation.before, count: mutation.count };
    case "deleteRows":
      return { axis: "rows", kind: "delete", at: mutation.row, count: mutation.count };
    case "deleteColumns":
      return { axis: "columns", kind: "delete", at: mutation.column, count: mutation.count };
    case "moveRows":
      return { axis: "rows", kind: "move", at: mutation.row, count: mutation.count, to: mutation.to };
    case "moveColumns":
      return { axis: "columns", kind: "move", at: mutation.column, count: mutation.count, to: mutation.to };
    default:
      return null;
  }
}

function axisOf(kind: "insertRows" | "insertColumns"): Shift["axis"] {
  return kind === "insertRows" ? "rows" : "columns";
}

/** Where the cell of a sheet is after a mutation of that sheet; null: gone. */
export function cellAfter(mutation: Mutation, row: number, column: number): { row: number; column: number } | null {
  const shift = shiftOf(mutation);
  if (shift) {
    const position = shifted(shift, shift.axis === "rows" ? row : column);
    if (position === null) return null;
    return shift.axis === "rows" ? { row: position, column } : { row, column: position };
  }
  if (mutation.kind !== "reorderRows" || !within(mutation.area, row, column)) return { row, column };
  return { row: mutation.area.row + mutation.order.indexOf(row - mutation.area.row), column };
}

/** What becomes of a selected area. */
export function areaAfter(mutation: Mutation, area: Area): Area | null {
  const shift = shiftOf(mutation);
  return shift ? shiftedArea(shift, area) : area;
}

function within({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

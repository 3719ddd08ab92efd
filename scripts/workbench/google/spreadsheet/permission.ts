import type { Area } from "../../model/cell";
import type { Mutation } from "../../model/mutation";
import { Refusal } from "../emulated";
import type { Execution } from "../execution";

export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you " +
  "need to edit.";

const MANY = 10_000_000;

/** Lies outside every protected range, so that only the role and a protected sheet can forbid it. */
const NOWHERE: Area = { row: MANY, column: MANY, rows: 1, columns: 1 };

/** Of what belongs to no tab only the role decides. */
const NO_TAB = -1;

/** Refuses a change that the role or a protection forbids the person whose authority runs. */
export function refuseProtected({ workbook, effectiveUser }: Execution, mutation: Mutation): void {
  const sheetId = "sheetId" in mutation ? mutation.sheetId : NO_TAB;
  if (!workbook.mayEdit(effectiveUser, sheetId, touched(mutation))) throw new Refusal(PROTECTED);
}

/** The cells that a change needs the right to; null is the tab as a whole. Lines that come need the right to those they
 * come between. */
function touched(mutation: Mutation): Area | null {
  switch (mutation.kind) {
    case "cells":
    case "fill":
    case "reorderRows":
    case "merge":
    case "unmerge":
      return mutation.area;
    case "insertRows":
      return rows(Math.max(1, mutation.before - 1), 2);
    case "insertColumns":
      return columns(Math.max(1, mutation.before - 1), 2);
    case "deleteRows":
    case "moveRows":
    case "rows":
      return rows(mutation.row, mutation.count);
    case "deleteColumns":
    case "moveColumns":
    case "columns":
      return columns(mutation.column, mutation.count);
    case "deleteSheet":
      return null;
    default:
      return NOWHERE;
  }
}

function rows(row: number, count: number): Area {
  return { row, column: 1, rows: count, columns: MANY };
}

function columns(column: number, count: number): Area {
  return { row: 1, column, rows: MANY, columns: count };
}

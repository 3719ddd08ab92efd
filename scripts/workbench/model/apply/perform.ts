import type { Block } from "../dependents";
import { ModelError } from "../model-error";
import type { Mutation } from "../mutation";
import type { Workbook } from "../workbook";
import * as check from "./check";
import { mergeCells, unmergeCells } from "./merging";
import { addMetadata, changeWorkbook, filterRows, nameRange, protect, sizeColumns, sizeRows } from "./settings";
import { reorderRows, shiftLines } from "./structure";
import { changeTab, deleteTab, insertTab } from "./tabs";
import { cells, fill } from "./write";

/** What an applied mutation leaves to be done. */
export interface Performed {
  readonly inverse: Mutation[];
  /** Blocks whose contents may have changed; null: anything, formulas stand elsewhere. */
  readonly changed: readonly Block[] | null;
  /** Whether formulas came, went, moved or changed. */
  readonly formulas: boolean;
}

/** Checks a mutation and makes it, without recalculation. */
export function perform(workbook: Workbook, mutation: Mutation): Performed {
  const structure = (inverse: Mutation[]): Performed => ({ inverse, changed: null, formulas: true });
  const looks = (inverse: Mutation[]): Performed => ({ inverse, changed: [], formulas: false });
  switch (mutation.kind) {
    case "cells":
    case "fill": {
      const { sheetId, area } = mutation;
      const sheet = check.sheetOf(workbook, sheetId);
      check.inside(sheet, area);
      check.writable(mutation);
      const before = formulaCount(sheet.grid.columnsOf(area));
      const inverse = mutation.kind === "fill" ? fill(sheet, mutation) : cells(sheet, mutation);
      const written = mutation.kind === "fill" ? mutation.content !== undefined : mutation.contents !== undefined;
      if (!written) return looks(inverse);
      const formulas = before > 0 || formulaCount(sheet.grid.columnsOf(area)) > 0;
      return { inverse, changed: [{ sheetId, area }], formulas };
    }
    case "insertRows":
    case "insertColumns": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      const axis = mutation.kind === "insertRows" ? "rows" : "columns";
      const { before: at, count, inherit } = mutation;
      check.place(sheet, axis, at);
      const [more, wider] = axis === "rows" ? [count, 0] : [0, count];
      if (!(Number.isInteger(count) && count >= 1)) throw new ModelError(`${axis}-out-of-bounds`, { first: at, count });
      check.room(workbook, sheet, sheet.maxRows + more, sheet.maxColumns + wider);
      const most = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
      const model = inherit && (inherit === "preceding" ? at - 1 : at);
      const like = model && model >= 1 && model <= most ? model : null;
      return structure(shiftLines(workbook, sheet, { axis, kind: "insert", at, count }, like));
    }
    case "deleteRows":
    case "deleteColumns": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      const [axis, at] =
        mutation.kind === "deleteRows" ? (["rows", mutation.row] as const) : (["columns", mutation.column] as const);
      check.deletable(sheet, axis, at, mutation.count);
      return structure(shiftLines(workbook, sheet, { axis, kind: "delete", at, count: mutation.count }, null));
    }
    case "moveRows":
    case "moveColumns": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      const [axis, at] =
        mutation.kind === "moveRows" ? (["rows", mutation.row] as const) : (["columns", mutation.column] as const);
      const { count, to } = mutation;
      check.lines(sheet, axis, at, count);
      check.place(sheet, axis, to);
      check.movable(sheet, { axis, kind: "move", at, count, to });
      return structure(shiftLines(workbook, sheet, { axis, kind: "move", at, count, to }, null));
    }
    case "reorderRows": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.inside(sheet, mutation.area);
      check.permutation(mutation.order, mutation.area.rows);
      check.sortable(sheet, mutation.area);
      return structure(reorderRows(sheet, mutation));
    }
    case "insertSheet": {
      const { sheetId, name, index, rows, columns } = mutation;
      if (workbook.sheet(sheetId)) throw new ModelError("sheet-id-taken", { sheetId });
      check.freeName(workbook, name, null);
      check.tabIndex(index, workbook.sheets.length);
      check.room(workbook, null, rows, columns);
      return structure(insertTab(workbook, mutation));
    }
    case "deleteSheet": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      if (workbook.sheets.length === 1) throw new ModelError("last-sheet");
      return structure(deleteTab(workbook, sheet));
    }
    case "sheet": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.tabSettings(workbook, sheet, mutation);
      const inverse = changeTab(workbook, sheet, mutation);
      return mutation.name === undefined ? looks(inverse) : structure(inverse);
    }
    case "columns": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.lines(sheet, "columns", mutation.column, mutation.count);
      return looks(sizeColumns(sheet, mutation));
    }
    case "rows": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.lines(sheet, "rows", mutation.row, mutation.count);
      return looks(sizeRows(sheet, mutation));
    }
    case "filterRows": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      for (const [row, count] of mutation.hidden) check.lines(sheet, "rows", row, count);
      return looks(filterRows(sheet, mutation));
    }
    case "merge": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.mergeable(sheet, mutation.area);
      return { inverse: mergeCells(sheet, mutation), changed: [mutation], formulas: true };
    }
    case "unmerge": {
      const sheet = check.sheetOf(workbook, mutation.sheetId);
      check.inside(sheet, mutation.area);
      check.wholeMerges(sheet, mutation.area);
      return looks(unmergeCells(sheet, mutation));
    }
    case "nameRange": {
      check.inside(check.sheetOf(workbook, mutation.range.sheetId), mutation.range.area);
      return looks(nameRange(workbook, mutation));
    }
    case "removeName": {
      const range = workbook.namedRange(mutation.name);
      if (!range) throw new ModelError("no-such-name", { name: mutation.name });
      workbook.unlabel(range);
      return looks([{ kind: "nameRange", range }]);
    }
    case "protect": {
      const { sheetId, area } = mutation.protection;
      const sheet = check.sheetOf(workbook, sheetId);
      if (area) check.inside(sheet, area);
      return looks(protect(workbook, mutation));
    }
    case "unprotect": {
      const protection = workbook.protections.find(({ id }) => id === mutation.id);
      if (!protection) throw new ModelError("no-such-protection", { id: mutation.id });
      workbook.drop(protection);
      return looks([{ kind: "protect", protection }]);
    }
    case "metadata":
      check.metadataPlace(workbook, mutation.metadata);
      return looks(addMetadata(workbook, mutation));
    case "removeMetadata": {
      const metadata = workbook.metadata.find(({ id }) => id === mutation.id);
      if (!metadata) throw new ModelError("no-such-metadata", { id: mutation.id });
      workbook.forget(metadata);
      return looks([{ kind: "metadata", metadata }]);
    }
    case "workbook":
      // TEXT() and NOW() follow the locale and the zone.
      return { inverse: changeWorkbook(workbook, mutation), changed: null, formulas: false };
  }
}

function formulaCount(columns: readonly { readonly formulas: number }[]): number {
  return columns.reduce((sum, { formulas }) => sum + formulas, 0);
}

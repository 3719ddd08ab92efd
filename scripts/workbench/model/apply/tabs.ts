import { followTab } from "../formula/move";
import type { Mutation } from "../mutation";
import { rebuildingAll } from "../rebuild";
import { rewriteFormulas } from "../rewrite";
import { Sheet, type SheetSettings } from "../sheet";
import type { Workbook } from "../workbook";
import { columnSizes, rowSizes } from "./structure";

type Of<Kind extends Mutation["kind"]> = Extract<Mutation, { kind: Kind }>;

/** Adds an empty tab. Answers with what undoes it. */
export function insertTab(workbook: Workbook, mutation: Of<"insertSheet">): Mutation[] {
  const { sheetId, name, index, rows, columns } = mutation;
  workbook.tabs.splice(index, 0, new Sheet(sheetId, workbook, { name, rows, columns }));
  return [{ kind: "deleteSheet", sheetId }, ...renameInFormulas(workbook, null, name)];
}

/** Takes a tab away with its protections and metadata; formulas elsewhere that read it break. Answers with what undoes
 * it. */
export function deleteTab(workbook: Workbook, sheet: Sheet): Mutation[] {
  const undo = rebuildingTab(sheet, { sheetId: sheet.id, name: sheet.name, index: sheet.index });
  for (const protection of workbook.protections) {
    if (protection.sheetId !== sheet.id) continue;
    undo.push({ kind: "protect", protection });
    workbook.drop(protection);
  }
  for (const metadata of workbook.metadata) {
    if (metadata.location.type === "SPREADSHEET" || metadata.location.sheetId !== sheet.id) continue;
    undo.push({ kind: "metadata", metadata });
    workbook.forget(metadata);
  }
  for (const range of workbook.namedRanges) {
    if (range.sheetId !== sheet.id) continue;
    undo.push({ kind: "nameRange", range });
    workbook.unlabel(range);
  }
  workbook.tabs.splice(sheet.index, 1);
  return [...undo, ...renameInFormulas(workbook, sheet.name, null)];
}

/** The mutations that make a tab like this one: cells, sizes and settings, merged blocks. */
export function rebuildingTab(
  sheet: Sheet,
  { sheetId, name, index }: { sheetId: number; name: string; index: number },
): Mutation[] {
  const {
    maxRows: rows,
    maxColumns: columns,
    hidden,
    tabColor,
    frozenRows,
    frozenColumns,
    conditionalFormats,
    filter,
  } = sheet;
  const inside: Mutation[] = [
    ...rebuildingAll(sheet, { row: 1, column: 1, rows, columns }),
    ...rowSizes(sheet, 1, rows),
    ...columnSizes(sheet, 1, columns),
    { kind: "sheet", sheetId, hidden, tabColor, frozenRows, frozenColumns, conditionalFormats, filter },
    ...sheet.merges.map((area): Mutation => ({ kind: "merge", sheetId, area })),
  ];
  return [
    { kind: "insertSheet", sheetId, name, index, rows, columns },
    ...inside.map((mutation) => ({ ...mutation, sheetId }) as Mutation),
  ];
}

/** Changes the settings of a tab that are given; formulas follow its name. Answers with what undoes it. */
export function changeTab(workbook: Workbook, sheet: Sheet, mutation: Of<"sheet">): Mutation[] {
  const { kind, sheetId, index, ...members } = mutation;
  const { settings } = sheet;
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  const before = Object.fromEntries(given.map(([member]) => [member, settings[member as keyof SheetSettings]]));
  const inverse: Mutation[] = [{ kind, sheetId, ...before, ...(index !== undefined && { index: sheet.index }) }];
  if (index !== undefined) {
    workbook.tabs.splice(sheet.index, 1);
    workbook.tabs.splice(index, 0, sheet);
  }
  const oldName = sheet.name;
  Object.assign(settings, Object.fromEntries(given));
  return sheet.name === oldName ? inverse : [...inverse, ...renameInFormulas(workbook, oldName, sheet.name)];
}

/** @param from null: the tab is new; @param to null: it is gone. A formula may name a tab that is not there (yet): undoing
 * must not take it for one that followed the tab. */
function renameInFormulas(workbook: Workbook, from: string | null, to: string | null): Mutation[] {
  const names = [from, to].map((name) => name?.toLowerCase() ?? null);
  const follow = (text: string, old: string | null, now: string | null): string =>
    old === null ? text : followTab(text, old, now);
  return rewriteFormulas(workbook, {
    concerns: ({ references, tree }) =>
      tree === null || references.some(({ sheet }) => sheet !== null && names.includes(sheet.toLowerCase())),
    change: (text) => follow(text, from, to),
    back: (text) => follow(text, to, from),
    origin: (place) => place,
  });
}

import { rebuildingTab } from "./apply/tabs";
import type { Validation } from "./cell";
import type { Mutation } from "./mutation";
import type { Sheet } from "./sheet";
import type { RuleRange } from "./validation";
import type { Workbook } from "./workbook";

/** The size of a new tab. */
const ROWS = 1000;
const COLUMNS = 26;

/** A name for a new tab that none has yet: "Taulukko2". */
export function newTabName(workbook: Workbook): string {
  const word = { fi_FI: "Taulukko", sv_SE: "Blad", en_US: "Sheet" }[workbook.locale];
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`${word}${number}`)) number++;
  return `${word}${number}`;
}

/** An empty tab of the usual size.
 * @param index place among the tabs, from 0; default: last */
export function addTab(workbook: Workbook, name = newTabName(workbook), index = workbook.sheets.length): Mutation[] {
  return [{ kind: "insertSheet", sheetId: workbook.newId(), name, index, rows: ROWS, columns: COLUMNS }];
}

/** "Copy of …", with a number where that is taken. */
export function copyName(workbook: Workbook, name: string): string {
  const copy = { fi_FI: `Kopio: ${name}`, sv_SE: `Kopia av ${name}`, en_US: `Copy of ${name}` }[workbook.locale];
  let free = copy;
  for (let number = 2; workbook.sheetByName(free); number++) free = `${copy} ${number}`;
  return free;
}

/** What of a tab its copy does not have by all reports alike. */
export interface CopyOptions {
  /** Default: no. */
  readonly protections?: boolean;
  /** Default: yes. */
  readonly metadata?: boolean;
}

/** A copy of a tab: cells with all they have, sizes, conditional formats, the filter, merged blocks. What reads the tab by
 * its name goes on reading the original; rules that offer the tab's own cells offer those of the copy. */
export function copyTab(
  workbook: Workbook,
  sheet: Sheet,
  { name = copyName(workbook, sheet.name), index = sheet.index + 1 }: { name?: string; index?: number } = {},
  { protections = false, metadata = true }: CopyOptions = {},
): Mutation[] {
  const sheetId = workbook.newId();
  const rules = (rule: Validation | null | undefined) => rule && ownRule(rule, sheet.id, sheetId);
  const copy = rebuildingTab(sheet, { sheetId, name, index }).map((mutation): Mutation => {
    if (mutation.kind === "fill" && mutation.validation)
      return { ...mutation, validation: ownRule(mutation.validation, sheet.id, sheetId) };
    if (mutation.kind !== "cells" || !mutation.validations) return mutation;
    return { ...mutation, validations: mutation.validations.map((row) => row.map(rules)) };
  });
  const settings = copy.map(
    (mutation): Mutation => (mutation.kind === "sheet" ? { ...mutation, hidden: false } : mutation),
  );
  const onTab = workbook.metadata.flatMap((each): Mutation[] => {
    const { location } = each;
    if (!metadata || location.type === "SPREADSHEET" || location.sheetId !== sheet.id) return [];
    return [{ kind: "metadata", metadata: { ...each, id: workbook.newId(), location: { ...location, sheetId } } }];
  });
  const guards = workbook.protections.flatMap((each): Mutation[] => {
    if (!protections || each.sheetId !== sheet.id) return [];
    return [{ kind: "protect", protection: { ...each, id: `${each.id}-${sheetId}`, sheetId } }];
  });
  return [...settings, ...onTab, ...guards];
}

function ownRule(rule: Validation, from: number, to: number): Validation {
  const [source, ...others] = rule.values as [RuleRange | undefined, ...unknown[]];
  if (rule.criteria !== "VALUE_IN_RANGE" || source?.sheetId !== from) return rule;
  return { ...rule, values: [{ ...source, sheetId: to }, ...others] };
}

import type { Mutation } from "./mutation";
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

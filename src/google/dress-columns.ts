import { choiceWords } from "../core/cell-value";
import { adjacent } from "../core/write/area";
import type { Language } from "../i18n";
import type { ColumnTemplate } from "../schema/template";
import { columnLetters } from "./a1";
import { cellFormat } from "./cell-format";
import { LOOK } from "./look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The columns of a tab that get their looks. */
export interface Dressed {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: readonly ColumnTemplate[];
  /** Where they stand. */
  readonly places: ReadonlyMap<string, number>;
  readonly language: Language;
  /** The names of the team, which owners are chosen from. */
  readonly team: Range | null;
  /** Nothing was ever formatted: what a new tab has anyhow is not set. */
  readonly made: boolean;
  /** The header's row is a person's, whose height a wrapped header of ours would change. */
  readonly flat?: boolean;
}

/** Gives columns their formats, colours, widths and drop-downs: one call for all columns that are alike. */
export function dressColumns(dressed: Dressed): void {
  dressHeaders(dressed);
  dressCells(dressed);
  setWidths(dressed);
}

function dressHeaders({ sheet, headerRow, columns, places, flat }: Dressed): void {
  const headers = (chosen: readonly ColumnTemplate[]) =>
    sheet.getRangeList(
      runs(chosen, places).map(({ from, to }) => `${letters(from, headerRow)}:${letters(to, headerRow)}`),
    );
  headers(columns).setFontWeight("bold").setWrap(!flat).setVerticalAlignment("middle").setBackground(LOOK.peopleHeader);
  const own = columns.filter(({ writes }) => writes === "add-on");
  if (own.length > 0) headers(own).setBackground(LOOK.addonHeader).setFontStyle("italic");
}

/** To the end of the grid. */
function dressCells({ sheet, headerRow, columns, places, language, team, made }: Dressed): void {
  const cells = (chosen: readonly ColumnTemplate[]) =>
    sheet.getRangeList(runs(chosen, places).map(({ from, to }) => `${letters(from, headerRow + 1)}:${letters(to)}`));
  for (const [format, alike] of byKind(columns, (column) => cellFormat(column, language)))
    if (!made || format !== "General") cells(alike).setNumberFormat(format);
  const long = columns.filter(({ clip }) => clip);
  if (long.length > 0) cells(long).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  const ids = columns.filter(({ key }) => key === "id");
  if (ids.length > 0) cells(ids).setFontColor(LOOK.quiet).setBackground(LOOK.addonHeader);
  for (const column of columns) {
    const rule = validation(column, language, team);
    const at = places.get(column.key) as number;
    if (rule) sheet.getRange(`${letters(at, headerRow + 1)}:${letters(at)}`).setDataValidation(rule);
  }
}

/** The commonest width in one call over all, the others run by run, where the columns stand side by side. */
function setWidths({ sheet, columns, places }: Dressed): void {
  const kinds = byKind(columns, ({ width }) => width);
  const [all] = runs(columns, places);
  const common = kinds.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const whole = all !== undefined && all.to - all.from + 1 === columns.length;
  if (whole) sheet.setColumnWidths(all.from, columns.length, common[0]);
  for (const [width, alike] of kinds)
    if (!whole || width !== common[0])
      for (const { from, to } of runs(alike, places)) sheet.setColumnWidths(from, to - from + 1, width);
}

function runs(columns: readonly ColumnTemplate[], places: ReadonlyMap<string, number>) {
  return adjacent(columns.map(({ key }) => places.get(key) as number));
}

function byKind<Kind extends string | number>(
  columns: readonly ColumnTemplate[],
  kindOf: (column: ColumnTemplate) => Kind,
): [Kind, ColumnTemplate[]][] {
  const kinds = new Map<Kind, ColumnTemplate[]>();
  for (const column of columns) kinds.set(kindOf(column), [...(kinds.get(kindOf(column)) ?? []), column]);
  return Array.from(kinds);
}

/** "B", or "B7" with a row. */
function letters(column: number, row?: number): string {
  return `${columnLetters(column)}${row ?? ""}`;
}

/** Drop-downs warn and let through: the sheet is people's. */
export function validation(
  { type, choices }: ColumnTemplate,
  language: Language,
  team: Range | null,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (type === "choice" && choices) return builder.requireValueInList(choiceWords(language, choices), true).build();
  return type === "person" && team ? builder.requireValueInRange(team, true).build() : null;
}

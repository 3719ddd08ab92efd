import { choiceWord } from "../core/cell-value";
import { type Language, t } from "../i18n";
import type { TableName } from "../schema/template";
import { columnLetters } from "./a1";
import { LOOK } from "./look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Rules by builder, no formulas: a formula would be read in the locale of the spreadsheet. */
export function conditionalFormats(
  sheet: Sheet,
  tab: TableName,
  columns: ReadonlyMap<string, number>,
  headerRow: number,
  language: Language,
): Rule[] {
  if (tab !== "customers") return [];
  const body = (key: string) => [
    sheet.getRange(
      `${columnLetters(columns.get(key) as number)}${headerRow + 1}:${columnLetters(columns.get(key) as number)}`,
    ),
  ];
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const { late, due, ask } = LOOK;
  const today = SpreadsheetApp.RelativeDate.TODAY;
  const resting = (["passive", "former"] as const).map((step) =>
    rule()
      .whenTextEqualTo(choiceWord(language, "step", step))
      .setFontColor(LOOK.quiet)
      .setRanges(body("step"))
      .build(),
  );
  const filled = (built: ReturnType<typeof rule>, { background, color }: { background: string; color: string }) =>
    built.setBackground(background).setFontColor(color);
  return [
    filled(rule().whenDateBefore(today), late).setBold(true).setRanges(body("nextDate")).build(),
    filled(rule().whenDateEqualTo(today), due).setRanges(body("nextDate")).build(),
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.overdue", { late: "", what: "" }))), late)
      .setRanges(body("due"))
      .build(),
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.today", { what: "" }))), due)
      .setRanges(body("due"))
      .build(),
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.no-next-step"))), ask)
      .setRanges(body("due"))
      .build(),
    ...resting,
  ];
}

/** "Myöhässä" of "Myöhässä 6 pv: soita". */
function firstWord(text: string): string {
  return text.split(/[ :]/)[0] as string;
}

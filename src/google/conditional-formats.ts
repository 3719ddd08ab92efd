import { choiceWord } from "../core/cell-value";
import { type Language, t } from "../i18n";
import type { TableName } from "../schema/template";
import { columnLetters } from "./a1";
import { LOOK } from "./look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Rules by builder, no formulas: a formula would be read in the locale of the spreadsheet. Columns that are not in `columns`
 * get none. */
export function conditionalFormats(
  sheet: Sheet,
  tab: TableName,
  columns: ReadonlyMap<string, number>,
  headerRow: number,
  language: Language,
): Rule[] {
  if (tab !== "customers") return [];
  const body = (key: string) => {
    const letters = columnLetters(columns.get(key) as number);
    return [sheet.getRange(`${letters}${headerRow + 1}:${letters}`)];
  };
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const { late, due, ask } = LOOK;
  const today = SpreadsheetApp.RelativeDate.TODAY;
  const filled = (built: ReturnType<typeof rule>, { background, color }: { background: string; color: string }) =>
    built.setBackground(background).setFontColor(color);
  const step = () =>
    (["passive", "former"] as const).map((code) =>
      rule()
        .whenTextEqualTo(choiceWord(language, "step", code))
        .setFontColor(LOOK.quiet)
        .setRanges(body("step"))
        .build(),
    );
  const nextDate = () => [
    filled(rule().whenDateBefore(today), late).setBold(true).setRanges(body("nextDate")).build(),
    filled(rule().whenDateEqualTo(today), due).setRanges(body("nextDate")).build(),
  ];
  const words = () => [
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.overdue", { late: "", what: "" }))), late)
      .setRanges(body("due"))
      .build(),
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.today", { what: "" }))), due)
      .setRanges(body("due"))
      .build(),
    filled(rule().whenTextStartsWith(firstWord(t(language, "due.no-next-step"))), ask)
      .setRanges(body("due"))
      .build(),
  ];
  return [
    ...(columns.has("nextDate") ? nextDate() : []),
    ...(columns.has("due") ? words() : []),
    ...(columns.has("step") ? step() : []),
  ];
}

/** "Myöhässä" of "Myöhässä 6 pv: soita". */
function firstWord(text: string): string {
  return text.split(/[ :]/)[0] as string;
}

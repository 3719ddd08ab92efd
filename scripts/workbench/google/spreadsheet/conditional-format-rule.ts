import type { ConditionalFormat, Style } from "../../model/cell";
import { Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { colour } from "./colour";
import { keptValue, scriptValues } from "./criteria-value";
import { placeOf, range } from "./range";
import { whenMembers } from "./when-members";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Read = Pick<Builder, "getBooleanCondition" | "getGradientCondition" | "getRanges" | "copy">;

/** A rule with the sheet that its areas lie in; null while it has none. */
interface Located extends ConditionalFormat {
  readonly sheetId: number | null;
}

const OTHER_SHEET = "Conditional format rule cannot reference a different sheet.";

// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
export function conditionalFormatRule(book: Book, rule: Located): Rule {
  return book.emulate<Rule>("ConditionalFormatRule", { ...reading(book, () => rule), rule } as Partial<Rule>);
}

/** The rule behind a ConditionalFormatRule that a script hands to a sheet. */
export function conditionalFormatOf(handle: Rule, sheetId: number): ConditionalFormat {
  const { sheetId: own, ...rule } = implementationOf<{ rule: Located }>(handle).rule;
  if (own !== sheetId) throw new Refusal(OTHER_SHEET);
  return rule;
}

// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
export function conditionalFormatRuleBuilder(book: Book, from?: Located): Builder {
  let rule: Located = from ?? { sheetId: null, areas: [], criteria: "", values: [], style: {} };
  const when = (criteria: string, ...values: unknown[]): Builder => {
    rule = { ...rule, criteria, values: values.map((value) => keptValue(book, value)) };
    return handle;
  };
  const paint = (style: Style, without: keyof Style): Builder => {
    const { [without]: _, ...kept } = rule.style;
    rule = { ...rule, style: { ...kept, ...style } };
    return handle;
  };
  const painted = (member: "background" | "color", text: string | null): Builder => {
    const value = colour(text);
    return value === undefined ? handle : paint(value === null ? {} : { [member]: value }, member);
  };
  const handle: Builder = book.emulate<Builder>("ConditionalFormatRuleBuilder", {
    ...reading(book, () => rule),
    build: () => {
      if (rule.areas.length === 0) throw new Refusal("Conditional format rule must have at least one range.");
      if (rule.criteria === "") throw new Refusal("Conditional format rule must have a condition.");
      return conditionalFormatRule(book, rule);
    },
    setRanges: (ranges) => {
      const places = ranges.map(placeOf);
      const sheetId = places[0]?.sheetId ?? null;
      if (places.some((place) => place.sheetId !== sheetId)) throw new Refusal(OTHER_SHEET);
      rule = { ...rule, sheetId, areas: places.map(({ area }) => area) };
      return handle;
    },
    setBackground: (text: string | null) => painted("background", text),
    setFontColor: (text: string | null) => painted("color", text),
    setBold: (bold: boolean | null) => paint(bold === null ? {} : { bold }, "bold"),
    setItalic: (italic: boolean | null) => paint(italic === null ? {} : { italic }, "italic"),
    ...whenMembers(when),
  });
  return handle;
}

// https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition
function booleanCondition(book: Book, { criteria, values, style }: ConditionalFormat): Condition {
  return book.emulate<Condition>("BooleanCondition", {
    getCriteriaType: () => enumMember("BooleanCriteria", criteria),
    getCriteriaValues: () => scriptValues(book, criteria, values),
    getBackground: () => style.background ?? null,
    getFontColor: () => style.color ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
  } as Partial<Condition>);
}

function reading(book: Book, rule: () => Located): Read {
  return {
    getBooleanCondition: () => (rule().criteria === "" ? null : booleanCondition(book, rule())),
    getGradientCondition: () => null,
    getRanges: () => {
      const { areas, sheetId } = rule();
      return sheetId === null ? [] : areas.map((area) => range(book, { sheetId, area }));
    },
    copy: () => conditionalFormatRuleBuilder(book, rule()),
  };
}

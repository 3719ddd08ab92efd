import type { Validation } from "../../model/cell";
import { Refusal } from "../emulated";
import { enumMember } from "../enumeration";
import { implementationOf } from "../wrapped";
import type { Book } from "./book";
import { keptValue, scriptValues } from "./criteria-value";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Read = Pick<Builder, "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText" | "copy">;

const MAX_LIST_ITEMS = 500;

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation
export function dataValidation(book: Book, rule: Validation): DataValidation {
  return book.emulate<DataValidation>("DataValidation", {
    ...reading(book, () => rule),
    rule,
  } as Partial<DataValidation>);
}

/** The rule behind a DataValidation that a script handed back. */
export function validationOf(handle: DataValidation): Validation {
  return implementationOf<{ rule: Validation }>(handle).rule;
}

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
export function dataValidationBuilder(book: Book, from?: Validation): Builder {
  let rule: Validation = from ?? { criteria: "", values: [], allowInvalid: true, helpText: null };
  const requires = (criteria: string, ...values: unknown[]): Builder => {
    rule = { ...rule, criteria, values: values.map((value) => keptValue(book, value)) };
    return handle;
  };
  const by =
    (criteria: string) =>
    (...values: unknown[]): Builder =>
      requires(criteria, ...values);
  const handle: Builder = book.emulate<Builder>("DataValidationBuilder", {
    ...reading(book, () => rule),
    build: () => {
      if (rule.criteria === "") throw new Refusal("The data validation rule has no criteria.");
      return dataValidation(book, rule);
    },
    setAllowInvalid: (allowInvalid) => {
      rule = { ...rule, allowInvalid };
      return handle;
    },
    setHelpText: (helpText) => {
      rule = { ...rule, helpText };
      return handle;
    },
    withCriteria: (criteria, values) => requires(String(criteria), ...values),
    requireCheckbox: by("CHECKBOX"),
    requireDate: by("DATE_IS_VALID_DATE"),
    requireDateAfter: by("DATE_AFTER"),
    requireDateBefore: by("DATE_BEFORE"),
    requireDateBetween: by("DATE_BETWEEN"),
    requireDateEqualTo: by("DATE_EQUAL_TO"),
    requireDateNotBetween: by("DATE_NOT_BETWEEN"),
    requireDateOnOrAfter: by("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: by("DATE_ON_OR_BEFORE"),
    requireFormulaSatisfied: by("CUSTOM_FORMULA"),
    requireNumberBetween: by("NUMBER_BETWEEN"),
    requireNumberEqualTo: by("NUMBER_EQUAL_TO"),
    requireNumberGreaterThan: by("NUMBER_GREATER_THAN"),
    requireNumberGreaterThanOrEqualTo: by("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThan: by("NUMBER_LESS_THAN"),
    requireNumberLessThanOrEqualTo: by("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    requireNumberNotBetween: by("NUMBER_NOT_BETWEEN"),
    requireNumberNotEqualTo: by("NUMBER_NOT_EQUAL_TO"),
    requireTextContains: by("TEXT_CONTAINS"),
    requireTextDoesNotContain: by("TEXT_DOES_NOT_CONTAIN"),
    requireTextEqualTo: by("TEXT_EQUAL_TO"),
    requireTextIsEmail: by("TEXT_IS_VALID_EMAIL"),
    requireTextIsUrl: by("TEXT_IS_VALID_URL"),
    requireValueInList: (items: string[], showDropdown = true) => {
      if (items.length === 0) throw new Refusal("The data validation rule has no items.");
      if (items.length > MAX_LIST_ITEMS)
        throw new Refusal(
          `The data validation rule has more items than the limit of ${MAX_LIST_ITEMS}. ` +
            "Use the “List from a range” criteria instead.",
        );
      return requires("VALUE_IN_LIST", items, showDropdown);
    },
    requireValueInRange: (source: GoogleAppsScript.Spreadsheet.Range, showDropdown = true) =>
      requires("VALUE_IN_RANGE", source, showDropdown),
  });
  return handle;
}

/** What a checkbox holds when ticked and when not: TRUE and FALSE unless the rule names others. */
export function checkboxValues({ values }: Pick<Validation, "values">) {
  const [checked = true, unchecked = values.length > 0 ? "" : false] = values as (string | number | boolean)[];
  return { checked, unchecked: unchecked === "" ? null : unchecked };
}

function reading(book: Book, rule: () => Validation): Read {
  return {
    getAllowInvalid: () => rule().allowInvalid,
    getCriteriaType: () => enumMember("DataValidationCriteria", rule().criteria),
    getCriteriaValues: () => scriptValues(book, rule().criteria, rule().values),
    getHelpText: () => rule().helpText as string,
    copy: () => dataValidationBuilder(book, rule()),
  };
}

import { execution } from "./script";

describe("DataValidation", () => {
  it.each<[string, string, unknown[]]>([
    ["requireValueInList(['a', 'b'])", "VALUE_IN_LIST", [["a", "b"], true]],
    ["requireValueInList(['a'], false)", "VALUE_IN_LIST", [["a"], false]],
    ["requireNumberBetween(1, 5)", "NUMBER_BETWEEN", [1, 5]],
    ["requireDate()", "DATE_IS_VALID_DATE", []],
    ["requireDateAfter(new Date(Date.UTC(2026, 2, 9, 22)))", "DATE_AFTER", ["2026-03-09T22:00:00.000Z"]],
    ["requireCheckbox()", "CHECKBOX", []],
    ["requireTextIsEmail()", "TEXT_IS_VALID_EMAIL", []],
    ["withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [3])", "NUMBER_EQUAL_TO", [3]],
  ])("keeps %s", (call, criteria, values) => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).setHelpText("apu").build();
      const read = sheet.getRange("A1:B1").setDataValidation(rule).getDataValidations()[0][1];
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText()];`;
    expect(execution().run(body)).toEqual([criteria, values, false, "apu"]);
  });

  it("takes its list from a range that moves with the rows", () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("C2:C4")).build();
      sheet.getRange("A10").setDataValidation(rule);
      sheet.insertRowsBefore(1, 1);
      return sheet.getRange("A11").getDataValidation().getCriteriaValues()[0].getA1Notation();`;
    expect(execution().run(body)).toBe("C3:C5");
  });

  it("refuses a list of more than 500 items", () => {
    expect(execution().failure("SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill('x'));")).toMatch(
      /^Exception: The data validation rule has more items than the limit of 500\./,
    );
  });

  it("refuses a list without items", () => {
    expect(execution().failure("SpreadsheetApp.newDataValidation().requireValueInList([]);")).toMatch(/^Exception: /);
  });

  it("refuses a criterion that is no enum member", () => {
    expect(execution().failure("SpreadsheetApp.newDataValidation().withCriteria('NUMBER_EQUAL_TO', [3]);")).toBe(
      "Exception: The parameters (String,number[]) don't match the method signature for " +
        "SpreadsheetApp.DataValidationBuilder.withCriteria.",
    );
  });
});

describe("ConditionalFormatRule", () => {
  it.each<[string, string, unknown[]]>([
    ["whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)", "DATE_BEFORE_RELATIVE", ["TODAY"]],
    ["whenDateEqualTo(SpreadsheetApp.RelativeDate.TOMORROW)", "DATE_EQUAL_TO_RELATIVE", ["TOMORROW"]],
    ["whenDateAfter(new Date(Date.UTC(2026, 2, 9, 22)))", "DATE_AFTER", ["2026-03-09T22:00:00.000Z"]],
    ["whenTextStartsWith('Myöhässä')", "TEXT_STARTS_WITH", ["Myöhässä"]],
    ["whenTextContains('x')", "TEXT_CONTAINS", ["x"]],
    ["whenCellEmpty()", "CELL_EMPTY", []],
    ["whenFormulaSatisfied('=$A1>1')", "CUSTOM_FORMULA", ["=$A1>1"]],
  ])("keeps %s", (call, criteria, values) => {
    const body = `
      const rule = SpreadsheetApp.newConditionalFormatRule().${call}
        .setBackground("#FFCCCC").setBold(true).setRanges([sheet.getRange("A2:B20")]).build();
      sheet.setConditionalFormatRules([rule]);
      const read = sheet.getConditionalFormatRules()[0];
      const condition = read.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(),
        condition.getBold(), condition.getItalic(), read.getRanges().map((range) => range.getA1Notation())];`;
    expect(execution().run(body)).toEqual([criteria, values, "#ffcccc", true, null, ["A2:B20"]]);
  });

  it("goes back to the sheet with one more beside it", () => {
    const body = `
      const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setItalic(true)
        .setRanges([sheet.getRange("A1")]).build();
      sheet.setConditionalFormatRules([rule("a")]);
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule("b")]);
      const count = sheet.getConditionalFormatRules().length;
      sheet.clearConditionalFormatRules();
      return [count, sheet.getConditionalFormatRules().length];`;
    expect(execution().run(body)).toEqual([2, 0]);
  });

  it.each<[string, string]>([
    ["newConditionalFormatRule().whenCellEmpty().build()", "Conditional format rule must have at least one range."],
    [
      "newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()",
      "Conditional format rule must have a condition.",
    ],
  ])("refuses %s", (call, message) => {
    expect(execution().failure(`SpreadsheetApp.${call};`)).toBe(`Exception: ${message}`);
  });

  it("refuses ranges of another tab", () => {
    const body = `
      const other = book.insertSheet("Muu");
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([other.getRange("A1")]).build();
      sheet.setConditionalFormatRules([rule]);`;
    expect(execution().failure(body)).toBe("Exception: Conditional format rule cannot reference a different sheet.");
  });
});

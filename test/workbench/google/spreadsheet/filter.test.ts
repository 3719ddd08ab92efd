import { execution } from "./script";

const LIST = `
  sheet.getRange("B2:C6").setValues([["Nimi", "Vaihe"], ["A", "Asiakas"], ["B", "Liidi"], ["C", "Asiakas"], ["D", ""]]);
  const filter = sheet.getRange("B2:C6").createFilter();
  const hidden = () => [2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));
  const criteria = () => SpreadsheetApp.newFilterCriteria();`;

describe("a Filter", () => {
  it.each<[string, string, number[]]>([
    ["hidden values", "criteria().setHiddenValues(['Liidi', ''])", [4, 6]],
    ["visible values", "criteria().setVisibleValues(['Liidi'])", [3, 5, 6]],
    ["a text condition", "criteria().whenTextContains('asia')", [4, 6]],
    ["an empty cell", "criteria().whenCellEmpty()", [3, 4, 5]],
    ["a formula", "criteria().whenFormulaSatisfied('=B3=\"C\"')", [3, 4, 6]],
    [
      "a criterion by its name",
      "criteria().withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO, ['Liidi'])",
      [3, 5, 6],
    ],
  ])("hides rows by %s", (_, built, rows) => {
    const body = `${LIST} filter.setColumnFilterCriteria(3, ${built}.build()); return hidden();`;
    expect(execution().run(body)).toEqual(rows);
  });

  it("joins its columns, does not look again after an edit, and shows all when it goes", () => {
    const body = `${LIST}
      filter.setColumnFilterCriteria(3, criteria().setHiddenValues(["Liidi"]).build());
      filter.setColumnFilterCriteria(2, criteria().setHiddenValues(["A"]).build());
      const both = hidden();
      sheet.getRange("C5").setValue("Liidi");
      const edited = hidden();
      filter.removeColumnFilterCriteria(2);
      const one = hidden();
      const told = filter.getColumnFilterCriteria(3);
      sheet.getFilter().remove();
      return [both, edited, one, told.getHiddenValues(), told.getCriteriaType(), hidden(), sheet.getFilter()];`;
    expect(execution().run(body)).toEqual([[3, 4], [3, 4], [4, 5], ["Liidi"], null, [], null]);
  });

  it("sorts its rows without the header, hidden ones with what they hold", () => {
    const body = `${LIST}
      filter.setColumnFilterCriteria(3, criteria().setHiddenValues(["Liidi"]).build());
      filter.sort(2, false);
      return [sheet.getRange("B2:B6").getValues().flat(), hidden()];`;
    expect(execution().run(body)).toEqual([["Nimi", "D", "C", "B", "A"], [5]]);
  });

  it("keeps hidden rows in their places under Range.sort, and writes go through", () => {
    const body = `${LIST}
      filter.setColumnFilterCriteria(3, criteria().setHiddenValues(["Liidi"]).build());
      sheet.getRange("B3:C6").sort({ column: 2, ascending: false });
      sheet.getRange("B3:B6").setValues([[1], [2], [3], [4]]);
      return [hidden(), sheet.getRange("B4").getValue(), sheet.isRowHiddenByUser(4)];`;
    expect(execution().run(body)).toEqual([[4], 2, false]);
  });

  it("goes with its rows and columns", () => {
    const body = `${LIST}
      filter.setColumnFilterCriteria(3, criteria().setHiddenValues(["Liidi"]).build());
      sheet.insertRowBefore(1);
      sheet.deleteColumn(1);
      return [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(2).getHiddenValues(), hidden()];`;
    expect(execution().run(body)).toEqual(["A3:B7", ["Liidi"], [5]]);
  });

  it("is found from a tab and from any of its ranges, and copies its criteria", () => {
    const body = `${LIST}
      const built = criteria().whenNumberGreaterThan(5).setHiddenValues(["x"]).build().copy().build();
      return [sheet.getRange("A1").getFilter().getRange().getA1Notation(), String(built.getCriteriaType()),
        built.getCriteriaValues(), built.getHiddenValues(), built.getVisibleValues(), filter.getColumnFilterCriteria(2)];`;
    expect(execution().run(body)).toEqual(["B2:C6", "NUMBER_GREATER_THAN", [5], ["x"], [], null]);
  });

  it.each([
    ["sheet.getRange('B2:C6').createFilter()", "You can't create a filter in a sheet that already has a filter."],
    ["filter.setColumnFilterCriteria(1, criteria().whenCellEmpty().build())", "The column is not part of the filter."],
    ["filter.remove(); filter.getRange()", "The filter does not exist."],
    ["criteria().build()", "The filter criteria has no condition."],
    ["sheet.getRange('B3:B4').merge()", "You can't merge cells vertically within a filter."],
    ["sheet.isRowHiddenByFilter(21)", "Those rows are out of bounds."],
  ])("%s is refused", (call, words) => {
    expect(execution().failure(`${LIST} ${call};`)).toBe(`Exception: ${words}`);
  });
});

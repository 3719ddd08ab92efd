import { execution } from "./script";

describe("Range.sort", () => {
  const rows = "[[3, 'b', 'x'], ['ä', 'a', ''], [1, 'b', ''], ['', 'a', 'y'], [true, 'a', ''], ['z', 'b', '']]";
  const write = `const range = sheet.getRange("B2:D7").setValues(${rows});`;
  const first = "range.getValues().map((row) => row[0])";

  it.each<[string, unknown[]]>([
    ["2", [1, 3, "z", "ä", true, ""]],
    ["{ column: 2, ascending: false }", [true, "ä", "z", 3, 1, ""]],
    ["[3, { column: 2, ascending: true }]", ["ä", true, "", 1, 3, "z"]],
  ])("sorts the rows of the range by %s, blanks last", (spec, order) => {
    expect(execution().run(`${write} range.sort(${spec}); return ${first};`)).toEqual(order);
  });

  it("refuses a column outside the range", () => {
    expect(execution().failure(`${write} range.sort(5);`)).toBe(
      "Exception: The sort specification refers to a column outside the range.",
    );
  });
});

describe("Range.copyTo", () => {
  const source =
    "const source = sheet.getRange('A1:A2').setNumberFormat('@').setValues([['01'], ['02']]).setNote('n');";

  it.each<[string, unknown[]]>([
    ["source.copyTo(sheet.getRange('C1'))", [["01"], ["02"], [""], [""], "@", "n"]],
    ["source.copyTo(sheet.getRange('C1:C4'))", [["01"], ["02"], ["01"], ["02"], "@", "n"]],
    ["source.copyTo(sheet.getRange('C1'), { contentsOnly: true })", [["01"], ["02"], [""], [""], "General", ""]],
    ["source.copyTo(sheet.getRange('C1'), { formatOnly: true })", [[""], [""], [""], [""], "@", ""]],
    [
      "source.copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)",
      [["01"], ["02"], [""], [""], "General", ""],
    ],
  ])("%s", (call, result) => {
    const body = `${source} ${call};
      return [...sheet.getRange("C1:C4").getValues(), sheet.getRange("C2").getNumberFormat(), sheet.getRange("C2").getNote()];`;
    expect(execution().run(body)).toEqual(result);
  });

  it("moves the references of formulas, or copies what they give", () => {
    const body = `
      sheet.getRange("A1:A2").setValues([[1], [2]]);
      const sum = sheet.getRange("B1").setFormula("=A1+$A$2");
      sum.copyTo(sheet.getRange("B2"));
      sum.copyTo(sheet.getRange("D1"), { contentsOnly: true });
      return [sheet.getRange("B2").getFormula(), sheet.getRange("D1").getFormula()];`;
    expect(execution().run(body)).toEqual(["=A2+$A$2", ""]);
  });

  it("takes away the look that the destination had", () => {
    const body = `
      const destination = sheet.getRange("C1").setBackground("#ff0000").setFontWeight("bold");
      sheet.getRange("A1").setFontWeight("normal").setFontStyle("italic").copyTo(destination);
      return [destination.getBackground(), destination.getFontWeight(), destination.getFontStyle()];`;
    expect(execution().run(body)).toEqual(["#ffffff", "normal", "italic"]);
  });
});

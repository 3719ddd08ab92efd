import { execution } from "./script";

describe("formats of a Range", () => {
  it.each<[string, string, unknown]>([
    ["Background", "'#FFEEDD'", "#ffeedd"],
    ["Background", "'red'", "#ff0000"],
    ["Background", "'#abc'", "#aabbcc"],
    ["Background", "null", "#ffffff"],
    ["Background", "'not a colour'", "#ffffff"],
    ["FontColor", "'#123456'", "#123456"],
    ["FontWeight", "'bold'", "bold"],
    ["FontWeight", "'heavy'", "normal"],
    ["FontStyle", "'italic'", "italic"],
    ["FontSize", "14", 14],
    ["HorizontalAlignment", "'right'", "right"],
    ["HorizontalAlignment", "'sideways'", "general"],
    ["VerticalAlignment", "'top'", "top"],
    ["WrapStrategy", "SpreadsheetApp.WrapStrategy.CLIP", "CLIP"],
    ["Wrap", "true", true],
    ["NumberFormat", "'0.00'", "0.00"],
    ["NumberFormat", "'general'", "General"],
    ["NumberFormat", "'@STRING@'", "@"],
    ["Note", "'Soita ensin'", "Soita ensin"],
    ["Note", "25", "25.0"],
    ["Note", "null", ""],
  ])("set%s(%s) reads %j", (member, value, read) => {
    expect(execution().run(`return sheet.getRange('B2').set${member}(${value}).get${member}();`)).toEqual(read);
  });

  it.each<[string, string, string, unknown[][]]>([
    ["setBackgrounds", "getBackgrounds", "[['#ff0000', null]]", [["#ff0000", "#ffffff"]]],
    ["setFontWeights", "getFontWeights", "[['bold', 'normal']]", [["bold", "normal"]]],
    ["setNumberFormats", "getNumberFormats", "[['@', '0']]", [["@", "0"]]],
    ["setNotes", "getNotes", "[['a', null]]", [["a", ""]]],
    ["setFontSizes", "getFontSizes", "[[8, 9]]", [[8, 9]]],
  ])("%s writes one for each cell", (set, get, values, read) => {
    expect(execution().run(`return sheet.getRange('A1:B1').${set}(${values}).${get}();`)).toEqual(read);
  });

  it("refuses a matrix of another shape", () => {
    expect(execution().failure("sheet.getRange('A1:B1').setBackgrounds([['#ff0000']]);")).toBe(
      "Exception: The number of columns in the data does not match the number of columns in the range. " +
        "The data has 1 but the range has 2.",
    );
  });

  it("changes one property and leaves the others", () => {
    const body = `
      const range = sheet.getRange("A1").setFontWeight("bold").setBackground("#ff0000").setBackground(null);
      return [range.getFontWeight(), range.getBackground()];`;
    expect(execution().run(body)).toEqual(["bold", "#ffffff"]);
  });

  it.each<[string, unknown[]]>([
    ["clearContent()", ["", "@", "n", true, "#ff0000"]],
    ["clearNote()", ["x", "@", "", true, "#ff0000"]],
    ["clearFormat()", ["x", "General", "n", true, "#ffffff"]],
    ["clearDataValidations()", ["x", "@", "n", false, "#ff0000"]],
    ["clear()", ["", "General", "n", true, "#ffffff"]],
    ["clear({ contentsOnly: true })", ["", "@", "n", true, "#ff0000"]],
    ["clear({ commentsOnly: true, validationsOnly: true })", ["x", "@", "", false, "#ff0000"]],
  ])("%s clears that much", (call, left) => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["x"]).build();
      const range = sheet.getRange("A1").setNumberFormat("@").setValue("x").setNote("n").setBackground("#ff0000");
      range.setDataValidation(rule).${call};
      return [range.getValue(), range.getNumberFormat(), range.getNote(), range.getDataValidation() !== null,
        range.getBackground()];`;
    expect(execution().run(body)).toEqual(left);
  });

  it("inserts checkboxes, ticks them and tells when they differ", () => {
    const body = `
      const range = sheet.getRange("A1:A2").insertCheckboxes();
      const seen = [range.getValues(), range.isChecked()];
      sheet.getRange("A1").check();
      seen.push(range.isChecked(), sheet.getRange("A1").isChecked(), sheet.getRange("B1").isChecked());
      return seen;`;
    expect(execution().run(body)).toEqual([[[false], [false]], false, null, true, null]);
  });
});

describe("RangeList", () => {
  it("writes to all its ranges in one call", () => {
    const { run, calls } = execution();
    const body = `
      const list = sheet.getRangeList(["A1", "C2:D2"]).setValue("x").setBackground("#00ff00").setNote("n");
      return [list.getRanges().map((range) => range.getA1Notation()), sheet.getRange("A1:D2").getValues(),
        sheet.getRange("D2").getNote()];`;
    expect(run(body)).toEqual([
      ["A1", "C2:D2"],
      [
        ["x", "", "", ""],
        ["", "", "x", "x"],
      ],
      "n",
    ]);
    expect(calls.filter((call) => call.startsWith("RangeList.set"))).toHaveLength(3);
    expect(calls).not.toContain("Range.setValue");
  });

  it("is of one range at least", () => {
    expect(execution().failure("sheet.getRangeList([]);")).toBe("Exception: Range not found");
  });
});

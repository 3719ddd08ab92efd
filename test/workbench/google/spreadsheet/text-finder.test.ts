import { execution } from "./script";

const filled = `
  sheet.getRange("A1:B4").setNumberFormat("@").setValues(
    [["Demo Oy", "Demo"], ["demo oy", "1.5"], ["Toinen Ky", "Tampere"], ["DEMO OY AB", ""]]);
  sheet.getRange("C1").setValue(1234.5).setNumberFormat("# ##0,00 €".replace(",", "."));
  const names = (cells) => cells.map((cell) => cell.getA1Notation());`;

describe("TextFinder", () => {
  it.each<[string, string[]]>([
    ["sheet.createTextFinder('demo oy')", ["A1", "A2", "A4"]],
    ["sheet.createTextFinder('demo oy').matchEntireCell(true)", ["A1", "A2"]],
    ["sheet.createTextFinder('demo').matchCase(true)", ["A2"]],
    ["sheet.createTextFinder('^Demo').matchCase(true).useRegularExpression(true)", ["A1", "B1"]],
    ["sheet.createTextFinder('1.5')", ["B2"]],
    ["sheet.getRange('B:B').createTextFinder('demo')", ["B1"]],
    ["book.createTextFinder('tampere')", ["B3"]],
    ["sheet.createTextFinder('ei ole')", []],
    ["sheet.createTextFinder('TÄMPERE').ignoreDiacritics(true)", ["B3"]],
    ["sheet.createTextFinder('tämpere')", []],
  ])("finds all by %s", (finder, cells) => {
    expect(execution().run(`${filled} return names(${finder}.findAll());`)).toEqual(cells);
  });

  it.each(["(?=a)b", "(?<!a)b", "(a)\\\\1"])(
    "refuses the regular expression %s, which Google's engine does not know",
    (text) => {
      expect(execution().failure(`sheet.createTextFinder('${text}').useRegularExpression(true).findAll();`)).toMatch(
        /^Exception: The regular expression .* is not valid/,
      );
    },
  );

  it("searches what is shown, not what is kept", () => {
    const body = `
      const date = sheet.getRange("A1").setNumberFormat("d.m.yyyy").setValue(46091);
      return sheet.createTextFinder("10.3.2026").findAll().length;`;
    expect(execution().run(body)).toBe(1);
  });

  it("goes on from cell to cell and stops", () => {
    const body = `${filled}
      const finder = sheet.createTextFinder("oy").startFrom(sheet.getRange("A1"));
      return [finder.findNext(), finder.getCurrentMatch(), finder.findNext(), finder.findPrevious(), finder.findPrevious()]
        .map((cell) => cell && cell.getA1Notation());`;
    expect(execution().run(body)).toEqual(["A2", "A2", "A4", "A2", "A1"]);
  });

  it("replaces in formulas where it searches them, and nothing that a formula gave", () => {
    const body = `sheet.getRange("A1:B1").setValues([["=A2+1", "=A3"]]);
      sheet.createTextFinder("A2").matchFormulaText(true).replaceAllWith("C2");
      return sheet.getRange("A1").getFormula();`;
    expect(execution().run(body)).toBe("=C2+1");
    const given = `sheet.getRange("A1").setFormula('="a5"'); sheet.createTextFinder("5").replaceAllWith("6");`;
    expect(execution().failure(given)).toContain("is not emulated");
  });

  it("replaces in text", () => {
    const body = `${filled}
      const count = sheet.createTextFinder("oy").replaceAllWith("$& Ab");
      return [count, sheet.getRange("A1:A2").getValues()];`;
    expect(execution().run(body)).toEqual([3, [["Demo $& Ab"], ["demo $& Ab"]]]);
  });
});

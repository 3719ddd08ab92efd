import { editText } from "../../../scripts/workbench/server/view/edit-text";

describe("editText", () => {
  it.each([
    ["a formula as it is", 3, "=1+2", "", "3", "=1+2"],
    ["a formula with the locale's commas", 3, "=IF(A1>1.5,2,3)", "", "3", "=IF(A1>1,5;2;3)"],
    ["a number with all its digits", 8400.5, null, '# ##0 "€"', "8 401 €", "8400,5"],
    ["a percentage as percent", 0.07, null, "0 %", "7 %", "7%"],
    ["text as displayed", "Demo Oy", null, "@", "Demo Oy", "Demo Oy"],
    ["a truth value as displayed", true, null, "", "TOSI", "TOSI"],
  ])("shows %s", (_what, value, formula, format, display, text) => {
    expect(editText(value, formula, format, display, "fi_FI", false)).toBe(text);
  });

  it("keeps the point in English and the display of days", () => {
    expect(editText(1.5, null, "0", "2", "en_US", false)).toBe("1.5");
    expect(editText(46_000, null, "d.m.yyyy", "9.12.2025", "fi_FI", true)).toBe("9.12.2025");
  });
});

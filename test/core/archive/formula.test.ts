import { fillsOthers, formulaParts, formulaText, namesOtherRows } from "../../../src/core/archive/formula";

const NAMES = ["id", "name", "*1 oma", "nextDate"];
const nameOf = (column: number) => NAMES[column - 1];
/** The columns have been moved since: what was in C is in E now. */
const MOVED: Record<string, string> = { id: "A", name: "B", "*1 oma": "E", nextDate: "C" };

describe("a formula that leaves its row and comes back", () => {
  it.each([
    ["=C5*2", "=E12*2"],
    ["=$C5*C$5+$C$5", "=$E12*E$12+$E$12"],
    ["=sum(c5:d5)", "=sum(E12:C12)"],
    ["=C4+1", "=C4+1"],
    ["=SUM(C$2:C5)", "=SUM(C$2:E12)"],
    ["=C5/SUM(C$5:C$9)", "=E12/SUM(C$5:C$9)"],
    ["=SUM($C$2:$C$5)+C$5", "=SUM($C$2:$C$5)+E$12"],
    ["=Taul!C5", "=Taul!C5"],
    ["=Taul!C5:D5+C5", "=Taul!C5:D5+E12"],
    ["='Oma taulu, 5'!C5+C5", "='Oma taulu, 5'!C5+E12"],
    ['="C5 "&C5', '="C5 "&E12'],
    ['="sano ""C5"""&B5', '="sano ""C5"""&B12'],
    ["=LOG10(C5)", "=LOG10(E12)"],
    ["=oma.C5", "=oma.C5"],
    ["=AB55+C55+C5", "=AB55+C55+E12"],
    ["=Z5", "=Z5"],
    ["=TODAY()", "=TODAY()"],
    ["", ""],
  ])("%s becomes %s", (before, after) => {
    const parts = formulaParts(before, 5, nameOf);
    expect(formulaText(parts, 12, (name) => MOVED[name])).toBe(after);
  });

  it("is the same again in the same place", () => {
    const formula = '=IF($C5="x",B5&" "&Taul!A5,SUM(C$1:D5))';
    const letters = (name: string) => "ABCD"[NAMES.indexOf(name)];
    expect(formulaText(formulaParts(formula, 5, nameOf), 5, letters)).toBe(formula);
  });

  it("does not come back when a column that it names is gone", () => {
    expect(formulaText(formulaParts("=C5", 5, nameOf), 12, () => undefined)).toBeUndefined();
  });

  it.each([
    ["=C4+1", true],
    ["=SUM(C$2:C5)", true],
    ["=C5*2", false],
    ["=Taul!C4", false],
    ["=VLOOKUP(B5,Taul!A2:B9,2)", false],
    ['="C4"', false],
  ])("%s names other rows: %s", (formula, expected) => {
    expect(namesOtherRows(formula, 5)).toBe(expected);
  });

  it.each([
    ["=ARRAYFORMULA(C2:C*2)", true],
    ["={1;2}", true],
    ["= filter(A:A,B:B=1)", true],
    ["=IFERROR(ARRAYFORMULA(C2:C),0)", true],
    ["=SUM(FILTER(A:A,B:B=1))", false],
    ['="ARRAYFORMULA("', false],
    ['=IF(C5="QUERY(",1,2)', false],
    ["=C5*2", false],
  ])("%s fills other cells: %s", (formula, expected) => {
    expect(fillsOthers(formula)).toBe(expected);
  });
});

import fc from "fast-check";
import { copied, followShift, followTab } from "../../../../scripts/workbench/model/formula/move";
import { tokenize } from "../../../../scripts/workbench/model/formula/tokenize";
import type { Shift } from "../../../../scripts/workbench/model/shift";

const own = (sheet: string | null): boolean => sheet === null || sheet === "Oma";
const rows = (kind: Shift["kind"], at: number, count: number, to?: number): Shift =>
  to === undefined ? { axis: "rows", kind, at, count } : { axis: "rows", kind, at, count, to };
const columns = (kind: Shift["kind"], at: number, count: number, to?: number): Shift => ({
  ...rows(kind, at, count, to),
  axis: "columns",
});

describe("the references of a formula", () => {
  it.each<[string, Shift, string]>([
    ["=A5+B1", rows("insert", 3, 2), "=A7+B1"],
    ["=$A$5", rows("insert", 5, 1), "=$A$6"],
    ["=SUM(A1:A5)", rows("insert", 3, 2), "=SUM(A1:A7)"],
    ["=SUM(A1:A5)", rows("insert", 6, 1), "=SUM(A1:A5)"],
    ["=SUM(A2:A)", rows("insert", 1, 1), "=SUM(A3:A)"],
    ["=SUM(A:A)", rows("insert", 1, 1), "=SUM(A:A)"],
    ["=SUM(2:3)", rows("insert", 3, 1), "=SUM(2:4)"],
    ["=Oma!A5+Muu!A5", rows("insert", 1, 1), "=Oma!A6+Muu!A5"],
    ['=IF(A5="A5","A5 & B5",1)', rows("insert", 1, 1), '=IF(A6="A5","A5 & B5",1)'],
    ["=A5+1", rows("delete", 5, 1), "=#REF!+1"],
    ["=A6", rows("delete", 2, 3), "=A3"],
    ["=SUM(A2:A6)", rows("delete", 5, 4), "=SUM(A2:A4)"],
    ["=SUM(A2:A6)", rows("delete", 1, 3), "=SUM(A1:A3)"],
    ["=SUM(A2:A6)", rows("delete", 2, 5), "=SUM(#REF!)"],
    ["=A2", rows("move", 2, 1, 5), "=A4"],
    ["=A3", rows("move", 2, 1, 5), "=A2"],
    ["=A5", rows("move", 2, 1, 5), "=A5"],
    ["=SUM(A2:A3)", rows("move", 2, 2, 9), "=SUM(A7:A8)"],
    ["=SUM(B1:D1)", columns("insert", 3, 1), "=SUM(B1:E1)"],
    ["=SUM(B:D)", columns("delete", 2, 1), "=SUM(B:C)"],
    ["=C$1", columns("delete", 3, 1), "=#REF!"],
    ["=Z1", columns("insert", 1, 1), "=AA1"],
    ["=LOG10(A1)+A1B", rows("insert", 1, 1), "=LOG10(A2)+A1B"],
  ])("in %s after %j are %s", (before, shift, after) => {
    expect(followShift(before, shift, own)).toBe(after);
  });

  it.each([
    ["=A1+$B1+C$1+$D$1", 2, 1, "=B3+$B3+D$1+$D$1"],
    ["=SUM(A2:B)", 1, 0, "=SUM(A3:B)"],
    ["=A1", -1, 0, "=#REF!"],
    ["='Oma tab'!A1", 1, 0, "='Oma tab'!A2"],
  ])("in a copy of %s, %i down and %i to the right, are %s", (before, down, right, after) => {
    expect(copied(before, down, right)).toBe(after);
  });

  it("follow a tab's name, and break when it is deleted", () => {
    expect(followTab("=asiakkaat!A1+Muu!B2", "Asiakkaat", "Uusi nimi")).toBe("='Uusi nimi'!A1+Muu!B2");
    expect(followTab("='Uusi nimi'!A1:B2", "Uusi nimi", "Asiakkaat")).toBe("=Asiakkaat!A1:B2");
    expect(followTab("=SUM(Asiakkaat!A:A)", "Asiakkaat", null)).toBe("=SUM(#REF!)");
  });
});

describe("tokenize", () => {
  it("loses no character, whatever it is given", () => {
    const piece = fc.oneof(
      fc.constantFrom("A1", "$B$2:C", "'x y'!A1", '"a""b"', "SUM(", "<>", "1.5e3", " ", "'"),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join("")),
        (text) => {
          expect(
            tokenize(text)
              .map((token) => token.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });
});

import fc from "fast-check";
import {
  a1,
  addressArea,
  columnName,
  columnNumber,
  parseA1,
  quotedSheetName,
} from "../../../scripts/workbench/model/a1";

describe("A1 addresses", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [28, "AB"],
    [702, "ZZ"],
    [703, "AAA"],
    [18_278, "ZZZ"],
  ])("call column %i %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name.toLowerCase())).toBe(column);
  });

  it.each([
    ["B2", { sheet: null, firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }],
    ["$c$5:B2", { sheet: null, firstRow: 2, firstColumn: 2, lastRow: 5, lastColumn: 3 }],
    ["A:C", { sheet: null, firstRow: null, firstColumn: 1, lastRow: null, lastColumn: 3 }],
    ["3:1", { sheet: null, firstRow: 1, firstColumn: null, lastRow: 3, lastColumn: null }],
    ["A2:A", { sheet: null, firstRow: 2, firstColumn: 1, lastRow: null, lastColumn: 1 }],
    ["Asiakkaat!A1", { sheet: "Asiakkaat", firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }],
    [
      "'Myynnin ''oma'' välilehti'!A1:B1",
      { sheet: "Myynnin 'oma' välilehti", firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 },
    ],
  ])("read %p", (text, address) => {
    expect(parseA1(text)).toEqual(address);
  });

  it.each(["", "A", "1", "A0", "AAAA1", "A1:B2:C3", "A1:", "Asiakkaat!", "A-1", "1:A", "Ä1"])("refuse %p", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it("say of an area what they read", () => {
    const side = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.record({ row: side, column: side, rows: side, columns: side }), (area) => {
        const address = parseA1(a1(area));
        expect(address && addressArea(address, 5000, 5000)).toEqual(area);
      }),
    );
  });

  it("reach to the end of the grid where they are open", () => {
    const open = parseA1("B3:B");
    expect(open && addressArea(open, 100, 26)).toEqual({ row: 3, column: 2, rows: 98, columns: 1 });
  });

  it.each([
    ["Asiakkaat", "Asiakkaat"],
    ["Uusi välilehti", "'Uusi välilehti'"],
    ["Matin 'oma'", "'Matin ''oma'''"],
    ["A1", "'A1'"],
    ["2026", "'2026'"],
  ])("put %p as %s", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});

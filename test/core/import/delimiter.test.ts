import * as fc from "fast-check";
import Papa from "papaparse";
import { findDelimiter } from "../../../src/core/import/delimiter";

describe("findDelimiter", () => {
  it.each([
    ["commas", "name,city\nAcme,Turku\n", ","],
    ["semicolons", "nimi;kaupunki\nAcme;Turku\n", ";"],
    ["tabs", "nimi\tkaupunki\nAcme\tTurku\n", "\t"],
    ["semicolons, with decimal commas in each row", "nimi;summa;ale\nA;1,5;2,0\nB;2,5;3,0\nC;4,0;1,0\n", ";"],
    ["commas, with semicolons in a text", 'name,note,city\nA,"a; b; c",X\nB,"d; e",Y\n', ","],
    ["semicolons, with a line break inside quotes", 'a;b;c\n1;"x\ny,z,w,q";2\n3;4;5\n', ";"],
    ["semicolons, with doubled quotation marks", 'a;b\n"sanoi ""kyllä, joo"" ja lähti, pois";2\n', ";"],
    ["what Excel's first line says", "sep=;\na,b;c,d\n", ";"],
    ["one column of names with commas", "nimi\nAsunto Oy A, Tampere\nAsunto Oy B\n", ";"],
    ["one column", "nimi\nA\nB\n", ","],
    ["the header alone", "nimi;y-tunnus;puhelin", ";"],
    ["Windows line ends", "a;b\r\n1;2\r\n", ";"],
    ["a title line above the table", "Asiakkaat, kaikki\n\na;b;c\n1;2;3\n4;5;6\n", ";"],
  ] as const)("finds %s", (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("finds the delimiter of any table that is written as CSV should be", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ä", " ", '"', "\n", "x", "1"), minLength: 1, maxLength: 8 });
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        expect(findDelimiter(Papa.unparse(rows, { delimiter }))).toBe(delimiter);
      }),
    );
  });
});

import fc from "fast-check";
import { execution } from "./script";

const ZONES = ["Europe/Helsinki", "America/New_York", "Asia/Kolkata"];

describe("values of any kind", () => {
  it("leave a text cell as they came, letter by letter", () => {
    const { run } = execution();
    run("sheet.getRange('A1:A20').setNumberFormat('@');");
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { minLength: 1, maxLength: 20 }),
        (texts) => {
          const rows = JSON.stringify(texts.map((text) => [text]));
          expect(run(`return sheet.getRange(1, 1, ${texts.length}, 1).setValues(${rows}).getValues();`)).toEqual(
            texts.map((text) => [text]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("stay the same numbers", () => {
    const { run } = execution();
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(run(`return sheet.getRange("A1").setValue(${number}).getValue();`)).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 60 },
    );
  });

  it("are the same instants to the millisecond in every zone, unless the clock skips or repeats them", () => {
    const minutes = fc.integer({ min: Date.UTC(1922, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 });
    const books = ZONES.map((timeZone) => execution({ timeZone }));
    fc.assert(
      fc.property(minutes, fc.constantFrom(...books), (minute, { run }) => {
        const epochMs = minute * 60_000;
        const read = run(`
          const read = sheet.getRange("A1").setValue(new Date(${epochMs})).getValue();
          return [read instanceof Date, read.getTime()];`) as [boolean, number];
        expect(read[0]).toBe(true);
        // An hour that the autumn change repeats is read as its first.
        expect([0, 3_600_000]).toContain(Math.abs(read[1] - epochMs));
      }),
      { numRuns: 120 },
    );
  });

  it("never reach a cell as a formula from a text cell", () => {
    const { run, sheet } = execution();
    run("sheet.getRange('A1').setNumberFormat('@');");
    for (const text of ["=1+1", "+358", "-1", "@SUM(A1)", '=HYPERLINK("http://example.fi")', "'=1"]) {
      run(`sheet.getRange("A1").setValue(${JSON.stringify(text)}); SpreadsheetApp.flush();`);
      expect([sheet.formula(1, 1), sheet.value(1, 1)]).toEqual([null, text]);
    }
  });

  it("come out the same whether refusals come at once or late, where there are none", () => {
    const write = fc.record({
      row: fc.integer({ min: 1, max: 18 }),
      column: fc.integer({ min: 1, max: 5 }),
      act: fc.constantFrom(
        "setValue('1,5')",
        "setValue('x')",
        "setNumberFormat('@')",
        "setNumberFormat('d.m.yyyy')",
        "clearContent()",
        "setValues([['7', 7], ['TRUE', true]])",
        "getValues()",
        "setBackground('#ff0000')",
        "setNote('n')",
      ),
    });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
        const body = writes.map(({ row, column, act }) => `sheet.getRange(${row}, ${column}, 2, 2).${act};`).join("\n");
        const seen = (["immediate", "deferred"] as const).map((refusals) => {
          const { run, land, workbook } = execution({ refusals });
          run(body);
          land();
          return workbook.snapshot();
        });
        expect(seen[0]).toEqual(seen[1]);
      }),
      { numRuns: 60 },
    );
  });
});

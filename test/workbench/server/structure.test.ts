import * as fc from "fast-check";
import type { Mutation } from "../../../scripts/workbench/model/mutation";
import { Workbook } from "../../../scripts/workbench/model/workbook";
import { isStructural, Structure } from "../../../scripts/workbench/server/view/structure";

const SHEET = 1;
const [ROWS, COLUMNS] = [12, 6];

function workbook(): Workbook {
  const made = new Workbook({
    id: "structure",
    name: "Structure",
    locale: "fi_FI",
    timeZone: "Europe/Helsinki",
    owner: "demo.omistaja@example.fi",
    editors: [],
    viewers: [],
  });
  made.apply({ kind: "insertSheet", sheetId: SHEET, name: "A", index: 0, rows: ROWS, columns: COLUMNS });
  return made;
}

const at = fc.integer({ min: 1, max: 6 });
const count = fc.integer({ min: 1, max: 2 });
const structural: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insertRows" as const, "insertColumns" as const),
    sheetId: fc.constant(SHEET),
    before: at,
    count,
  }),
  fc.record({ kind: fc.constant("deleteRows" as const), sheetId: fc.constant(SHEET), row: at, count }),
  fc.record({
    kind: fc.constant("deleteColumns" as const),
    sheetId: fc.constant(SHEET),
    column: fc.constantFrom(1, 2, 3),
    count: fc.constant(1),
  }),
  fc.record({
    kind: fc.constant("moveRows" as const),
    sheetId: fc.constant(SHEET),
    row: fc.constantFrom(1, 2),
    count,
    to: fc.constantFrom(5, 6),
  }),
  fc.record({
    kind: fc.constant("reorderRows" as const),
    sheetId: fc.constant(SHEET),
    area: fc.constant({ row: 2, column: 1, rows: 4, columns: 2 }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  }),
);

describe("Structure", () => {
  it("follows every cell to where the workbook has taken it", () => {
    fc.assert(
      fc.property(
        fc.array(structural, { maxLength: 5 }),
        at,
        fc.integer({ min: 1, max: 4 }),
        (mutations, row, column) => {
          const made = workbook();
          const structure = new Structure();
          made.subscribe((mutation) => {
            if (isStructural(mutation)) structure.record(SHEET, mutation);
          });
          const area = { row, column, rows: 1, columns: 1 };
          made.apply({ kind: "cells", sheetId: SHEET, area, contents: [["here"]] });
          const seen = structure.version(SHEET);
          for (const mutation of mutations) {
            try {
              made.apply(mutation);
            } catch {
              // A mutation beyond the edge changes nothing.
            }
          }
          const found = structure.follow(SHEET, seen, area);
          const sheet = made.sheet(SHEET)!;
          const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
          const there = sheet.values(whole).flat().includes("here");
          expect(found !== null).toBe(there);
          if (found) expect(sheet.value(found.row, found.column)).toBe("here");
        },
      ),
    );
  });

  it("gives up a block that was torn apart", () => {
    const structure = new Structure();
    structure.record(SHEET, { kind: "insertRows", sheetId: SHEET, before: 3, count: 1 });
    expect(structure.follow(SHEET, 0, { row: 2, column: 1, rows: 2, columns: 1 })).toBeNull();
    expect(structure.follow(SHEET, 0, { row: 3, column: 1, rows: 2, columns: 1 })).toMatchObject({ row: 4, rows: 2 });
  });

  it("leaves other tabs alone", () => {
    const structure = new Structure();
    structure.record(SHEET, { kind: "deleteRows", sheetId: SHEET, row: 1, count: 5 });
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(structure.follow(2, 0, area)).toEqual(area);
    expect(structure.version(2)).toBe(0);
  });
});

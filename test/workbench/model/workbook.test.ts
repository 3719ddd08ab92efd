import type { Mutation } from "../../../scripts/workbench/model/mutation";
import { Workbook } from "../../../scripts/workbench/model/workbook";
import { cell, firstSheet, workbook } from "./workbooks";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("Workbook.apply refuses", () => {
  const frozen: Mutation = { kind: "sheet", sheetId: 1, frozenRows: 2 };
  it.each<[string, Mutation]>([
    ["no-such-sheet", { kind: "fill", sheetId: 9, area: cell(1, 1), content: 1 }],
    ["outside-sheet", { kind: "fill", sheetId: 1, area: cell(21, 1), content: 1 }],
    ["outside-sheet", { kind: "fill", sheetId: 1, area: area(1, 1, 0, 1), content: 1 }],
    ["outside-sheet", { kind: "fill", sheetId: 1, area: area(1, 8, 1, 2), content: 1 }],
    ["rows-mismatch", { kind: "cells", sheetId: 1, area: area(1, 1, 2, 1), contents: [["a"]] }],
    ["columns-mismatch", { kind: "cells", sheetId: 1, area: area(1, 1, 2, 1), contents: [["a"], ["b", "c"]] }],
    ["columns-mismatch", { kind: "cells", sheetId: 1, area: area(1, 1, 1, 1), notes: [["a", "b"]] }],
    ["cell-too-long", { kind: "fill", sheetId: 1, area: cell(1, 1), content: "x".repeat(50_001) }],
    ["value-not-finite", { kind: "cells", sheetId: 1, area: cell(1, 1), contents: [[Number.NaN]] }],
    ["rows-out-of-bounds", { kind: "insertRows", sheetId: 1, before: 22, count: 1 }],
    ["rows-out-of-bounds", { kind: "insertRows", sheetId: 1, before: 1, count: 0 }],
    ["columns-out-of-bounds", { kind: "insertColumns", sheetId: 1, before: 10, count: 1 }],
    ["rows-out-of-bounds", { kind: "deleteRows", sheetId: 1, row: 20, count: 2 }],
    ["delete-all-rows", { kind: "deleteRows", sheetId: 1, row: 1, count: 20 }],
    ["delete-all-columns", { kind: "deleteColumns", sheetId: 1, column: 1, count: 8 }],
    ["delete-all-unfrozen-rows", { kind: "deleteRows", sheetId: 1, row: 3, count: 18 }],
    ["rows-out-of-bounds", { kind: "moveRows", sheetId: 1, row: 1, count: 1, to: 22 }],
    ["order-mismatch", { kind: "reorderRows", sheetId: 1, area: area(1, 1, 2, 1), order: [0, 0] }],
    ["order-mismatch", { kind: "reorderRows", sheetId: 1, area: area(1, 1, 2, 1), order: [0] }],
    ["sheet-name-taken", { kind: "insertSheet", sheetId: 5, name: "ASIAKKAAT", index: 0, rows: 1, columns: 1 }],
    ["sheet-id-taken", { kind: "insertSheet", sheetId: 1, name: "Muu", index: 0, rows: 1, columns: 1 }],
    ["sheet-name-empty", { kind: "sheet", sheetId: 1, name: "" }],
    ["too-many-cells", { kind: "insertSheet", sheetId: 5, name: "Muu", index: 0, rows: 1_000_000, columns: 10 }],
    ["too-many-columns", { kind: "insertSheet", sheetId: 5, name: "Muu", index: 0, rows: 1, columns: 18_279 }],
    ["last-sheet", { kind: "deleteSheet", sheetId: 1 }],
    ["last-sheet", { kind: "sheet", sheetId: 1, hidden: true }],
    ["freeze-all", { kind: "sheet", sheetId: 1, frozenRows: 20 }],
    ["no-such-protection", { kind: "unprotect", id: "p" }],
    ["no-such-metadata", { kind: "removeMetadata", id: 1 }],
  ])("%s, and changes nothing", (code, mutation) => {
    const book = workbook();
    book.apply(frozen);
    const before = JSON.stringify(book.snapshot());
    const heard = jest.fn();
    book.subscribe(heard);
    expect(() => book.apply(mutation)).toThrow(expect.objectContaining({ name: "ModelError", code }));
    expect(JSON.stringify(book.snapshot())).toBe(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it("nothing of 50,000 characters, emoji and all", () => {
    const book = workbook();
    const text = "😀".repeat(25_000);
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: text });
    expect(firstSheet(book).value(1, 1)).toBe(text);
  });
});

describe("a sheet", () => {
  it("counts as content what Google counts: formulas that give nothing, unticked boxes; not formats, notes or rules", () => {
    const book = workbook();
    const sheet = firstSheet(book);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([0, 0]);
    book.apply({ kind: "fill", sheetId: 1, area: area(1, 1, 20, 8), format: "@", note: "n", style: { bold: true } });
    expect(sheet.lastRow()).toBe(0);
    book.apply({ kind: "fill", sheetId: 1, area: cell(4, 2), content: false });
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([4, 2]);
    book.apply({ kind: "fill", sheetId: 1, area: cell(6, 3), content: { formula: '=IF(TRUE,"",1)' } });
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([6, 3]);
    expect(sheet.value(6, 3)).toBe("");
    book.apply({ kind: "fill", sheetId: 1, area: area(4, 1, 17, 8), content: "" });
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([0, 0]);
  });

  it("gives fresh arrays with null for blanks, and displays of the same", () => {
    const book = workbook();
    book.apply({
      kind: "cells",
      sheetId: 1,
      area: area(2, 2, 2, 2),
      contents: [
        ["Demo Oy", 1.5],
        [true, { error: "#N/A" }],
      ],
      formats: [
        [undefined, "0.00"],
        [undefined, undefined],
      ],
    });
    const sheet = firstSheet(book);
    const values = sheet.values(area(1, 1, 3, 3));
    expect(values).toEqual([
      [null, null, null],
      [null, "Demo Oy", 1.5],
      [null, true, { error: "#N/A" }],
    ]);
    values[1] = [];
    expect(sheet.value(2, 2)).toBe("Demo Oy");
    expect(sheet.displays(area(1, 1, 3, 3))).toEqual([
      ["", "", ""],
      ["", "Demo Oy", "1,50"],
      ["", "TOSI", "#N/A"],
    ]);
  });

  it("puts a style over the one that is there, and takes members and all of it away", () => {
    const book = workbook();
    const sheet = firstSheet(book);
    const style = (change: object): unknown => {
      book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), style: change });
      return sheet.style(1, 1);
    };
    expect(style({ bold: true, color: "#ff0000" })).toEqual({ bold: true, color: "#ff0000" });
    expect(style({ color: null, italic: true })).toEqual({ bold: true, italic: true });
    expect(style({})).toEqual({});
  });

  it("gives new rows the looks of their neighbour, but not its contents and notes", () => {
    const book = workbook();
    const sheet = firstSheet(book);
    const looks = { format: "@", style: { bold: true }, note: "n", content: "x" } as const;
    book.apply({ kind: "fill", sheetId: 1, area: cell(3, 1), ...looks });
    book.apply({ kind: "insertRows", sheetId: 1, before: 4, count: 2, inherit: "preceding" });
    expect([sheet.format(5, 1), sheet.style(5, 1), sheet.note(5, 1), sheet.value(5, 1)]).toEqual([
      "@",
      { bold: true },
      "",
      null,
    ]);
    book.apply({ kind: "insertRows", sheetId: 1, before: 1, count: 1 });
    expect([sheet.maxRows, sheet.value(4, 1), sheet.format(3, 1)]).toEqual([23, "x", ""]);
  });

  it("is found by name without regard to case, and renamed in formulas", () => {
    const book = workbook();
    book.apply({ kind: "insertSheet", sheetId: 2, name: "Asetukset", index: 0, rows: 3, columns: 3 });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 1), content: { formula: "=asetukset!A1+1" } });
    book.apply({ kind: "sheet", sheetId: 2, name: "Omat asetukset" });
    book.apply({ kind: "fill", sheetId: 2, area: cell(1, 1), content: 4 });
    expect(book.sheetByName("OMAT asetukset")?.id).toBe(2);
    expect(book.sheet(1)?.formula(1, 1)).toBe("='Omat asetukset'!A1+1");
    expect(book.sheet(1)?.value(1, 1)).toBe(5);
    expect(book.sheets.map(({ index, name }) => [index, name])).toEqual([
      [0, "Omat asetukset"],
      [1, "Asiakkaat"],
    ]);
  });
});

describe("what belongs to rows and columns", () => {
  it("moves with them and dies with them", () => {
    const book = workbook();
    const metadata = (id: number, row: number): Mutation => ({
      kind: "metadata",
      metadata: { id, key: "k", value: "v", visibility: "DOCUMENT", location: { type: "ROW", sheetId: 1, row } },
    });
    book.apply(metadata(11, 3));
    book.apply(metadata(12, 5));
    const protection = {
      id: "p",
      sheetId: 1,
      area: area(4, 1, 3, 2),
      description: "",
      warningOnly: false,
      editors: [],
    };
    book.apply({ kind: "protect", protection });
    const rule = { areas: [area(2, 1, 19, 1)], criteria: "CELL_EMPTY", values: [], style: { background: "#ff0000" } };
    book.apply({ kind: "sheet", sheetId: 1, conditionalFormats: [rule], frozenRows: 3 });
    const inverse = book.apply({ kind: "deleteRows", sheetId: 1, row: 3, count: 2 });
    expect(book.metadata.map(({ id, location }) => [id, location])).toEqual([
      [12, { type: "ROW", sheetId: 1, row: 3 }],
    ]);
    expect(book.protections[0]?.area).toEqual(area(3, 1, 2, 2));
    expect(firstSheet(book).conditionalFormats[0]?.areas).toEqual([area(2, 1, 17, 1)]);
    expect(firstSheet(book).frozenRows).toBe(2);
    for (const mutation of inverse) book.apply(mutation);
    expect(book.metadata).toHaveLength(2);
    expect(book.protections[0]?.area).toEqual(area(4, 1, 3, 2));
    expect(firstSheet(book).frozenRows).toBe(3);
  });

  it("stays where it is when cells are sorted, but formulas, notes and rules go along", () => {
    const book = workbook();
    const sheet = firstSheet(book);
    book.apply({
      kind: "cells",
      sheetId: 1,
      area: area(1, 1, 2, 2),
      contents: [
        [1, { formula: "=A1*10" }],
        [2, { formula: "=A2*10" }],
      ],
      notes: [
        ["eka", null],
        [null, null],
      ],
    });
    book.apply({ kind: "fill", sheetId: 1, area: cell(1, 4), content: { formula: "=B1" } });
    book.apply({ kind: "reorderRows", sheetId: 1, area: area(1, 1, 2, 2), order: [1, 0] });
    expect(sheet.formulas(area(1, 1, 2, 4))).toEqual([
      [null, "=A1*10", null, "=B1"],
      [null, "=A2*10", null, null],
    ]);
    expect(sheet.values(area(1, 1, 2, 2))).toEqual([
      [2, 20],
      [1, 10],
    ]);
    expect([sheet.note(1, 1), sheet.note(2, 1), sheet.value(1, 4)]).toEqual(["", "eka", 20]);
  });
});

describe("Workbook.mayEdit", () => {
  const [owner, seller, other] = ["omistaja@demo.example.fi", "myyja@demo.example.fi", "toinen@demo.example.fi"];
  const book = workbook();
  book.editors.push(other);
  const protection = { sheetId: 1, area: area(1, 1, 1, 8), description: "", warningOnly: false };
  book.apply({ kind: "protect", protection: { ...protection, id: "a", editors: [other] } });
  book.apply({
    kind: "protect",
    protection: { ...protection, id: "b", editors: [], area: area(5, 5, 1, 1), warningOnly: true },
  });

  it.each([
    [owner, area(1, 1, 1, 1), true],
    [other, area(1, 1, 1, 1), true],
    [seller, area(1, 1, 1, 1), false],
    [seller, area(2, 1, 19, 8), true],
    [seller, area(1, 8, 5, 1), false],
    [seller, area(5, 5, 1, 1), true],
    [seller, null, false],
    ["katsoja@demo.example.fi", area(2, 1, 1, 1), false],
    ["vieras@demo.example.fi", area(2, 1, 1, 1), false],
  ])("%s, %j: %p", (user, where, answer) => {
    expect(book.mayEdit(user, 1, where)).toBe(answer);
  });

  it("closes a sheet that is protected whole", () => {
    const closed = workbook();
    closed.apply({ kind: "protect", protection: { ...protection, id: "c", editors: [], area: null } });
    expect(closed.mayEdit(seller, 1, cell(20, 8))).toBe(false);
    expect(closed.mayEdit(owner, 1, cell(20, 8))).toBe(true);
  });
});

describe("a large workbook", () => {
  const rows = 100_000;
  const book = workbook(rows, 25);
  const sheet = firstSheet(book);

  it("keeps the plain-text format of 100,000 rows as one run, and undoes it with one mutation", () => {
    const inverse = book.apply({ kind: "fill", sheetId: 1, area: area(1, 1, rows, 3), format: "@" });
    expect(inverse).toEqual([{ kind: "fill", sheetId: 1, area: area(1, 1, rows, 3), format: "" }]);
    expect(JSON.stringify(book.snapshot()).length).toBeLessThan(1500);
  });

  it("takes 2,500,000 values and gives them back, through a snapshot too", () => {
    const line = (r: number): string[] => Array.from({ length: 25 }, (_, c) => `r${r}c${c}`);
    const contents = Array.from({ length: rows }, (_, r) => line(r));
    const inverse = book.apply({ kind: "cells", sheetId: 1, area: area(1, 1, rows, 25), contents });
    expect(inverse).toEqual([{ kind: "fill", sheetId: 1, area: area(1, 1, rows, 25), content: null }]);
    const differing = sheet
      .values(area(1, 1, rows, 25))
      .filter((read, r) => read.some((v, c) => v !== contents[r]?.[c]));
    expect(differing).toEqual([]);
    const again = Workbook.restore(JSON.parse(JSON.stringify(book.snapshot())));
    expect(firstSheet(again).values(area(99_999, 1, 2, 25))).toEqual([line(99_998), line(99_999)]);
  });

  it("undoes one edit with one small mutation", () => {
    const inverse = book.apply({ kind: "fill", sheetId: 1, area: cell(50_000, 7), content: "muutettu" });
    expect(inverse).toEqual([{ kind: "fill", sheetId: 1, area: cell(50_000, 7), content: "r49999c6" }]);
  });
});

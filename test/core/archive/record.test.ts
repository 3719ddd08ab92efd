import fc from "fast-check";
import { columnNames, isPeoples, placeOf } from "../../../src/core/archive/columns";
import { joined, MAX_PART_CHARS, partsOf } from "../../../src/core/archive/parts";
import { type ArchiveRecord, mergedRows, readRecord, recordText, sameRow } from "../../../src/core/archive/record";
import { rowGroups } from "../../../src/core/archive/row-groups";

const row = (id: string, name: string) => ({ tab: "customers", id, cells: { name } });

describe("the columns of an archived row", () => {
  const header = ["Tunnus", "Oma", "", "Nimi", "oma "];
  const names = columnNames(
    header,
    new Map([
      ["id", 1],
      ["name", 4],
    ]),
  );

  it("are named by key, by header and its turn, or by place", () => {
    expect(names).toEqual(["id", "*1 Oma", "@3", "name", "*2 oma"]);
    expect(names.map(isPeoples)).toEqual([false, true, true, false, true]);
  });

  it("are found wherever they have been moved", () => {
    expect(placeOf("*2 oma", ["name", "*1 oma", "*2 oma"])).toBe(3);
    expect(placeOf("@3", ["id", "*1 oma", "*2 oma"])).toBeUndefined();
  });
});

describe("a record", () => {
  const record: ArchiveRecord = { customerId: "A2345", rows: [row("A2345", "Demo Oy")] };

  it("reads as it was written", () => {
    expect(readRecord(recordText(record))).toEqual(record);
  });

  it.each(["", "{", "null", "[]", '{"version":2}', '{"version":1,"customerId":"A","rows":[null]}'])(
    "is none where the text is %s",
    (text) => {
      expect(readRecord(text)).toBeUndefined();
    },
  );

  it("keeps each row once, as it was kept last", () => {
    const newer = { customerId: "A2345", rows: [row("A2345", "Demo Uusi Oy")] };
    const older = { customerId: "A2345", rows: [row("A2345", "Demo Oy"), { ...row("K2", ""), tab: "contacts" }] };
    expect(mergedRows([older, newer]).map(({ id, cells }) => [id, cells.name])).toEqual([
      ["A2345", "Demo Uusi Oy"],
      ["K2", ""],
    ]);
  });

  it("tells rows apart by cells and notes, in whatever order", () => {
    const a = { tab: "customers", id: "A", cells: { x: "1", y: { d: "2026-01-31" } } };
    const b = { tab: "customers", id: "A", cells: { y: { d: "2026-01-31" }, x: "1" } };
    expect(sameRow(a, b)).toBe(true);
    expect(sameRow(a, { ...b, notes: { x: "oma" } })).toBe(false);
    expect(sameRow(a, { ...b, cells: { ...b.cells, x: 1 } })).toBe(false);
  });
});

describe("the parts of a record", () => {
  it("come together again, whatever the text and the order of the parts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 4, max: 9 }), (text, max) => {
        const parts = partsOf(text, max);
        expect(parts.every(({ payload }) => payload.length <= max)).toBe(true);
        expect(joined(parts.slice().reverse())).toBe(text);
      }),
    );
  });

  it("never cut a character in two", () => {
    for (const { payload } of partsOf("🙂".repeat(20), 7)) expect(payload).not.toMatch(/[\ud800-\udbff]\|$/);
  });

  it("fit a cell", () => {
    const parts = partsOf("x".repeat(120_000));
    expect(parts.map(({ part }) => part)).toEqual(["1/3", "2/3", "3/3"]);
    expect(Math.max(...parts.map(({ payload }) => payload.length))).toBe(MAX_PART_CHARS);
  });

  it.each<[string, (parts: ReturnType<typeof partsOf>) => ReturnType<typeof partsOf>]>([
    ["one is missing", (parts) => parts.slice(1)],
    ["one is there twice", (parts) => [parts[0]!, parts[0]!, parts[2]!]],
    ["one was edited", ([a, b, c]) => [a!, { ...b!, payload: "|zzzz|" }, c!]],
    ["one has lost its bars", ([a, b, c]) => [a!, { ...b!, payload: b!.payload.slice(1) }, c!]],
    ["one is of another record", ([a, b]) => [a!, b!, partsOf("0123456789", 6)[2]!]],
    ["there is none", () => []],
  ])("are no record when %s", (_, spoil) => {
    expect(joined(spoil(partsOf("abcdefghij", 6)))).toBeUndefined();
  });
});

describe("rows to be read together", () => {
  it.each([
    [[5], 0, 3, ["5-5"]],
    [[7, 5, 6], 0, 3, ["5-7"]],
    [[1, 10, 100], 20, 9, ["1-10", "100-100"]],
    [[1, 10, 100], 0, 2, ["1-10", "100-100"]],
    [[1, 10, 100], 0, 1, ["1-100"]],
    [[1, 3, 5, 7], 0, 2, ["1-1", "3-7"]],
    [[], 0, 3, []],
  ])("%j with gaps to %i in at most %i groups are %j", (rows, gap, most, expected) => {
    expect(rowGroups(rows, gap, most).map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
  });

  it("are all in a group, in no more groups than asked for", () => {
    const rows = fc.array(fc.integer({ min: 2, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.nat(40), fc.integer({ min: 1, max: 12 }), (wanted, gap, most) => {
        const groups = rowGroups(wanted, gap, most);
        expect(groups.length).toBeLessThanOrEqual(most);
        for (const each of wanted) expect(groups.filter(({ from, to }) => from <= each && each <= to)).toHaveLength(1);
      }),
    );
  });
});

import { EVE, heard, OTTO, sheetOf, shown, TAB, VERA } from "./harness";

const LIST = [
  ["Nimi", "Vaihe"],
  ["Demo A", "Asiakas"],
  ["Demo B", "Liidi"],
  ["Demo C", "Asiakas"],
  ["Demo D", ""],
];

describe("merged cells", () => {
  it("keep the first content alone, follow rows and columns, and come apart", () => {
    const host = sheetOf([
      ["a", "b"],
      ["c", "d"],
      ["e", ""],
    ]);
    host.merge(OTTO.email, TAB, "A1:B2");
    expect(shown(host, "A1:B3")).toEqual([
      ["a", ""],
      ["", ""],
      ["e", ""],
    ]);
    host.edit(OTTO.email, TAB, "B2", [["häviää"]]);
    expect(shown(host, "B2")).toEqual([[""]]);
    host.insertRows(OTTO.email, TAB, 2);
    host.insertColumns(OTTO.email, TAB, 1);
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.merges).toEqual([{ row: 1, column: 2, rows: 3, columns: 2 }]);
    host.deleteRows(OTTO.email, TAB, 1, 2);
    expect(sheet.merges).toEqual([{ row: 1, column: 2, rows: 1, columns: 2 }]);
    host.unmerge(OTTO.email, TAB, "A1:D5");
    expect(sheet.merges).toEqual([]);
    for (let i = 0; i < 6; i++) host.undo(OTTO.email);
    expect(shown(host, "A1:B3")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", ""],
    ]);
  });

  it.each<[string, (host: ReturnType<typeof sheetOf>) => void, string]>([
    ["merging a part of them", (host) => host.merge(EVE.email, TAB, "B2:B3"), "would cut a merged cell"],
    ["taking a part of them apart", (host) => host.unmerge(EVE.email, TAB, "A1:A2"), "would cut a merged cell"],
    ["sorting through them", (host) => host.sort(EVE.email, TAB, 1, true), "cannot be sorted"],
    ["moving a part of them", (host) => host.moveRows(EVE.email, TAB, 1, 1, 5), "would cut a merged cell"],
    ["moving into them", (host) => host.moveRows(EVE.email, TAB, 5, 1, 2), "would cut a merged cell"],
    ["freezing through them", (host) => host.freeze(EVE.email, TAB, { rows: 1 }), "would cut a merged cell"],
    ["filtering them", (host) => host.setFilter(EVE.email, TAB, "A1:B5"), "cannot be filtered"],
    ["merging one cell", (host) => host.merge(EVE.email, TAB, "D1"), "at least two cells"],
  ])("refuse %s", (_, act, words) => {
    const host = sheetOf(LIST);
    host.merge(OTTO.email, TAB, "A1:B2");
    expect(() => act(host)).toThrow(words);
  });

  it("of one row go along when it is sorted", () => {
    const host = sheetOf([["c"], ["a"], ["b"]]);
    host.merge(OTTO.email, TAB, "A1:B1");
    host.sort(OTTO.email, TAB, 1, true);
    expect(host.workbook.sheets[0]!.merges).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
  });
});

describe("a filter", () => {
  const hidden = (host: ReturnType<typeof sheetOf>) =>
    [1, 2, 3, 4, 5, 6].filter((row) => host.workbook.sheets[0]!.rowFiltered(row));

  it("hides rows by what they show, offers what there is, and does not look again after an edit", () => {
    const host = sheetOf(LIST);
    host.setFilter(OTTO.email, TAB, "A1:B5");
    expect(host.filterChoices(TAB, 2).map(({ text }) => text)).toEqual(["", "Asiakas", "Liidi"]);
    host.filterColumn(OTTO.email, TAB, 2, ["Liidi", ""]);
    expect(hidden(host)).toEqual([3, 5]);
    expect(host.filterChoices(TAB, 2)).toContainEqual({ text: "Liidi", shown: false });
    host.edit(OTTO.email, TAB, "B2", [["Liidi"]]);
    expect(hidden(host)).toEqual([3, 5]);
    host.filterColumn(OTTO.email, TAB, 1, ["Demo C"]);
    expect(hidden(host)).toEqual([2, 3, 4, 5]);
    host.filterColumn(OTTO.email, TAB, 2, null);
    expect(hidden(host)).toEqual([4]);
    host.setFilter(OTTO.email, TAB, null);
    expect(hidden(host)).toEqual([]);
    for (let i = 0; i < 2; i++) host.undo(OTTO.email);
    expect(hidden(host)).toEqual([2, 3, 4, 5]);
  });

  it("goes with rows and columns, and its hidden rows with what they hold when all is sorted", () => {
    const host = sheetOf(LIST);
    host.setFilter(OTTO.email, TAB, "A1:B5");
    host.filterColumn(OTTO.email, TAB, 2, ["Liidi"]);
    host.insertRows(OTTO.email, TAB, 1);
    host.insertColumns(OTTO.email, TAB, 1);
    expect(hidden(host)).toEqual([4]);
    host.sort(OTTO.email, TAB, 2, false, "A3:C6");
    expect(shown(host, "B3:B6").flat()).toEqual(["Demo D", "Demo C", "Demo B", "Demo A"]);
    expect(hidden(host)).toEqual([5]);
    host.filterColumn(OTTO.email, TAB, 3, ["Asiakas"]);
    expect(hidden(host)).toEqual([4, 6]);
    expect(host.workbook.sheets[0]!.rowHidden(4)).toBe(false);
    expect(() => host.filterColumn(EVE.email, TAB, 1, [])).toThrow("not part of the filter");
    expect(() => host.setFilter(EVE.email, TAB, "A1:B2")).toThrow("has a filter already");
  });

  it("is written over, hidden rows too", () => {
    const host = sheetOf(LIST);
    host.setFilter(OTTO.email, TAB, "A1:B5");
    host.filterColumn(OTTO.email, TAB, 2, ["Liidi"]);
    host.edit(OTTO.email, TAB, "B2:B5", [["x"]]);
    expect(shown(host, "B3")).toEqual([["x"]]);
  });
});

describe("rows hidden by hand", () => {
  it("hide and show, apart from the filter", () => {
    const host = sheetOf(LIST);
    host.hideRows(OTTO.email, TAB, 2, 2, true);
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.rowHidden(2), sheet.rowFiltered(2)]).toEqual([true, false]);
    expect(sheet.rowSizes()).toEqual([{ row: 2, count: 2, height: 21, hidden: true }]);
    host.hideRows(OTTO.email, TAB, 2, 2, false);
    expect(sheet.rowSizes()).toEqual([]);
  });
});

describe("named ranges", () => {
  it("follow their cells and go with them", () => {
    const host = sheetOf(LIST);
    host.nameRange(OTTO.email, "Vaiheet", TAB, "B2:B5");
    host.insertRows(OTTO.email, TAB, 3);
    host.moveColumns(OTTO.email, TAB, 2, 1, 1);
    expect(host.names()).toEqual([{ name: "Vaiheet", tab: TAB, area: { row: 2, column: 1, rows: 5, columns: 1 } }]);
    host.nameRange(OTTO.email, "vaiheet", TAB, "A1");
    expect(host.names()).toMatchObject([{ name: "vaiheet", area: { row: 1, rows: 1 } }]);
    host.deleteColumns(OTTO.email, TAB, 1, 1);
    expect(host.names()).toEqual([]);
    host.undo(OTTO.email);
    host.removeName(OTTO.email, "VAIHEET");
    expect(host.names()).toEqual([]);
  });

  it.each(["A1", "a12b c", "2021x", "R1C1", "TRUE", "", "väli-viiva", "x".repeat(251)])("are not named %s", (name) => {
    expect(() => sheetOf().nameRange(EVE.email, name, TAB, "A1")).toThrow("cannot name a range");
  });
});

describe("protections", () => {
  it("are shown, keep others out, and are taken away by who may edit", () => {
    const host = sheetOf(LIST);
    const id = host.protect(OTTO.email, TAB, "A1:B1", { description: "otsikot" });
    host.protect(EVE.email, TAB, "D1:D5", { warningOnly: true });
    expect(host.protections()).toMatchObject([
      { id, tab: TAB, area: { row: 1, rows: 1 }, description: "otsikot", warningOnly: false, editors: [] },
      { area: { column: 4 }, warningOnly: true },
    ]);
    expect(() => host.edit(EVE.email, TAB, "A1", [["x"]])).toThrow("protected");
    host.edit(EVE.email, TAB, "D2", [["x"]]);
    expect(() => host.unprotect(EVE.email, id)).toThrow("protected");
    host.unprotect(OTTO.email, id);
    host.edit(EVE.email, TAB, "A1", [["x"]]);
    expect(() => host.protect(VERA.email, TAB, null)).toThrow("katseluoikeus");
  });
});

describe("searching", () => {
  it("finds what is shown, on one tab or on all that are not hidden", () => {
    const host = sheetOf([
      ["Demo Oy", "31.1.2026"],
      ["", "demo"],
      ["=1+1", ""],
    ]);
    host.addTab(OTTO.email, "Muut");
    host.edit(OTTO.email, "Muut", "C3", [["Demo"]]);
    const at = (text: string, tab: string | null, options = {}) =>
      host.find(OTTO.email, tab, text, options).map(({ tab: on, row, column }) => `${on}!${row},${column}`);
    expect(at("demo", null)).toEqual(["Taulukko1!1,1", "Taulukko1!2,2", "Muut!3,3"]);
    expect(at("Demo", TAB, { matchCase: true })).toEqual(["Taulukko1!1,1"]);
    expect(at("demo", TAB, { entireCell: true })).toEqual(["Taulukko1!2,2"]);
    expect(at("31.1", TAB)).toEqual(["Taulukko1!1,2"]);
    expect([at("1+1", TAB), at("1+1", TAB, { formulas: true })]).toEqual([[], ["Taulukko1!3,1"]]);
    expect(at("(", TAB)).toEqual([]);
    host.hideTab(OTTO.email, "Muut", true);
    expect(at("demo", null)).toHaveLength(2);
  });
});

describe("what people lay over cells", () => {
  it("is nothing that onEdit hears of", () => {
    const host = sheetOf(LIST);
    const before = host.executions.length;
    host.setFilter(OTTO.email, TAB, "A1:B5");
    host.filterColumn(OTTO.email, TAB, 2, ["Liidi"]);
    host.nameRange(OTTO.email, "Lista", TAB, "A1:B5");
    host.hideRows(OTTO.email, TAB, 2, 1, true);
    host.sort(OTTO.email, TAB, 1, false);
    host.setFilter(OTTO.email, TAB, null);
    host.merge(OTTO.email, TAB, "D1:E1");
    expect(heard(host, before)).toEqual([]);
  });
});

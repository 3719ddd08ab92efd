import { EVE, heard, OTTO, sheetOf, shown, TAB, VERA } from "./harness";

describe("the fill handle", () => {
  it.each<[string, string[][], string, string, string, string[][]]>([
    ["one number repeats", [["5"]], "A1", "A1:A3", "A1:A3", [["5"], ["5"], ["5"]]],
    ["numbers go on by their step", [["1"], ["3"]], "A1:A2", "A1:A4", "A1:A4", [["1"], ["3"], ["5"], ["7"]]],
    ["numbers go on upwards too", [[""], [""], ["5"], ["6"]], "A3:A4", "A1:A4", "A1:A4", [["3"], ["4"], ["5"], ["6"]]],
    ["uneven numbers go on along their line", [["1"], ["2"], ["6"]], "A1:A3", "A1:A4", "A4", [["8"]]],
    ["a day goes on by days", [["30.1.2026"]], "A1", "A1:A3", "A2:A3", [["31.1.2026"], ["1.2.2026"]]],
    ["days go on by weeks", [["1.1.2026"], ["8.1.2026"]], "A1:A2", "A1:A3", "A3", [["15.1.2026"]]],
    [
      "the same day of each month goes on by months",
      [["31.1.2026"], ["31.3.2026"]],
      "A1:A2",
      "A1:A3",
      "A3",
      [["31.5.2026"]],
    ],
    ["a text that ends in digits counts on", [["Demo 09"]], "A1", "A1:A3", "A2:A3", [["Demo 10"], ["Demo 11"]]],
    ["texts repeat in turn", [["a"], ["b"]], "A1:A2", "A1:A5", "A3:A5", [["a"], ["b"], ["a"]]],
    ["to the right", [["1", "2"]], "A1:B1", "A1:D1", "A1:D1", [["1", "2", "3", "4"]]],
    [
      "formulas move their references",
      [
        ["1", "=A1*2"],
        ["2", ""],
      ],
      "B1",
      "B1:B2",
      "B1:B2",
      [["2"], ["4"]],
    ],
  ])("%s", (_, texts, from, to, at, expected) => {
    const host = sheetOf(texts);
    host.fill(OTTO.email, TAB, from, to);
    expect(shown(host, at)).toEqual(expected);
  });

  it("takes formats and rules along, and no notes", () => {
    const host = sheetOf([["1"]]);
    host.setFormat(OTTO.email, TAB, "A1", { style: { bold: true }, format: "0.00" });
    host.setNote(OTTO.email, TAB, "A1", "huomaa");
    host.fill(OTTO.email, TAB, "A1", "A1:A2");
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.style(2, 1), sheet.format(2, 1), sheet.note(2, 1)]).toEqual([{ bold: true }, "0.00", ""]);
  });

  it("tells onEdit once of what was filled, without a value", () => {
    const host = sheetOf([["1"]]);
    const before = host.executions.length;
    host.fill(OTTO.email, TAB, "A1", "A1:A3");
    expect(heard(host, before)).toEqual([["A2:A3", null, null]]);
  });

  it("makes the tab longer, and is refused over a merged block and both ways at once", () => {
    const host = sheetOf([["1"]]);
    host.fill(OTTO.email, TAB, "A1", "A1:A1002");
    expect(host.workbook.sheets[0]!.maxRows).toBe(1002);
    host.merge(OTTO.email, TAB, "B2:B3");
    expect(() => host.fill(OTTO.email, TAB, "B1", "B1:B2")).toThrow("Alue katkaisisi yhdistetyn solun");
    expect(() => host.fill(EVE.email, TAB, "A1", "A1:C3")).toThrow("You can fill one way at a time");
  });
});

describe("checkboxes", () => {
  it("are put in unticked, keep a truth value, are ticked by typing and go with their value", () => {
    const host = sheetOf([["TOSI"], ["vanha"], [""]]);
    host.insertCheckboxes(OTTO.email, TAB, "A1:A3");
    expect(shown(host, "A1:A3")).toEqual([["TOSI"], ["EPÄTOSI"], ["EPÄTOSI"]]);
    const before = host.executions.length;
    host.edit(OTTO.email, TAB, "A3", [["TRUE"]]);
    expect(heard(host, before)).toEqual([["A3", "TRUE", "FALSE"]]);
    expect(() => host.edit(OTTO.email, TAB, "A3", [["ehkä"]])).toThrow("A3");
    host.removeCheckboxes(OTTO.email, TAB, "A1:B2");
    expect(shown(host, "A1:A3")).toEqual([[""], [""], ["TOSI"]]);
    expect(host.workbook.sheets[0]!.validation(1, 1)).toBeNull();
  });

  it("count as content, ticked or not", () => {
    const host = sheetOf();
    host.insertCheckboxes(OTTO.email, TAB, "C7");
    expect([host.workbook.sheets[0]!.lastRow(), host.workbook.sheets[0]!.lastColumn()]).toEqual([7, 3]);
  });
});

describe("rows dragged elsewhere", () => {
  it.each([
    [2, 1, 5, "A4:Z4"],
    [4, 2, 1, "A1:Z2"],
  ])("are told to onEdit where they stand now (%i, %i to %i)", (row, count, to, at) => {
    const host = sheetOf([["a"], ["b"], ["c"], ["d"], ["e"]]);
    const before = host.executions.length;
    host.moveRows(OTTO.email, TAB, row, count, to);
    expect(heard(host, before)).toEqual([[at, null, null]]);
  });

  it("are told to nobody where the host is told so", () => {
    const host = sheetOf([["a"], ["b"]], { draggedRows: "unheard" });
    const before = host.executions.length;
    host.moveRows(OTTO.email, TAB, 2, 1, 1);
    expect(heard(host, before)).toEqual([]);
  });
});

describe("a note", () => {
  it("comes and goes without onEdit, and is undone", () => {
    const host = sheetOf([["a"]]);
    const before = host.executions.length;
    host.setNote(OTTO.email, TAB, "A1", "soita ensin");
    expect(host.workbook.sheets[0]!.note(1, 1)).toBe("soita ensin");
    expect(heard(host, before)).toEqual([]);
    host.undo(OTTO.email);
    expect(host.workbook.sheets[0]!.note(1, 1)).toBe("");
    expect(() => host.setNote(VERA.email, TAB, "A1", "x")).toThrow("katseluoikeus");
  });
});

describe("cells pasted from the sheet", () => {
  it("bring values, formulas, formats, notes, rules and merged blocks, over and over", () => {
    const host = sheetOf([["1", "=A1+1"]]);
    host.setFormat(OTTO.email, TAB, "A1", { style: { bold: true } });
    host.setNote(OTTO.email, TAB, "A1", "huomaa");
    host.merge(OTTO.email, TAB, "C1:D1");
    const before = host.executions.length;
    host.pasteCells(OTTO.email, TAB, "A3:D4", host.copyCells(TAB, "A1:D1"));
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.formulas(sheet.area("B3:B4")!)).toEqual([["=A3+1"], ["=A4+1"]]);
    expect([sheet.style(4, 1).bold, sheet.note(4, 1), sheet.merges.length]).toEqual([true, "huomaa", 3]);
    expect(heard(host, before)).toEqual([["A3:D4", null, null]]);
  });

  it("bring what formulas gave and no looks, as values alone", () => {
    const host = sheetOf([["1", "=A1+1"]]);
    host.setFormat(OTTO.email, TAB, "A1:B1", { style: { bold: true } });
    host.pasteValues(OTTO.email, TAB, "A2", host.copyCells(TAB, "A1:B1"));
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.formula(2, 2), sheet.value(2, 2), sheet.style(2, 2)]).toEqual([null, 2, {}]);
  });

  it("cannot cut a merged block", () => {
    const host = sheetOf([["1"], ["2"]]);
    host.merge(OTTO.email, TAB, "C1:C2");
    expect(() => host.pasteCells(EVE.email, TAB, "C2", host.copyCells(TAB, "A1"))).toThrow("would cut a merged cell");
  });
});

describe("cells that were cut", () => {
  it("move with all they have; formulas follow them and read what they read before", () => {
    const host = sheetOf([
      ["1", "=A1+1", "=SUM(A1:A2)"],
      ["2", "=A2+1", "=A1"],
    ]);
    host.setNote(OTTO.email, TAB, "A1", "huomaa");
    host.moveCells(OTTO.email, { tab: TAB, at: "A1:B1" }, { tab: TAB, at: "D5" });
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.formulas(sheet.area("A1:E5")!).flat().filter(Boolean)).toEqual([
      "=SUM(A1:A2)",
      "=A2+1",
      "=D5",
      "=D5+1",
    ]);
    expect([sheet.note(1, 1), sheet.note(5, 4), shown(host, "A1:B1"), shown(host, "D5:E5")]).toEqual([
      "",
      "huomaa",
      [["", ""]],
      [["1", "2"]],
    ]);
  });

  it("move to another tab, where formulas name the tab", () => {
    const host = sheetOf([["1", "=A1"]]);
    host.addTab(OTTO.email, "Muut");
    host.moveCells(OTTO.email, { tab: TAB, at: "A1" }, { tab: "Muut", at: "C3" });
    expect(host.workbook.sheets[0]!.formula(1, 2)).toBe("=Muut!C3");
    expect(shown(host, "B1")).toEqual([["1"]]);
    expect(host.undo(OTTO.email)).toBe(true);
    expect(host.workbook.sheets[0]!.formula(1, 2)).toBe("=A1");
  });

  it("leave no place that is protected", () => {
    const host = sheetOf([["1"]]);
    host.protect(OTTO.email, TAB, "A1", { editors: [] });
    expect(() => host.moveCells(EVE.email, { tab: TAB, at: "A1" }, { tab: TAB, at: "B1" })).toThrow("protected");
  });
});

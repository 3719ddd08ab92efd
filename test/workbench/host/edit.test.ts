import { EVE, hostOf, OTTO, VERA } from "./harness";

const TAB = "Taulukko1";
const LISTEN = `
  function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, e.range.rowStart, e.range.columnEnd]));
  }`;

type TestHost = ReturnType<typeof hostOf>;
const shown = (host: TestHost, rows: number, columns: number) =>
  host.workbook.sheets[0]!.displays({ row: 1, column: 1, rows, columns });
const heard = (host: TestHost) => host.executions.flatMap(({ log }) => log.map((line) => JSON.parse(line) as unknown));

describe("a person's edit", () => {
  it("is typed in the locale of the spreadsheet", () => {
    const host = hostOf("");
    host.edit(OTTO.email, TAB, "A1", [["1,5", "31.1.2026", "TOSI", "teksti", "=1+1"]]);
    expect(host.workbook.sheets[0]!.values({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([
      [1.5, 46053, true, "teksti"],
    ]);
    expect(shown(host, 1, 5)).toEqual([["1,5", "31.1.2026", "TOSI", "teksti", "2"]]);
  });

  it("fills a larger area with one text, and a block beyond the edge makes the tab larger", () => {
    const host = hostOf("");
    host.edit(OTTO.email, TAB, "A1:B2", [["x"]]);
    expect(shown(host, 2, 2)).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    host.edit(OTTO.email, TAB, "A1000", [["a"], ["b"], ["c"]]);
    host.edit(OTTO.email, TAB, "Z1", [["d", "e"]]);
    expect(host.workbook.sheets[0]!.maxRows).toBe(1002);
    expect(host.workbook.sheets[0]!.display(1, 27)).toBe("e");
    expect(host.workbook.sheets[0]!.display(1002, 1)).toBe("c");
  });

  it.each([
    ["a number into an empty cell", [], "5", ["A1", "5", undefined]],
    ["a number by its comma", [], "1,5", ["A1", "1.5", undefined]],
    ["text over text", ["old"], "new", ["A1", "new", "old"]],
    ["a date, which comes as its serial number", [], "31.1.2026", ["A1", "46053", undefined]],
    ["a truth value", [], "TOSI", ["A1", "TRUE", undefined]],
    ["nothing over text, as the delete key does", ["old"], "", ["A1", undefined, "old"]],
  ])("tells onEdit of %s", (_, before, text, expected) => {
    const host = hostOf(LISTEN);
    for (const each of before) host.edit(OTTO.email, TAB, "A1", [[each]]);
    host.edit(OTTO.email, TAB, "A1", [[text]]);
    const [at, value, oldValue] = expected;
    expect(heard(host).at(-1)).toEqual([at, value ?? null, oldValue ?? null, 1, 1]);
  });

  it("tells onEdit of a block without values", () => {
    const host = hostOf(LISTEN);
    host.edit(OTTO.email, TAB, "B2", [
      ["1", "2"],
      ["3", "4"],
    ]);
    host.clear(OTTO.email, TAB, "B2:C2");
    host.clear(OTTO.email, TAB, "B3");
    expect(heard(host)).toEqual([
      ["B2:C3", null, null, 2, 3],
      ["B2:C2", null, null, 2, 3],
      ["B3", null, "3", 3, 2],
    ]);
  });

  it("does not fire onEdit by sorting, formatting, rows, tabs or scripts", () => {
    const host = hostOf(`${LISTEN} function run() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`);
    host.edit(OTTO.email, TAB, "A1", [["2"], ["1"]]);
    const before = host.executions.length;
    host.sort(OTTO.email, TAB, 1, true);
    host.setFormat(OTTO.email, TAB, "A1", { style: { bold: true } });
    host.insertRows(OTTO.email, TAB, 1);
    host.deleteRows(OTTO.email, TAB, 1);
    host.insertColumns(OTTO.email, TAB, 1);
    host.deleteColumns(OTTO.email, TAB, 1);
    host.moveColumns(OTTO.email, TAB, 1, 1, 3);
    host.addTab(OTTO.email, "Muu");
    host.renameTab(OTTO.email, "Muu", "Toinen");
    host.deleteTab(OTTO.email, "Toinen");
    host.call(OTTO.email, "run");
    expect(host.executions.slice(before).map(({ kind }) => kind)).toEqual(["page"]);
  });

  it("is lost for onEdit when two wait already", () => {
    const host = hostOf(LISTEN);
    const edits = [1, 2, 3, 4, 5].map((row) => ({ tab: TAB, at: `A${row}`, values: [[String(row)]] }));
    host.burst(OTTO.email, edits);
    expect(heard(host).map((event) => (event as unknown[])[0])).toEqual(["A1", "A2", "A3"]);
    expect(host.lostEdits).toBe(2);
    expect(shown(host, 5, 1).flat()).toEqual(["1", "2", "3", "4", "5"]);
    host.edit(OTTO.email, TAB, "A6", [["6"]]);
    expect(heard(host)).toHaveLength(4);
  });

  it("reaches installed triggers too, which run as their maker", () => {
    const host = hostOf(`
      function install() {
        var sheet = SpreadsheetApp.getActive();
        ScriptApp.newTrigger("edited").forSpreadsheet(sheet).onEdit().create();
        ScriptApp.newTrigger("changed").forSpreadsheet(sheet).onChange().create();
        ScriptApp.newTrigger("opened").forSpreadsheet(sheet).onOpen().create();
      }
      function edited(e) { console.log(e.range.getA1Notation(), String(e.authMode), !!e.triggerUid, Session.getEffectiveUser().getEmail()); }
      function changed(e) { console.log(e.changeType, e.range === undefined); }
      function opened(e) { console.log(e.source.getName()); }`);
    host.call(OTTO.email, "install");
    host.edit(EVE.email, TAB, "A1", [["x"]]);
    host.insertRows(EVE.email, TAB, 1);
    host.open(EVE.email);
    expect(host.executions.slice(1).map(({ log }) => log[0])).toEqual([
      "A1 FULL true otto@example.fi",
      "EDIT true",
      "INSERT_ROW true",
      "Asiakasrekisteri",
    ]);
  });

  it("is refused in the person's language where they have no right or a rule forbids it", () => {
    const host = hostOf(`function run() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1").protect().removeEditors(["eve@example.fi"]);
      sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build());
    }`);
    host.call(OTTO.email, "run");
    expect(() => host.edit(VERA.email, TAB, "C1", [["x"]])).toThrow("Sinulla on vain katseluoikeus tähän taulukkoon.");
    expect(() => host.edit(EVE.email, TAB, "A1", [["x"]])).toThrow("This range is protected.");
    expect(() => host.deleteRows(EVE.email, TAB, 1)).toThrow("This range is protected.");
    expect(() => host.edit(OTTO.email, TAB, "B1", [["b"]])).toThrow("Solun B1 sääntö ei salli tätä arvoa.");
    host.edit(OTTO.email, TAB, "A1:B1", [["x", "a"]]);
    expect(shown(host, 1, 2)).toEqual([["x", "a"]]);
    expect(() => host.edit("stranger@example.fi", TAB, "A1", [["x"]])).toThrow("nobody the workbench knows");
  });
});

describe("undo", () => {
  it("takes back the person's own edits, last first", () => {
    const host = hostOf("");
    host.edit(OTTO.email, TAB, "A1", [["one"]]);
    host.edit(EVE.email, TAB, "B1", [["eve"]]);
    host.edit(OTTO.email, TAB, "A1", [["two"]]);
    expect(host.undoable(OTTO.email)).toBe(true);
    expect(host.undo(OTTO.email)).toBe(true);
    expect(shown(host, 1, 2)).toEqual([["one", "eve"]]);
    expect(host.undo(OTTO.email)).toBe(true);
    expect(shown(host, 1, 2)).toEqual([["", "eve"]]);
    expect(host.undo(OTTO.email)).toBe(false);
    expect(host.undoable(OTTO.email)).toBe(false);
  });

  it("leaves the cells that others have changed since, and says so", () => {
    const host = hostOf(`function run() { SpreadsheetApp.getActiveSheet().getRange("A3").setValue("script"); }`);
    host.edit(OTTO.email, TAB, "A1", [["a"], ["b"], ["c"]]);
    host.edit(EVE.email, TAB, "A2", [["eve"]]);
    host.call(OTTO.email, "run");
    expect(host.undo(OTTO.email)).toBe(true);
    expect(shown(host, 3, 1).flat()).toEqual(["", "eve", "script"]);
    expect(host.screens(OTTO.email).toast?.message).toBe(
      "2 solua jätettiin ennalleen: joku muu on muuttanut niitä sen jälkeen.",
    );
  });

  it("follows its cells when rows and columns move", () => {
    const host = hostOf("");
    host.edit(OTTO.email, TAB, "A2", [["2"], ["1"]]);
    host.insertRows(EVE.email, TAB, 1, 2);
    host.insertColumns(EVE.email, TAB, 1);
    host.sort(EVE.email, TAB, 2, true);
    expect(host.undo(OTTO.email)).toBe(true);
    expect(host.workbook.sheets[0]!.lastRow()).toBe(0);
  });

  it("brings back deleted rows unless somebody has moved the others since", () => {
    const host = hostOf("");
    host.edit(OTTO.email, TAB, "A1", [["a"], ["b"]]);
    host.deleteRows(OTTO.email, TAB, 1);
    expect(host.undo(OTTO.email)).toBe(true);
    expect(shown(host, 2, 1).flat()).toEqual(["a", "b"]);
    host.deleteRows(OTTO.email, TAB, 1);
    host.insertRows(EVE.email, TAB, 3);
    expect(host.undo(OTTO.email)).toBe(false);
    expect(shown(host, 2, 1).flat()).toEqual(["b", ""]);
    expect(host.screens(OTTO.email).toast?.message).toContain("ei voi enää kumota");
  });

  it("tells onEdit where, but not what", () => {
    const host = hostOf(LISTEN);
    host.edit(OTTO.email, TAB, "B2", [["x"]]);
    host.undo(OTTO.email);
    expect(heard(host).at(-1)).toEqual(["B2", null, null, 2, 2]);
  });
});

describe("a selection", () => {
  it("is each person's own, and moves with its rows", () => {
    const host = hostOf(`function where() { return SpreadsheetApp.getActiveRange().getA1Notation() + " " +
      SpreadsheetApp.getActiveRangeList().getRanges().map(function (r) { return r.getA1Notation(); }); }`);
    host.select(OTTO.email, TAB, "A2:B3,D5");
    expect(host.call(OTTO.email, "where")).toBe("D5 A2:B3,D5");
    expect(host.call(EVE.email, "where")).toBe("A1 A1");
    host.insertRows(EVE.email, TAB, 4);
    expect(host.call(OTTO.email, "where")).toBe("D6 A2:B3,D6");
    expect(() => host.select(OTTO.email, TAB, "A2000")).toThrow("A2000 is no place on the tab Taulukko1");
  });

  it("is moved by a script, and listeners hear it", () => {
    const host = hostOf(`function go() { SpreadsheetApp.getActiveSheet().getRange("C3").activate(); }`);
    const heardOf: unknown[] = [];
    host.on("selection", (event) => heardOf.push(event));
    host.call(OTTO.email, "go");
    expect(heardOf).toMatchObject([{ user: OTTO.email, areas: [{ row: 3, column: 3, rows: 1, columns: 1 }] }]);
  });
});

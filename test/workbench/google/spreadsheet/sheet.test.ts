import { execution } from "./script";

const numbered = "sheet.getRange('A1:A20').setValues(Array.from({ length: 20 }, (_, i) => [i + 1]));";
const column = "sheet.getRange(1, 1, sheet.getMaxRows(), 1).getValues().map(([value]) => value)";

describe("Sheet", () => {
  it("starts empty, with a data range of one cell", () => {
    const body =
      "return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()];";
    expect(execution().run(body)).toEqual([0, 0, "A1", [[""]]]);
  });

  it("never grows by a write", () => {
    const { run } = execution();
    expect(run("return [sheet.getMaxRows(), sheet.getMaxColumns()];")).toEqual([20, 6]);
  });

  it.each<[string, number, unknown[]]>([
    ["sheet.insertRowsAfter(20, 2)", 22, [19, 20, "", ""]],
    ["sheet.insertRowsBefore(20, 1)", 21, [18, 19, "", 20]],
    ["sheet.insertRows(19, 1)", 21, [18, "", 19, 20]],
    ["sheet.deleteRows(18, 2)", 18, [15, 16, 17, 20]],
    ["sheet.deleteRow(20)", 19, [16, 17, 18, 19]],
    ["sheet.moveRows(sheet.getRange('A1'), 21)", 20, [18, 19, 20, 1]],
    ["sheet.sort(1, false)", 20, [4, 3, 2, 1]],
  ])("changes its rows: %s", (call, rows, end) => {
    const values = execution().run(`${numbered} ${call}; return ${column};`) as unknown[];
    expect([values.length, values.slice(-4)]).toEqual([rows, end]);
  });

  it.each<[string, string]>([
    ["sheet.insertRowsAfter(21, 1)", "Those rows are out of bounds."],
    ["sheet.deleteRows(20, 2)", "Those rows are out of bounds."],
    ["sheet.deleteColumns(7, 1)", "Those columns are out of bounds."],
    ["sheet.insertColumnsBefore(0, 1)", "Those columns are out of bounds."],
    ["sheet.deleteRows(1, 20)", "You can't delete all the rows on the sheet."],
    ["sheet.setFrozenRows(1); sheet.deleteRows(2, 19)", "Sorry, it is not possible to delete all non-frozen rows."],
    [
      "sheet.insertRowsAfter(1, 2000000)",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    ],
    ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
    ["book.deleteSheet(sheet)", "You can't remove all the sheets in a document."],
    ["book.insertSheet('YRITYKSET')", "A sheet with this name already exists. Please enter another name."],
  ])("refuses %s", (call, message) => {
    expect(execution().failure(`${call};`)).toBe(`Exception: ${message}`);
  });

  it("keeps the frozen header above when it sorts", () => {
    const body = `${numbered} sheet.setFrozenRows(1); sheet.sort(1, false); return ${column}.slice(0, 3);`;
    expect(execution().run(body)).toEqual([1, 20, 19]);
  });

  it("tells widths, hiding, freezing and colour as they were set", () => {
    const body = `
      sheet.setColumnWidths(2, 2, 240).hideColumns(4);
      sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
      sheet.setTabColor("#1A2B3C").setRowHeight(1, 40);
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.isColumnHiddenByUser(4), sheet.getFrozenRows(),
        sheet.getFrozenColumns(), sheet.getTabColor(), sheet.getRowHeight(1)];`;
    expect(execution().run(body.replace(".hideColumns(4);", "; sheet.hideColumns(4);"))).toEqual([
      100,
      240,
      true,
      1,
      2,
      "#1a2b3c",
      40,
    ]);
  });

  it("copies looks into rows inserted between others, but not into those at the end", () => {
    const body = `
      sheet.getRange("A19:A20").setNumberFormat("@");
      sheet.insertRowsAfter(19, 1);
      sheet.insertRowsAfter(21, 1);
      return sheet.getRange("A20:A22").getNumberFormats();`;
    expect(execution().run(body)).toEqual([["@"], ["@"], ["General"]]);
  });

  it("appends after the last content and grows by a row when full", () => {
    const body = `${numbered} sheet.appendRow([21, "x"]); return [sheet.getMaxRows(), sheet.getRange("A21:B21").getValues()];`;
    expect(execution().run(body)).toEqual([21, [[21, "x"]]]);
  });
});

describe("Spreadsheet", () => {
  it("finds tabs by name and ID, and answers null for what is missing", () => {
    const body = `
      return [book.getSheetByName("yritykset").getName(), book.getSheetById(sheet.getSheetId()).getIndex(),
        book.getSheetByName("Muu"), book.getSheetById(987654), book.getRangeByName("alue")];`;
    expect(execution().run(body)).toEqual(["Yritykset", 1, null, null, null]);
  });

  it("inserts tabs, which open, and names those without a name in its language", () => {
    const { run, workbook, selected } = execution();
    const body = `
      book.insertSheet("Loki", 0); book.insertSheet();
      return book.getSheets().map((tab) => [tab.getName(), tab.getMaxRows(), tab.getMaxColumns()]);`;
    expect(run(body)).toEqual([
      ["Loki", 1000, 26],
      ["Taulukko3", 1000, 26],
      ["Yritykset", 20, 6],
    ]);
    expect(selected().sheetId).toBe(workbook.sheets[1]!.id);
  });

  it("moves the open tab and deletes others", () => {
    const body = `
      const log = book.insertSheet("Loki");
      book.moveActiveSheet(1);
      const order = book.getSheets().map((tab) => tab.getName());
      book.deleteSheet(log);
      return [order, book.getSheets().length, book.getActiveSheet().getName()];`;
    expect(execution().run(body)).toEqual([["Loki", "Yritykset"], 1, "Yritykset"]);
  });

  it("refuses to use a tab that is gone", () => {
    const body = "const log = book.insertSheet('Loki'); book.deleteSheet(log); log.getLastRow();";
    expect(execution().failure(body)).toMatch(/^Exception: Sheet \d+ not found$/);
  });

  it("knows its zone, language and people", () => {
    const body = `
      return [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), book.getOwner().getEmail(),
        book.getEditors().map((user) => user.getEmail())];`;
    expect(execution().run(body)).toEqual(["Europe/Helsinki", "fi_FI", "omistaja@example.fi", ["myyja@example.fi"]]);
  });

  it("shows a toast", () => {
    const { run, toasts } = execution();
    run("book.toast('Valmis'); book.toast('Valmis', 'Tuonti', 8);");
    expect(toasts).toEqual([
      ["Valmis", "", null],
      ["Valmis", "Tuonti", 8],
    ]);
  });
});

import { EDITOR, execution, executionOn } from "./script";

const LIST = "SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build()";
const VIOLATION = "Exception: The data you entered in cell B2 violates the data validation rules set on this cell.";
const PROTECTED =
  "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection " +
  "if you need to edit.";

describe("the buffer of writes", () => {
  it("holds writes back until a read", () => {
    const { run, sheet } = execution();
    run("sheet.getRange('A1').setValue('x'); sheet.getRange('A1').setBackground('#ff0000');");
    expect(sheet.value(1, 1)).toBeNull();
    run("sheet.getRange('C3').getValue();");
    expect([sheet.value(1, 1), sheet.style(1, 1)]).toEqual(["x", { background: "#ff0000" }]);
  });

  it.each([
    "SpreadsheetApp.flush()",
    "sheet.insertRowsAfter(5, 1)",
    "sheet.getLastRow()",
    "book.getSheets()",
    "book.getSpreadsheetTimeZone()",
  ])("lands at %s", (call) => {
    const { run, sheet } = execution();
    run(`sheet.getRange('A1').setValue('x'); ${call};`);
    expect(sheet.value(1, 1)).toBe("x");
  });

  it("lands at the end of the execution, or never when it is killed and dropped", () => {
    const ended = execution();
    ended.run("sheet.getRange('A1').setValue('x');");
    ended.land();
    const killed = execution();
    killed.run("sheet.getRange('A1').setValue('x');");
    killed.drop();
    killed.land();
    expect([ended.sheet.value(1, 1), killed.sheet.value(1, 1)]).toEqual(["x", null]);
  });

  it("lands in the order of the calls", () => {
    const { run } = execution();
    expect(run("const a = sheet.getRange('A1'); a.setNumberFormat('@'); a.setValue('007'); return a.getValue();")).toBe(
      "007",
    );
    expect(run("const b = sheet.getRange('B1'); b.setValue('007'); b.setNumberFormat('@'); return b.getValue();")).toBe(
      7,
    );
  });

  it("refuses against a rule at the call that breaks it, in immediate mode", () => {
    const { run, failure, sheet } = execution({ refusals: "immediate" });
    run(`sheet.getRange('B2').setDataValidation(${LIST});`);
    expect(failure("sheet.getRange('B2').setValue('c'); throw new Error('not reached');")).toBe(VIOLATION);
    expect(sheet.value(2, 2)).toBeNull();
    expect(failure("sheet.getRange('B2').setValue('a'); SpreadsheetApp.flush();")).toBeNull();
  });

  it("refuses at the next call to the server, in deferred mode", () => {
    const { run, failure, sheet } = execution({ refusals: "deferred" });
    run(`sheet.getRange('B2').setDataValidation(${LIST});`);
    expect(failure("sheet.getRange('B2').setValue('c'); throw new Error('reached');")).toBe("Error: reached");
    expect(failure("SpreadsheetApp.flush();")).toBe(VIOLATION);
    expect(failure("SpreadsheetApp.flush();")).toBeNull();
    expect(sheet.value(2, 2)).toBeNull();
  });

  it("loses what waited behind a refused write, in deferred mode", () => {
    const { failure, sheet } = execution({ refusals: "deferred" });
    const body = `
      sheet.getRange("A1").setValue("before");
      sheet.getRange("B2").setDataValidation(${LIST}).setValue("c");
      sheet.getRange("A3").setValue("behind");
      SpreadsheetApp.flush();`;
    expect(failure(body)).toBe(VIOLATION);
    expect([sheet.value(1, 1), sheet.value(3, 1)]).toEqual(["before", null]);
  });

  it("lets a rule that only warns pass", () => {
    const { run } = execution();
    const body = `
      const warning = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(true).build();
      return sheet.getRange("B2").setDataValidation(warning).setValue("c").getValue();`;
    expect(run(body)).toBe("c");
  });

  it.each(["immediate", "deferred"] as const)("refuses an editor what is protected, in %s mode", (refusals) => {
    const owner = execution();
    owner.run(
      "const p = sheet.getRange('A1:A5').protect(); p.removeEditors(p.getEditors().map((user) => user.getEmail()));",
    );
    const { failure, sheet } = executionOn(owner.workbook, { user: EDITOR, refusals });
    expect(failure("sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush();")).toBe(PROTECTED);
    expect(failure("sheet.getRange('B1').setValue('x'); SpreadsheetApp.flush();")).toBeNull();
    expect([sheet.value(1, 1), sheet.value(1, 2)]).toEqual([null, "x"]);
  });

  it.each(["immediate", "deferred"] as const)(
    "meets what another person did meanwhile, in %s mode: the rows are gone, or the tab",
    (refusals) => {
      const { run, failure, workbook, sheet } = execution({ refusals });
      run("book.insertSheet('Muu'); SpreadsheetApp.flush(); sheet.getRange('A20').setValue('x');");
      workbook.apply({ kind: "deleteRows", sheetId: sheet.id, row: 10, count: 11 });
      expect(failure("SpreadsheetApp.flush();")).toBe(
        "Exception: The coordinates of the range are outside the dimensions of the sheet.",
      );
      run("sheet.getRange('A1').setValue('x');");
      workbook.apply({ kind: "deleteSheet", sheetId: sheet.id });
      expect(failure("SpreadsheetApp.flush();")).toMatch(/^Exception: Sheet \d* ?not found$/);
    },
  );

  it.each(["immediate", "deferred"] as const)(
    "refuses what was protected since it was written, in %s mode",
    (refusals) => {
      const owner = execution();
      const { run, failure, sheet } = executionOn(owner.workbook, { user: EDITOR, refusals });
      run("sheet.getRange('A1').setValue('x');");
      owner.run("const p = sheet.protect(); p.removeEditors(p.getEditors().map((user) => user.getEmail()));");
      expect(failure("SpreadsheetApp.flush();")).toBe(PROTECTED);
      expect(sheet.value(1, 1)).toBeNull();
    },
  );

  it.each(["getValues", "getDisplayValue", "getNotes", "getNumberFormats", "getFormulas", "isBlank", "canEdit"])(
    "refuses Range.%s of rows that are gone since the range was made",
    (member) => {
      const { failure } = execution();
      expect(failure(`const range = sheet.getRange("A19:A20"); sheet.deleteRows(10, 2); range.${member}();`)).toBe(
        "Exception: The coordinates of the range are outside the dimensions of the sheet.",
      );
    },
  );

  it("takes a write to the row that now stands at its number", () => {
    const { run, workbook, sheet } = execution();
    run(
      "sheet.getRange('A1:A3').setValues([[1], [2], [3]]); SpreadsheetApp.flush(); sheet.getRange('B2').setValue('x');",
    );
    workbook.apply({ kind: "insertRows", sheetId: sheet.id, before: 1, count: 1 });
    expect(run("return sheet.getRange('A1:B4').getValues();")).toEqual([
      ["", ""],
      [1, "x"],
      [2, ""],
      [3, ""],
    ]);
  });
});

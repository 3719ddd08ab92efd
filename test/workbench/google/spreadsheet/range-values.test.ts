import { execution } from "./script";

describe("Range.setValues and getValues", () => {
  it.each<[string, string, string, unknown]>([
    ["a number", "12.5", "", 12.5],
    ["a boolean", "true", "", true],
    ["text", "'Demo Oy'", "", "Demo Oy"],
    ["an emoji", "'🙂 hyvä'", "", "🙂 hyvä"],
    ["null", "null", "", ""],
    ["undefined", "undefined", "", ""],
    ["empty text", "''", "", ""],
    ["text like a number", "'1,5'", "", 1.5],
    ["text with leading zeros", "'00123'", "", 123],
    ["text like a number in a text cell", "'00123'", "@", "00123"],
    ["a phone number in a text cell", "'+358 40 1234567'", "@", "+358 40 1234567"],
    ["text like a truth value", "'TRUE'", "", true],
    ["text like a truth value in a text cell", "'TRUE'", "@", "TRUE"],
    ["text after an apostrophe", '"\'00123"', "", "00123"],
    ["what looks like a formula in a text cell", "'=1+1'", "@", "=1+1"],
    ["a number in a text cell", "5", "@", "5"],
    ["a boolean in a text cell", "true", "@", "TOSI"],
  ])("takes %s", (_, written, format, read) => {
    const { run } = execution();
    const formatted = format && `sheet.getRange('B2').setNumberFormat('${format}');`;
    expect(run(`${formatted} return sheet.getRange('B2').setValues([[${written}]]).getValues();`)).toEqual([[read]]);
  });

  it("reads text by the locale of the spreadsheet", () => {
    const read = (locale: "fi_FI" | "en_US") =>
      execution({ locale }).run("return sheet.getRange('A1').setValue('1.5').getValue() instanceof Date;");
    expect([
      read("en_US"),
      execution({ locale: "en_US" }).run("return sheet.getRange('A1').setValue('1.5').getValue();"),
    ]).toEqual([false, 1.5]);
    expect(execution().run("return sheet.getRange('A1').setValue('1.5').getValue();")).not.toBe(1.5);
  });

  it("makes a formula of text that begins with =", () => {
    const { run } = execution();
    expect(run("return sheet.getRange('A1').setValue('=B1').getFormula();")).toBe("=B1");
    expect(run("return sheet.getRange('A2').setFormula('B1').getFormulas();")).toEqual([["=B1"]]);
  });

  it("keeps an instant, shown in the spreadsheet's zone", () => {
    const { run, sheet } = execution({ timeZone: "Europe/Helsinki" });
    const body = `
      const written = new Date(Date.UTC(2026, 2, 9, 22, 0));
      const read = sheet.getRange("A1").setValue(written).getValue();
      return [read instanceof Date, read.getTime() === written.getTime(), sheet.getRange("A1").getDisplayValue()];`;
    expect(run(body)).toEqual([true, true, "10.3.2026"]);
    expect(sheet.value(1, 1)).toBe(46091);
  });

  it("gives a Date for any number in a cell with a date format", () => {
    const { run } = execution();
    const body = `
      const range = sheet.getRange("A1").setNumberFormat("d.m.yyyy").setValue(46091);
      return [range.getValue().toISOString(), range.getDisplayValue()];`;
    expect(run(body)).toEqual(["2026-03-09T22:00:00.000Z", "10.3.2026"]);
  });

  it("fills each cell of the range with one value", () => {
    const { run } = execution();
    expect(run("return sheet.getRange('A1:B2').setValue('x').getValues();")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("fills text cells with the text of a truth value", () => {
    const body = "return sheet.getRange('A1:A2').setNumberFormat('@').setValue(false).getValues();";
    expect(execution().run(body)).toEqual([["EPÄTOSI"], ["EPÄTOSI"]]);
  });

  it("reads one text differently where the formats differ", () => {
    const { run } = execution();
    const body =
      "sheet.getRange('A1').setNumberFormat('@'); return sheet.getRange('A1:B1').setValue('007').getValues();";
    expect(run(body)).toEqual([["007", 7]]);
  });

  it("gives the shown text of a formula's failure", () => {
    const { run, workbook, sheet } = execution();
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    workbook.apply({ kind: "fill", sheetId: sheet.id, area, content: { error: "#N/A" } });
    expect(run("return sheet.getRange('A1').getValue();")).toBe("#N/A");
  });

  it.each<[string, string]>([
    ["NaN", "Writing NaN to a cell is not emulated"],
    ["Infinity", "Writing Infinity to a cell is not emulated"],
    ["({})", "Writing [object Object] to a cell is not emulated"],
    ["new Date(NaN)", "Writing Invalid Date to a cell is not emulated"],
  ])("refuses %s", (value, message) => {
    expect(execution().failure(`sheet.getRange("A1").setValues([[${value}]]);`)).toBe(`NotEmulatedError: ${message}`);
  });

  it.each<[string, string]>([
    [
      "[]",
      "The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 2.",
    ],
    [
      "[[1, 2]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "[[1, 2], [3]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    ["[1, 2]", "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    ["'x'", "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])("refuses %s for two rows of two", (data, message) => {
    expect(execution().failure(`sheet.getRange("A1:B2").setValues(${data});`)).toBe(`Exception: ${message}`);
  });

  it("takes 50,000 characters and no more", () => {
    const { run, failure } = execution();
    expect(run("return sheet.getRange('A1').setValue('ä'.repeat(50000)).getValue().length;")).toBe(50_000);
    expect(failure("sheet.getRange('A1').setValue('ä'.repeat(50001));")).toBe(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  it("charges the cells it reads and writes", () => {
    const { run, cells } = execution();
    run("sheet.getRange('A1:B3').setValue('x'); sheet.getRange('A1:C3').getValues();");
    expect(cells).toEqual({ read: 9, written: 6, landed: 6 });
  });
});

describe("Sheet.getRange", () => {
  it.each<[string, string]>([
    ["1, 2", "B1"],
    ["2, 3, 4", "C2:C5"],
    ["2, 3, 4, 2", "C2:D5"],
    ["'b2:C3'", "B2:C3"],
    ["'A:C'", "A:C"],
    ["'2:3'", "2:3"],
    ["'A5:A'", "A5:A20"],
    ["'Yritykset!D4'", "D4"],
  ])("takes (%s)", (args, notation) => {
    expect(execution().run(`return sheet.getRange(${args}).getA1Notation();`)).toBe(notation);
  });

  it.each<[string, string]>([
    ["1, 1, 21, 1", "The coordinates of the range are outside the dimensions of the sheet."],
    ["1, 7", "The coordinates of the range are outside the dimensions of the sheet."],
    ["1, 1, 0, 1", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["'Muu!A1'", "Range not found"],
    ["'ei ole'", "Range not found"],
    ["'1', 2", "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      "undefined, 2",
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])("refuses (%s) at once", (args, message) => {
    expect(execution().failure(`sheet.getRange(${args});`)).toBe(`Exception: ${message}`);
  });
});

describe("Range", () => {
  it("finds ranges from itself", () => {
    const body = `
      const range = sheet.getRange("B2:C3");
      return [range.offset(1, 1), range.offset(1, 0, 1), range.offset(0, 0, 1, 1), range.getCell(2, 2)]
        .map((found) => found.getA1Notation());`;
    expect(execution().run(body)).toEqual(["C3:D4", "B3:C3", "B2", "C3"]);
  });

  it.each<[string, string, string]>([
    ["A1", "DOWN", "A3"],
    ["A3", "DOWN", "A6"],
    ["A6", "DOWN", "A20"],
    ["A20", "UP", "A6"],
    ["A3", "UP", "A1"],
    ["B2", "PREVIOUS", "A2"],
    ["A1", "NEXT", "F1"],
  ])("goes from %s %s to %s, as Ctrl and an arrow do", (from, direction, to) => {
    const body = `
      sheet.getRange("A1:A3").setValue("x");
      sheet.getRange("A6").setValue("y");
      return sheet.getRange("${from}").getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation();`;
    expect(execution().run(body)).toBe(to);
  });

  it("carries its borders in an event", () => {
    const body =
      "const { rowStart, rowEnd, columnStart, columnEnd } = event.range; return [rowStart, rowEnd, columnStart, columnEnd];";
    const { run, calls } = execution();
    calls.length = 0;
    expect(run(body)).toEqual([2, 5, 3, 4]);
    expect(calls.filter((call) => call.startsWith("Range."))).toEqual([]);
  });
});

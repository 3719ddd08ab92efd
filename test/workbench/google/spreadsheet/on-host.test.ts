import { Host, type HostOptions } from "../../../../scripts/workbench/host/host";

const OWNER = "demo.omistaja@example.fi";
const SELLER = "demo.myyja@example.fi";
const CURRENT_FILE = "https://www.googleapis.com/auth/spreadsheets.currentonly";

/** A script of one function, `act`, on a new spreadsheet. */
function host(body: string, options: Partial<HostOptions> = {}): Host {
  return new Host({
    bundle: {
      code: `function act() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = book.getSheetByName("Taulukko1");
        ${body}
      }`,
      pages: {},
      manifest: { timeZone: "America/New_York", runtimeVersion: "V8", oauthScopes: [CURRENT_FILE] },
    },
    people: [
      { email: OWNER, name: "Demo Omistaja", locale: "fi", role: "owner" },
      { email: SELLER, name: "Demo Myyjä", locale: "fi", role: "editor" },
    ],
    ...options,
  });
}

const valueAt = ({ workbook }: Host, row: number, column: number) => workbook.sheets[0]!.value(row, column);

describe("the spreadsheet services in an execution of the host", () => {
  it("writes and reads in the spreadsheet's zone, whatever the script's", () => {
    const run = host(`
      const written = new Date(2026, 2, 9, 18, 0);
      const read = sheet.getRange("A1").setValue(written).getValue();
      return [read instanceof Date, read.getTime() - written.getTime(), sheet.getRange("A1").getDisplayValue()];`);
    expect(run.call(OWNER, "act")).toEqual([true, 0, "10.3.2026"]);
  });

  it.each(["SpreadsheetApp.openById('x')", "SpreadsheetApp.create('x')"])(
    "refuses %s to an add-on that may see the current file alone",
    (call) => {
      expect(() => host(`${call};`).call(OWNER, "act")).toThrow(
        /^Exception: Specified permissions are not sufficient to call SpreadsheetApp\.\w+\. Required permissions: \(/,
      );
    },
  );

  it("lets nobody miss what is not emulated, even if the script catches it", () => {
    const run = host(
      "try { sheet.getRange('A1').createPivotTable(sheet.getRange('A1')); } catch (error) { return 'silence'; }",
    );
    expect(() => run.call(OWNER, "act")).toThrow("Range.createPivotTable is not emulated");
  });

  it.each([
    ["land", "x"],
    ["drop", null],
  ] as const)("lets the unsent writes of a killed execution %s", (unflushed, left) => {
    const run = host(
      "try { sheet.getRange('A1').setValue('x'); sheet.getLastRow(); } catch (error) { return 'caught'; }",
    );
    run.faults.kill("Sheet.getLastRow", { unflushed });
    expect(() => run.call(OWNER, "act")).toThrow("Exceeded maximum execution time");
    expect(valueAt(run, 1, 1)).toBe(left);
  });

  it("meets a rule that rejects at the end of an execution that never sends its writes", () => {
    const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build()";
    const body = `sheet.getRange("A1").setDataValidation(${rule}); SpreadsheetApp.flush(); sheet.getRange("A1").setValue("b");`;
    for (const refusals of ["immediate", "deferred"] as const) {
      const run = host(body, { refusals });
      expect(() => run.call(OWNER, "act")).toThrow("violates the data validation rules set on this cell");
      expect(valueAt(run, 1, 1)).toBeNull();
    }
  });

  it("lets another person act between two calls", () => {
    const run = host("const range = sheet.getRange('A1:A3'); return [range.getValues(), range.getValues()];");
    run.faults.interleave({ call: "Range.getValues", nth: 2 }, () => run.edit(SELLER, "Taulukko1", "A2", [["uusi"]]));
    expect(run.call(OWNER, "act")).toEqual([
      [[""], [""], [""]],
      [[""], ["uusi"], [""]],
    ]);
  });

  it("counts calls and cells", () => {
    const run = host(`
      sheet.getRange(1, 1, 3, 2).setNumberFormat("@").setValues([["a", "b"], ["c", "d"], ["e", "f"]]);
      sheet.getRange("A1:B3").getValues();
      SpreadsheetApp.flush();`);
    run.call(OWNER, "act");
    const { sheetCalls, cellsRead, cellsWritten } = run.executions.at(-1)!;
    expect({ sheetCalls, cellsRead, cellsWritten }).toEqual({ sheetCalls: 4, cellsRead: 6, cellsWritten: 12 });
  });

  it("gives the script the selection of the person who runs it", () => {
    const run = host(`
      return SpreadsheetApp.getSelection().getActiveRangeList().getRanges().map((range) => range.getA1Notation());`);
    run.select(OWNER, "Taulukko1", "A2:B3,D5");
    expect(run.call(OWNER, "act")).toEqual(["A2:B3", "D5"]);
  });

  it("wants written cells flushed before the lock is given back", () => {
    const locked = (flush: string) =>
      host(`
        const lock = LockService.getScriptLock();
        lock.tryLock(1000);
        sheet.getRange("A1").setValue("x");
        ${flush}
        lock.releaseLock();`);
    expect(() => locked("").call(OWNER, "act")).toThrow("The script lock is released before SpreadsheetApp.flush()");
    expect(locked("SpreadsheetApp.flush();").call(OWNER, "act")).toBeNull();
  });

  it("says in Google's words what another person made impossible, also at the end", () => {
    const run = host("sheet.getRange('A1000').setValue('x'); PropertiesService.getScriptProperties().getKeys();");
    run.faults.interleave("PropertiesService.getScriptProperties", () => run.deleteRows(SELLER, "Taulukko1", 500, 501));
    expect(() => run.call(OWNER, "act")).toThrow(
      "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    );
  });

  it("speaks another language than English on request, so that no code relies on its words", () => {
    const body = "try { sheet.getRange('nowhere'); } catch (error) { return [error.name, error.message]; }";
    expect(host(body).call(OWNER, "act")).toEqual(["Exception", "Range not found"]);
    expect(host(body, { messages: "localised" }).call(OWNER, "act")).toEqual([
      "Exception",
      "Palvelu ei tehnyt pyydettyä.",
    ]);
  });
});

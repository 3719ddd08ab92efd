import { hostOf, OTTO } from "./harness";

/** The record of one page call with this body, in a script of no size worth mentioning. */
function record(body: string) {
  const host = hostOf(`function run() { ${body} }`);
  host.call(OTTO.email, "run");
  return host.executions.at(-1)!;
}

/** Starting, and the way from the page and back. */
const START = 500 + 700;
const FIRST = 200;

describe("the ledger of an execution", () => {
  it.each([
    ["nothing", "", { sheetCalls: 0, otherCalls: 0, flushes: 0, typicalMs: START, p95Ms: 2500 + 3000 }],
    [
      "a read",
      "SpreadsheetApp.getActive().getSheets()[0].getRange('A1:Z100').getValues();",
      { sheetCalls: 2, cellsRead: 2600, typicalMs: START + FIRST + 80 + 80 + Math.round(2600 * 0.0085) },
    ],
    [
      "a write, which is sent at the end",
      "SpreadsheetApp.getActive().getSheets()[0].getRange('A1:J100').setValue(1);",
      { sheetCalls: 2, cellsWritten: 1000, flushes: 1, typicalMs: START + FIRST + 80 + 5 + 2 + 400 + 30 },
    ],
    [
      "a write and a flush",
      "SpreadsheetApp.getActive().getSheets()[0].getRange('A1:J100').setValue(1); SpreadsheetApp.flush();",
      { sheetCalls: 2, flushes: 1, typicalMs: START + FIRST + 80 + 5 + 2 + 400 + 30 },
    ],
    [
      "a read after a write, which sends it",
      "var r = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:J100'); r.setValue(1); r.getValues();",
      { sheetCalls: 3, flushes: 1, cellsRead: 1000, cellsWritten: 1000 },
    ],
    [
      "properties, cache, lock and mail",
      `PropertiesService.getScriptProperties().getProperty("a"); PropertiesService.getScriptProperties().setProperty("a", "b");
       CacheService.getScriptCache().get("a"); LockService.getScriptLock().tryLock(1); MailApp.sendEmail("a@example.fi", "S", "B");`,
      { sheetCalls: 0, otherCalls: 5, typicalMs: START + 40 + 60 + 30 + 100 + 400 },
    ],
    [
      "a look at a range in hand",
      "Utilities.getUuid(); SpreadsheetApp.getActive().getId();",
      { otherCalls: 0, typicalMs: START },
    ],
    [
      "a question for the person's language at the price of what is not listed",
      "Session.getActiveUserLocale();",
      { otherCalls: 1, typicalMs: START + 80 },
    ],
    [
      "a look at the spreadsheet's settings, which opens it and sends what was written",
      "var ss = SpreadsheetApp.getActive(); ss.getSpreadsheetLocale(); ss.rename('B'); ss.getSpreadsheetTimeZone();",
      { otherCalls: 2, flushes: 1, typicalMs: START + FIRST + 80 + 5 + 400 + 80 },
    ],
  ])("counts %s", (_, body, expected) => {
    expect(record(body)).toMatchObject(expected);
  });

  it("lists the calls with their cells", () => {
    expect(record("SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getValues();").calls).toEqual([
      { service: "Spreadsheet", member: "getSheets", kind: "sheet", cells: 0 },
      { service: "Range", member: "getValues", kind: "sheet", cells: 4 },
    ]);
  });

  it("moves the virtual clock by what the calls typically take", () => {
    const host = hostOf("function run() { SpreadsheetApp.getActive().getSheets(); }");
    const before = host.now();
    host.call(OTTO.email, "run");
    expect(host.now() - before).toBe(START + FIRST + 80);
  });

  it("charges half a millisecond for each range of a list", () => {
    const ranges = (count: number) => {
      const list = JSON.stringify(Array.from({ length: count }, (_, index) => `A${index + 1}`));
      return record(`SpreadsheetApp.getActive().getSheets()[0].getRangeList(${list}).setValue(1);`);
    };
    expect(ranges(201).typicalMs - ranges(1).typicalMs).toBe(Math.round(200 * (0.5 + 0.002 + 0.03)));
  });
});

import fc from "fast-check";
import { answer, hostOf, OTTO } from "./harness";

describe("the realm of a script", () => {
  it.each([
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "structuredClone",
    "URL",
    "TextEncoder",
    "fetch",
    "atob",
    "crypto",
    "performance",
    "process",
    "require",
    "module",
    "Buffer",
    "window",
    "AbortController",
    "Event",
  ])("has no %s", (name) => {
    expect(answer(`return typeof ${name}`)).toBe("undefined");
  });

  it.each([
    "Array.prototype.at",
    "String.prototype.at",
    "WeakRef",
    "Array.prototype.findLast",
    "Array.prototype.toSorted",
    "Object.groupBy",
    "Map.groupBy",
    "Promise.withResolvers",
    "String.prototype.isWellFormed",
    "Set.prototype.union",
    "Uint8Array.prototype.toSorted",
    "Array.fromAsync",
    "console.table",
  ])("has no %s, which is newer than ES2022 or not known to be Google's", (path) => {
    expect(answer(`return typeof ${path}`)).toBe("undefined");
  });

  it.each([
    "Promise",
    "Map",
    "Proxy",
    "Intl.DateTimeFormat",
    "WebAssembly.Module",
    "console.log",
    "SpreadsheetApp.flush",
    "Utilities.getUuid",
    "BigInt",
  ])("has %s", (path) => {
    expect(answer(`return typeof ${path}`)).toMatch(/^(function|object)$/);
  });

  it("is new for each execution", () => {
    const host = hostOf(
      "var count = 0; function add() { count += 1; Array.prototype.extra = 1; return [count, [].extra]; }",
    );
    expect(host.call(OTTO.email, "add")).toEqual([1, 1]);
    expect(host.call(OTTO.email, "add")).toEqual([1, 1]);
    expect(([] as { extra?: number }).extra).toBeUndefined();
  });

  it("hands over values of its own classes", () => {
    const body = `
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1").setValue(new Date(2026, 0, 31));
      var values = sheet.getRange("A1:B1").getValues();
      var error;
      try { sheet.getRange(0, 1); } catch (caught) { error = caught; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        error instanceof Error, error.name, PropertiesService.getScriptProperties().getProperties() instanceof Object];`;
    expect(answer(body)).toEqual([true, true, true, true, "Exception", true]);
  });

  it("gives the same chance to the same execution, and another to the next", () => {
    const code = "function run() { return [Math.random(), Utilities.getUuid()]; }";
    const [one, two] = [hostOf(code), hostOf(code)];
    const first = one.call(OTTO.email, "run") as [number, string];
    expect(two.call(OTTO.email, "run")).toEqual(first);
    expect(one.call(OTTO.email, "run")).not.toEqual(first);
    expect(hostOf(code, { seed: 8 }).call(OTTO.email, "run")).not.toEqual(first);
    expect(first[1]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the Date of a script", () => {
  const inZone = (timeZone: string, expression: string) => answer(`return ${expression};`, { timeZone });

  it.each([
    ["Europe/Helsinki", "new Date(2026, 0, 31).toISOString()", "2026-01-30T22:00:00.000Z"],
    ["America/New_York", "new Date(2026, 0, 31).toISOString()", "2026-01-31T05:00:00.000Z"],
    // 29 March 2026, 3:00 to 4:00 is skipped in Helsinki; 25 October, 3:00 to 4:00 comes twice.
    ["Europe/Helsinki", "new Date(2026, 2, 29, 3, 30).toISOString()", "2026-03-29T01:30:00.000Z"],
    ["Europe/Helsinki", "new Date(2026, 2, 29, 3, 30).getHours()", 4],
    ["Europe/Helsinki", "new Date(2026, 9, 25, 3, 30).toISOString()", "2026-10-25T00:30:00.000Z"],
    ["America/New_York", "new Date(2026, 2, 8, 2, 30).getHours()", 3],
    ["Europe/Helsinki", "new Date(2026, 6, 1).getTimezoneOffset()", -180],
    ["Europe/Helsinki", "new Date(2026, 0, 1).getTimezoneOffset()", -120],
    ["Asia/Kolkata", "new Date(2026, 0, 1).getTimezoneOffset()", -330],
    ["Europe/Helsinki", "new Date('2026-01-31').getHours()", 2],
    ["America/New_York", "new Date('2026-01-31').getDate()", 30],
    ["America/New_York", "new Date('2026-01-31T00:00').toISOString()", "2026-01-31T05:00:00.000Z"],
    ["America/New_York", "new Date('2026-01-31T00:00:00+02:00').toISOString()", "2026-01-30T22:00:00.000Z"],
    ["America/New_York", "new Date('Jan 31 2026 12:00').toISOString()", "2026-01-31T17:00:00.000Z"],
    ["America/New_York", "new Date('2026/01/31').toISOString()", "2026-01-31T05:00:00.000Z"],
    ["America/New_York", "Date.parse('Sat, 31 Jan 2026 00:00:00 GMT')", Date.UTC(2026, 0, 31)],
    [
      "Europe/Helsinki",
      "String(new Date(2026, 6, 1, 9, 5))",
      "Wed Jul 01 2026 09:05:00 GMT+0300 (Eastern European Summer Time)",
    ],
    ["America/New_York", "new Date(2026, 0, 31).toDateString()", "Sat Jan 31 2026"],
    ["Europe/Helsinki", "String(new Date(NaN))", "Invalid Date"],
    ["Europe/Helsinki", "new Date(2026, 9, 24).getDay()", 6],
    ["Europe/Helsinki", "new Date(99, 0).getFullYear()", 1999],
    ["Europe/Helsinki", "new Date(new Date(5)).getTime()", 5],
    ["Europe/Helsinki", "new Date(2026, 0, 31).toLocaleDateString('fi-FI')", "31.1.2026"],
    ["Europe/Helsinki", "Intl.DateTimeFormat().resolvedOptions().timeZone", "Europe/Helsinki"],
    ["Europe/Helsinki", "(1234.5).toLocaleString()", "1,234.5"],
    ["Europe/Helsinki", "typeof Date()", "string"],
    ["Europe/Helsinki", "Date.length + Date.name", "7Date"],
  ])("in %s: %s", (timeZone, expression, expected) => {
    expect(inZone(timeZone, expression)).toBe(expected);
  });

  it.each([
    // Midnight to midnight across both changes of the clocks.
    ["setDate(29 + 1)", "new Date(2026, 2, 29)", "2026-03-29T21:00:00.000Z"],
    ["setDate(25 + 1)", "new Date(2026, 9, 25)", "2026-10-25T22:00:00.000Z"],
    ["setHours(12, 30)", "new Date(2026, 2, 29)", "2026-03-29T09:30:00.000Z"],
    ["setMonth(6)", "new Date(2026, 0, 31)", "2026-07-30T21:00:00.000Z"],
    ["setFullYear(2027, 1, 29)", "new Date(2026, 0, 1)", "2027-02-28T22:00:00.000Z"],
    ["setFullYear(2026)", "new Date(NaN)", "2025-12-31T22:00:00.000Z"],
  ])("%s keeps local time over a change of the clocks", (change, start, expected) => {
    expect(answer(`var day = ${start}; day.${change}; return day.toISOString();`)).toBe(expected);
  });

  it("can be extended and stays the class of its dates", () => {
    const body = `
      class Day extends Date { name() { return this.getDate(); } }
      var day = new Day(2026, 0, 31);
      return [day instanceof Day, day instanceof Date, day.name(), day.constructor === Day, new Date().constructor === Date];`;
    expect(answer(body)).toEqual([true, true, 31, true, true]);
  });

  it("follows the virtual clock, which each service call moves on", () => {
    const body =
      "var start = Date.now(); Utilities.sleep(1500); return [start, Date.now() - start, new Date().getFullYear()];";
    const [start, passed, year] = answer(body) as [number, number, number];
    expect(start).toBeGreaterThan(Date.UTC(2026, 0, 12, 7));
    expect([passed, year]).toEqual([1500, 2026]);
  });

  it("agrees with the zone's own clock at any time", () => {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: "America/New_York",
      hourCycle: "h23",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const times = fc.array(fc.integer({ min: 0, max: 4_102_444_800 }), { minLength: 20, maxLength: 50 });
    fc.assert(
      fc.property(times, (seconds) => {
        const expected = seconds.map((second) => {
          const part = Object.fromEntries(
            format.formatToParts(second * 1000).map(({ type, value }) => [type, Number(value)]),
          );
          return [part.month, part.day, part.hour, part.minute, part.second];
        });
        const body = `return ${JSON.stringify(seconds)}.map(function (second) {
          var d = new Date(second * 1000);
          return [d.getMonth() + 1, d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds()]; });`;
        expect(answer(body, { timeZone: "America/New_York" })).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("is apart from the zone of the spreadsheet", () => {
    const body = `
      var cell = SpreadsheetApp.getActiveSheet().getRange("A1");
      cell.setValue(new Date(2026, 0, 31));
      var zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      return [cell.getDisplayValue(), cell.getValue().toISOString(), cell.getValue().getHours(),
        Utilities.formatDate(cell.getValue(), zone, "yyyy-MM-dd HH:mm"), Session.getScriptTimeZone()];`;
    // Midnight in New York is seven in the morning in Helsinki, where the spreadsheet is.
    expect(answer(body, { timeZone: "America/New_York" })).toEqual([
      expect.stringContaining("31.1.2026"),
      "2026-01-31T05:00:00.000Z",
      0,
      "2026-01-31 07:00",
      "America/New_York",
    ]);
  });
});

describe("the run of a script", () => {
  it("refuses service calls while the script loads", () => {
    const host = hostOf("var sheet = SpreadsheetApp.getActiveSheet(); function run() {}");
    expect(() => host.call(OTTO.email, "run")).toThrow(
      "SpreadsheetApp.getActiveSheet is called while the script loads",
    );
  });

  it("says which function it does not find", () => {
    expect(() => hostOf("").call(OTTO.email, "missing")).toThrow("Script function not found: missing");
  });

  it.each(["eval", "Function", "isNaN", "SpreadsheetApp"])(
    "has no function %s of its own for a page to call",
    (name) => {
      expect(() => hostOf("function run() {}").call(OTTO.email, name, ["1"])).toThrow(
        `Script function not found: ${name}`,
      );
    },
  );

  it("waits for a promise", () => {
    expect(answer("return Promise.resolve(1).then(function (one) { return one + 1; });")).toBe(2);
    expect(hostOf("async function run() { return 3; }").call(OTTO.email, "run")).toBe(3);
    expect(() => answer("return Promise.reject(new Error('late'));")).toThrow("Error: late");
  });

  it("fails on a promise that nothing keeps", () => {
    expect(() => answer("return new Promise(function () {});")).toThrow(
      "run left a promise that nothing will ever keep",
    );
  });

  it("tells of promises that the script itself forgot", () => {
    expect(() => answer("new Promise(function () {}); return 1;")).toThrow("a promise that nothing will ever keep");
    expect(() => answer("Promise.reject(new Error('lost')); return 1;")).toThrow(
      /did not listen to a promise that failed.*Error: lost/s,
    );
    expect(answer("Promise.reject(new Error('heard')).catch(function () {}); return 1;")).toBe(1);
  });

  it("stops an endless loop", () => {
    expect(() => answer("try { for (;;); } catch (error) { return 1; }", { cpuLimitMs: 200 })).toThrow(
      "Exceeded maximum execution time",
    );
  });

  it("stops after six virtual minutes, and neither catch nor finally does anything more", () => {
    const host = hostOf(`
      function run() {
        var sheet = SpreadsheetApp.getActiveSheet();
        try { for (;;) { sheet.getRange("A1").setValue(1); Utilities.sleep(60000); } }
        catch (error) { console.log("caught"); sheet.getRange("A2").setValue("caught"); }
        finally { try { MailApp.sendEmail(Session.getEffectiveUser().getEmail(), "a", "b"); } catch (error) {} }
        return "done";
      }`);
    expect(() => host.call(OTTO.email, "run")).toThrow("Exceeded maximum execution time");
    const [sheet] = host.workbook.sheets;
    expect([sheet!.value(1, 1), sheet!.value(2, 1)]).toEqual([1, null]);
    expect(host.mail).toEqual([]);
    expect(host.executions.at(-1)).toMatchObject({ error: "Exceeded maximum execution time", log: [] });
  });

  it("counts what the last writes take to land, which then stand", () => {
    const body =
      "Utilities.sleep(300000); Utilities.sleep(58300); SpreadsheetApp.getActiveRange().setValue(1); return 1;";
    const host = hostOf(`function run() { ${body} }`);
    expect(() => host.call(OTTO.email, "run")).toThrow("Exceeded maximum execution time");
    expect(host.workbook.sheets[0]!.value(1, 1)).toBe(1);
  });

  it("tells of what is not emulated though the script catches it", () => {
    const body = "try { SpreadsheetApp.create('x'); } catch (error) { return 'fine'; }";
    expect(() => answer(body, { scopes: ["https://www.googleapis.com/auth/spreadsheets"] })).toThrow(
      "SpreadsheetApp.create is not emulated",
    );
  });

  it("throws whatever a script throws, even nothing", () => {
    expect(() => answer("throw null;")).toThrow("null");
    expect(() => answer("throw 'text';")).toThrow("text");
  });

  it("tells of a fault of the workbench itself though the script catches it", () => {
    const host = hostOf(
      "function run() { try { SpreadsheetApp.getActiveSheet().getRange('A1').getValues(); } catch (error) {} }",
    );
    host.workbook.sheets[0]!.values = () => {
      throw new TypeError("a bug");
    };
    expect(() => host.call(OTTO.email, "run")).toThrow("a bug");
  });

  it("keeps the log and the error of each execution", () => {
    const host = hostOf("function run() { console.log('a', 1); Logger.log('b %s', 2); throw new TypeError('no'); }");
    expect(() => host.call(OTTO.email, "run")).toThrow("TypeError: no");
    expect(host.executions).toMatchObject([
      { function: "run", kind: "page", user: OTTO.email, log: ["a 1", "b 2"], error: "TypeError: no" },
    ]);
  });
});

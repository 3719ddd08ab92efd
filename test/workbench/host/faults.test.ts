import { EVE, hostOf, OTTO } from "./harness";

const WRITE = `
  function run() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1").setValue("one");
    SpreadsheetApp.flush();
    sheet.getRange("A2").setValue("two");
    sheet.getRange("A3").setValue("three");
    var note;
    try { PropertiesService.getScriptProperties().setProperty("done", "yes"); note = "done"; }
    catch (error) { sheet.getRange("A4").setValue("caught"); note = error.message; }
    return note;
  }`;

const column = (host: ReturnType<typeof hostOf>) =>
  host.workbook.sheets[0]!.displays({ row: 1, column: 1, rows: 4, columns: 1 }).flat();

describe("a kill", () => {
  it.each([
    ["land", ["one", "two", "three", ""]],
    ["drop", ["one", "", "", ""]],
  ] as const)("lets unflushed writes %s, and nothing after it happens", (unflushed, expected) => {
    const host = hostOf(WRITE);
    host.faults.kill("Properties.setProperty", { unflushed });
    expect(() => host.call(OTTO.email, "run")).toThrow("Exceeded maximum execution time");
    expect(column(host)).toEqual(expected);
    expect(host.faults.pending).toBe(0);
    expect(host.call(OTTO.email, "run")).toBe("done");
  });

  it("comes before the call that is counted", () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((nth) => {
      const host = hostOf(WRITE);
      host.faults.kill(nth, { unflushed: "drop" });
      try {
        host.call(OTTO.email, "run");
      } catch {
        return column(host).filter(Boolean).length;
      }
      return "not reached";
    });
    // getActiveSheet, getRange, setValue, flush, then the first value is there for good.
    expect(counts).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, "not reached"]);
  });
});

describe("a transient error", () => {
  it("is thrown by the call, once, as Google's own", () => {
    const host = hostOf(WRITE);
    host.faults.fail(
      { call: "Range.setValue", nth: 2 },
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    );
    expect(() => host.call(OTTO.email, "run")).toThrow("Exception: We're sorry, a server error occurred.");
    expect(column(host)).toEqual(["one", "", "", ""]);
    expect(host.call(OTTO.email, "run")).toBe("done");
  });

  it("can be caught", () => {
    const host = hostOf(WRITE);
    host.faults.fail("Properties.setProperty", "Service Spreadsheets timed out");
    expect(host.call(OTTO.email, "run")).toBe("Service Spreadsheets timed out");
    expect(column(host)).toEqual(["one", "two", "three", "caught"]);
  });
});

describe("another person's act in between", () => {
  it("happens just before the call, between a read and the write", () => {
    const host = hostOf(`
      function run() {
        var sheet = SpreadsheetApp.getActiveSheet();
        var before = sheet.getRange("A1").getValue();
        sheet.getRange("B1").setValue(before + "!");
        return [before, sheet.getRange("A1").getValue()];
      }
      function onEdit(e) { console.log(e.range.getA1Notation()); }`);
    host.edit(OTTO.email, "Taulukko1", "A1", [["old"]]);
    host.faults.interleave("Range.setValue", () => {
      host.edit(EVE.email, "Taulukko1", "A1", [["new"]]);
    });
    expect(host.call(OTTO.email, "run")).toEqual(["old", "new"]);
    expect(host.executions.map(({ function: name, user }) => [name, user])).toEqual([
      ["onEdit", OTTO.email],
      ["onEdit", EVE.email],
      ["run", OTTO.email],
    ]);
  });

  it("does not hide its own failure in the script's catch", () => {
    const host = hostOf(WRITE);
    host.faults.interleave("Properties.setProperty", () => {
      host.edit(EVE.email, "No such tab", "A1", [["x"]]);
    });
    expect(() => host.call(OTTO.email, "run")).toThrow("There is no tab No such tab");
  });

  it("can come between any two calls of a script", () => {
    for (let nth = 1; nth <= 10; nth++) {
      const host = hostOf(WRITE);
      host.faults.interleave(nth, () => host.insertRows(EVE.email, "Taulukko1", 1));
      expect(host.call(OTTO.email, "run")).toBe("done");
      expect(host.faults.pending).toBe(0);
    }
  });
});

describe("the calls that a fault waits for", () => {
  it("are counted from 1", () => {
    expect(() => hostOf("").faults.kill(0)).toThrow(RangeError);
  });

  it("can be called off", () => {
    const host = hostOf(WRITE);
    host.faults.kill(1);
    host.faults.clear();
    expect(host.call(OTTO.email, "run")).toBe("done");
  });
});

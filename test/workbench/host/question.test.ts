import type { Answer } from "../../../scripts/workbench/host/host";
import { EVE, hostOf, OTTO } from "./harness";

const CODE = `
  function run() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var before = sheet.getRange("A1").getValue();
    var lock = LockService.getScriptLock();
    lock.waitLock(1000);
    sheet.getRange("B1").setValue("waiting");
    SpreadsheetApp.flush();
    var reply = SpreadsheetApp.getUi().prompt("Demo?");
    return [before, sheet.getRange("A1").getValue(), reply.getResponseText(), lock.hasLock()];
  }
  function attempt() { return LockService.getScriptLock().tryLock(10); }
  function onEdit(e) { console.log(e.range.getA1Notation()); }`;

describe("while a person thinks about a question", () => {
  it("others go on, and the script sees what they did", () => {
    const during: unknown[] = [];
    const ask = (): Answer => {
      during.push(host.workbook.sheets[0]!.display(1, 2));
      host.edit(EVE.email, "Taulukko1", "A1", [["new"]]);
      during.push(host.call(EVE.email, "attempt"));
      return { button: "OK", text: "demo" };
    };
    const host = hostOf(CODE, { ask });
    host.edit(OTTO.email, "Taulukko1", "A1", [["old"]]);
    expect(host.call(OTTO.email, "run")).toEqual(["old", "new", "demo", false]);
    expect(during).toEqual(["waiting", true]);
    expect(host.undo(EVE.email)).toBe(true);
    expect(host.workbook.sheets[0]!.display(1, 1)).toBe("old");
  });

  it("another person's script may ask too", () => {
    const asked: string[] = [];
    const ask = (_: unknown, user: string): Answer => {
      asked.push(user);
      if (user === OTTO.email) host.call(EVE.email, "run");
      return { button: "CLOSE", text: "" };
    };
    const host = hostOf(CODE, { ask });
    host.call(OTTO.email, "run");
    expect(asked).toEqual([OTTO.email, EVE.email]);
    expect(host.executions.map(({ user, error }) => [user, error])).toEqual([
      [EVE.email, undefined],
      [OTTO.email, undefined],
    ]);
  });
});

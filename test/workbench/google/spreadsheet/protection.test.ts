import { EDITOR, execution, executionOn } from "./script";

describe("Protection", () => {
  it("leaves every editor in until they are removed; the owner is not among them", () => {
    const body = `
      const protection = sheet.getRange("A2:A20").protect().setDescription("Tunnisteet");
      const editors = () => protection.getEditors().map((user) => user.getEmail());
      const before = editors();
      protection.removeEditors(before);
      return [before, editors(), protection.getDescription(), String(protection.getProtectionType()),
        protection.getRange().getA1Notation(), protection.isWarningOnly()];`;
    expect(execution().run(body)).toEqual([[EDITOR], [], "Tunnisteet", "RANGE", "A2:A20", false]);
  });

  it("is listed by kind, and one sheet has one", () => {
    const body = `
      sheet.getRange("A1").protect(); sheet.getRange("A2").protect();
      sheet.protect(); sheet.protect().setWarningOnly(true);
      const kinds = SpreadsheetApp.ProtectionType;
      return [sheet.getProtections(kinds.RANGE).length, sheet.getProtections(kinds.SHEET).length,
        book.getProtections(kinds.SHEET)[0].isWarningOnly()];`;
    expect(execution().run(body)).toEqual([2, 1, true]);
  });

  it("cannot be changed by whom it shuts out, nor its rows deleted", () => {
    const { run, workbook } = execution();
    run("const p = sheet.getRange('A2:A3').protect(); p.removeEditors(p.getEditors().map((user) => user.getEmail()));");
    const { failure, run: runAsEditor } = executionOn(workbook, { user: EDITOR });
    const protectedWords = /^Exception: You are trying to edit a protected cell or object/;
    expect(failure("sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();")).toMatch(protectedWords);
    expect(failure("sheet.deleteRows(2, 1);")).toMatch(protectedWords);
    expect(failure("sheet.deleteRows(10, 1);")).toBeNull();
    expect(runAsEditor("return [sheet.getRange('A2').canEdit(), sheet.getRange('B2').canEdit()];")).toEqual([
      false,
      true,
    ]);
  });

  it("forbids nothing when it only warns", () => {
    const { run, workbook } = execution();
    run("sheet.protect().setWarningOnly(true);");
    expect(executionOn(workbook, { user: EDITOR }).failure("sheet.getRange('A1').setValue(1).getValue();")).toBeNull();
  });

  it("of a whole tab leaves ranges open, which follow rows; of a range none", () => {
    const { run, workbook, failure } = execution();
    run(`const p = sheet.protect(); p.removeEditors(p.getEditors().map((user) => user.getEmail()));
      p.setUnprotectedRanges([sheet.getRange("B2:C5")]); sheet.insertRowBefore(1);`);
    const editor = executionOn(workbook, { user: EDITOR });
    expect(editor.run("return [sheet.getRange('B3:C6').canEdit(), sheet.getRange('B2').canEdit()];")).toEqual([
      true,
      false,
    ]);
    expect(editor.failure("sheet.getRange('B3').setValue(1).getValue();")).toBeNull();
    expect(editor.failure("sheet.getRange('B6:B7').setValue(1).getValue();")).toContain("protected cell");
    expect(run("return sheet.protect().getUnprotectedRanges().map((range) => range.getA1Notation());")).toEqual([
      "B3:C6",
    ]);
    expect(failure("sheet.getRange('A1').protect().setUnprotectedRanges([]);")).toBe(
      "Exception: You can only set unprotected ranges on a protected sheet.",
    );
  });

  it("is gone when it is removed", () => {
    const body = `
      const protection = sheet.protect();
      protection.remove();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;`;
    expect(execution().run(body)).toBe(0);
  });
});

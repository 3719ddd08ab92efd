import { costOf, isBuffered } from "../../../scripts/workbench/google/cost-of";

describe("costOf", () => {
  it.each([
    ["Range", "getRow", "free"],
    ["Range", "getA1Notation", "free"],
    ["Range", "offset", "free"],
    ["Sheet", "getRange", "free"],
    ["Sheet", "getSheetId", "free"],
    ["SpreadsheetApp", "getActiveSpreadsheet", "free"],
    ["DataValidationBuilder", "requireValueInList", "free"],
    ["DeveloperMetadata", "getKey", "free"],
    ["DeveloperMetadataLocation", "getColumn", "free"],
    ["SpreadsheetApp", "getActiveSheet", "sheet"],
    ["SpreadsheetApp", "getActiveRange", "sheet"],
    ["Selection", "getActiveRangeList", "sheet"],
    ["Sheet", "getName", "sheet"],
    ["Spreadsheet", "getSheets", "sheet"],
    ["Sheet", "getLastRow", "sheet"],
    ["Range", "getValues", "sheet"],
    ["Range", "setNumberFormat", "sheet"],
    ["RangeList", "setValue", "sheet"],
    ["DeveloperMetadataFinder", "find", "sheet"],
    ["SpreadsheetApp", "flush", "flush"],
    ["Spreadsheet", "toast", "other"],
  ])("counts %s.%s as %s", (service, member, kind) => {
    expect(costOf(service, member).kind).toBe(kind);
  });

  it("prices a member that no row names as an unlisted sheet call", () => {
    expect(costOf("Range", "randomizeEverything")).toEqual({ kind: "sheet", row: "unlisted", source: "guess" });
  });

  it.each([
    ["Range", "setValues", true],
    ["Range", "setNotes", true],
    ["RangeList", "setBackground", true],
    ["Range", "sort", false],
    ["Range", "getValues", false],
    ["Sheet", "insertRowsAfter", false],
    ["SpreadsheetApp", "flush", false],
  ])("knows whether %s.%s waits in the buffer: %s", (service, member, waits) => {
    expect(isBuffered(costOf(service, member))).toBe(waits);
  });
});

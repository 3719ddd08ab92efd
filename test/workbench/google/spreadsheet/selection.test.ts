import { execution } from "./script";

describe("the selection", () => {
  it("is the person's: tab, areas and cell", () => {
    const { run, select, sheet } = execution();
    const areas = [
      { row: 2, column: 1, rows: 2, columns: 2 },
      { row: 5, column: 4, rows: 1, columns: 1 },
    ];
    select({ sheetId: sheet.id, areas, row: 5, column: 4 });
    const body = `
      const selection = SpreadsheetApp.getSelection();
      return [selection.getActiveRangeList().getRanges().map((range) => range.getA1Notation()),
        selection.getActiveRange().getA1Notation(), selection.getCurrentCell().getA1Notation(),
        SpreadsheetApp.getActiveSheet().getName(), book.getActiveRange().getA1Notation(),
        sheet.getActiveCell().getA1Notation()];`;
    expect(run(body)).toEqual([["A2:B3", "D5"], "D5", "D5", "Yritykset", "D5", "D5"]);
  });

  it("moves by script", () => {
    const { run, selected, sheet } = execution();
    run("sheet.getRange('B3:C4').activate();");
    expect(selected()).toEqual({
      sheetId: sheet.id,
      areas: [{ row: 3, column: 2, rows: 2, columns: 2 }],
      row: 3,
      column: 2,
    });
    run("sheet.getRangeList(['A1', 'A3']).activate();");
    expect(selected().areas).toHaveLength(2);
    run("book.insertSheet('Muu'); SpreadsheetApp.setActiveSheet(sheet);");
    expect(selected().sheetId).toBe(sheet.id);
  });
});

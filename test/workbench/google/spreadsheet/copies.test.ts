import { execution } from "./script";

describe("tabs copied by a script", () => {
  it("stand last as copies, or beside the open tab as duplicates, and carry marks of their own", () => {
    const body = `
      sheet.getRange("A1:B1").setValues([["Nimi", "=A1"]]).setNote("n");
      sheet.getRange("A:A").addDeveloperMetadata("sarake", "nimi");
      book.insertSheet("Muu", 1);
      const copy = sheet.copyTo(book);
      book.setActiveSheet(sheet);
      const twin = book.duplicateActiveSheet();
      const marks = book.getSheets().map((each) => each.createDeveloperMetadataFinder().withKey("sarake").find().length);
      return [book.getSheets().map((each) => each.getName()), copy.getRange("A1:B1").getValues(), twin.getRange("B1").getFormula(),
        twin.getRange("A1").getNote(), SpreadsheetApp.getActiveSheet().getSheetId() === twin.getSheetId(), marks];`;
    expect(execution().run(body)).toEqual([
      ["Yritykset", "Kopio: Yritykset 2", "Muu", "Kopio: Yritykset"],
      [["Nimi", "Nimi"]],
      "=A1",
      "n",
      true,
      [1, 1, 0, 1],
    ]);
  });

  it("have the name and the place that a template is inserted with", () => {
    const body = `sheet.getRange("A1").setValue("x");
      const made = book.insertSheet("Kaavasta", 0, { template: sheet });
      return [made.getIndex(), made.getName(), made.getRange("A1").getValue()];`;
    expect(execution().run(body)).toEqual([1, "Kaavasta", "x"]);
  });

  it("leave the open tab when it is deleted, and take a new name", () => {
    const body = `book.insertSheet("Muu"); book.renameActiveSheet("Uusi"); const named = book.getSheetName();
      return [named, book.deleteActiveSheet().getName(), book.getNumSheets()];`;
    expect(execution().run(body)).toEqual(["Uusi", "Yritykset", 1]);
  });
});

describe("Range.moveTo", () => {
  it("takes cells with all they have; formulas follow them", () => {
    const body = `
      sheet.getRange("A1:C1").setValues([[1, "=A1+1", "=B1"]]);
      sheet.getRange("A1").setNote("n");
      sheet.getRange("A1:B1").moveTo(sheet.getRange("D4"));
      return [sheet.getRange("C1").getFormula(), sheet.getRange("D4:E4").getFormulas(), sheet.getRange("D4").getNote(),
        sheet.getRange("A1:B1").getValues()];`;
    expect(execution().run(body)).toEqual(["=E4", [["", "=D4+1"]], "n", [["", ""]]]);
  });

  it("goes nowhere beyond the grid", () => {
    expect(execution().failure("sheet.getRange('A1:B2').moveTo(sheet.getRange('F20'));")).toBe(
      "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    );
  });
});

describe("Range.autoFill", () => {
  const series = "SpreadsheetApp.AutoFillSeries";

  it.each([
    ["goes on with numbers", `autoFill(sheet.getRange("A1:A4"), ${series}.DEFAULT_SERIES)`, [1, 3, 5, 7]],
    ["repeats on request", `autoFill(sheet.getRange("A1:A4"), ${series}.ALTERNATE_SERIES)`, [1, 3, 1, 3]],
    ["goes as far as the neighbour", `autoFillToNeighbor(${series}.DEFAULT_SERIES)`, [1, 3, 5, ""]],
  ])("%s", (_, call, values) => {
    const body = `sheet.getRange("A1:B3").setValues([[1, "x"], [3, "x"], ["", "x"]]);
      sheet.getRange("A1:A2").${call};
      return sheet.getRange("A1:A4").getValues().flat();`;
    expect(execution().run(body)).toEqual(values);
  });

  it("has to hold its source and go one way", () => {
    const call = `sheet.getRange("A1").autoFill(sheet.getRange("A2:A3"), ${series}.DEFAULT_SERIES);`;
    expect(execution().failure(call)).toBe(
      "Exception: The destination must be adjacent to or include the source range.",
    );
  });
});

describe("Range.removeDuplicates", () => {
  const rows = `sheet.getRange("A1:C4").setValues([["a", 1, "x"], ["A", 1, "y"], ["b", 1, "x"], ["b", 1, "x"]]);`;

  it.each([
    ["", "A1:C3", ["a", "A", "b", ""]],
    ["[1]", "A1:C2", ["a", "b", "", ""]],
    ["[2]", "A1:C1", ["a", "", "", ""]],
  ])("(%s) leaves %s", (columns, left, values) => {
    const body = `${rows} const range = sheet.getRange("A1:C4").removeDuplicates(${columns});
      return [range.getA1Notation(), sheet.getRange("A1:A4").getValues().flat()];`;
    expect(execution().run(body)).toEqual([left, values]);
  });

  it("looks at columns of the range alone", () => {
    expect(execution().failure(`${rows} sheet.getRange("A1:B4").removeDuplicates([3]);`)).toBe(
      "Exception: The columns to compare must be inside the range.",
    );
  });
});

describe("Range.copyTo and its kin", () => {
  it("turn rows into columns, and copy formulas, rules, widths or looks alone", () => {
    const body = `
      const source = sheet.getRange("A1:B1").setValues([[1, "=A1+1"]]);
      source.setFontWeight("bold");
      sheet.setColumnWidth(1, 50);
      const { PASTE_NORMAL, PASTE_FORMULA, PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
      source.copyTo(sheet.getRange("D1"), PASTE_NORMAL, true);
      source.copyTo(sheet.getRange("A5"), PASTE_FORMULA, false);
      source.copyTo(sheet.getRange("E1"), PASTE_COLUMN_WIDTHS, false);
      source.copyFormatToRange(sheet, 1, 2, 7, 7);
      source.copyValuesToRange(sheet.getSheetId(), 1, 2, 8, 8);
      return [sheet.getRange("D1:D2").getFormulas().flat(), sheet.getRange("A5:B5").getFormulas().flat(),
        sheet.getRange("A5").getFontWeight(), sheet.getColumnWidth(5), sheet.getRange("A7").getFontWeight(),
        sheet.getRange("A7:B8").getValues(), sheet.getRange("B8").getFormula()];`;
    expect(execution().run(body)).toEqual([
      ["", "=C2+1"],
      ["", "=A5+1"],
      "normal",
      50,
      "bold",
      [
        ["", ""],
        [1, 2],
      ],
      "",
    ]);
  });
});

describe("a Spreadsheet", () => {
  it("does to the open tab what that tab does", () => {
    const body = `
      book.appendRow(["a", "b"]);
      book.insertRowBefore(1);
      book.setFrozenRows(1);
      book.hideColumn(sheet.getRange("C1"));
      return [book.getLastRow(), book.getFrozenRows(), book.isColumnHiddenByUser(3), book.getSheetId() === sheet.getSheetId(),
        book.getSheetValues(2, 1, -1, 2), book.getRowHeight(1)];`;
    expect(execution().run(body)).toEqual([2, 1, true, true, [["a", "b"]], 21]);
  });
});

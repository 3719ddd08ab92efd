import { EDITOR, execution, executionOn } from "./script";

const LIST = `
  sheet.getRange("A1:C3").setValues([["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]);
  const merges = () => sheet.getRange("A1:F10").getMergedRanges().map((range) => range.getA1Notation());`;

describe("Range.merge and its kin", () => {
  it.each([
    [
      "merge",
      ["A1:B2"],
      [
        ["a", "", "c"],
        ["", "", "f"],
      ],
    ],
    [
      "mergeAcross",
      ["A1:B1", "A2:B2"],
      [
        ["a", "", "c"],
        ["d", "", "f"],
      ],
    ],
    [
      "mergeVertically",
      ["A1:A2", "B1:B2"],
      [
        ["a", "b", "c"],
        ["", "", "f"],
      ],
    ],
  ])("%s keeps the first content of each block alone", (member, blocks, values) => {
    const body = `${LIST} sheet.getRange("A1:B2").${member}(); return [merges(), sheet.getRange("A1:C2").getValues()];`;
    expect(execution().run(body)).toEqual([blocks, values]);
  });

  it("makes covered cells read as empty, take nothing, and come apart empty", () => {
    const body = `${LIST}
      const block = sheet.getRange("A1:B2").merge();
      block.setValues([[1, 2], [3, 4]]);
      const merged = [block.getValues(), sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C1").isPartOfMerge()];
      block.breakApart();
      return [merged, block.getValues(), merges()];`;
    expect(execution().run(body)).toEqual([
      [
        [
          [1, ""],
          ["", ""],
        ],
        true,
        false,
      ],
      [
        [1, ""],
        ["", ""],
      ],
      [],
    ]);
  });

  it("follows inserted and deleted rows and columns", () => {
    const body = `${LIST}
      sheet.getRange("B2:C3").merge();
      sheet.insertRowAfter(2);
      sheet.insertColumnBefore(1);
      const grown = merges();
      sheet.deleteRows(3, 2);
      return [grown, merges(), sheet.getRange("C2").getValue()];`;
    expect(execution().run(body)).toEqual([["C2:D4"], ["C2:D2"], "e"]);
  });

  it.each([
    ["sheet.getRange('B2:B3').merge()", "You must select all cells in a merged range to merge or unmerge them."],
    ["sheet.getRange('B1:B2').breakApart()", "You must select all cells in a merged range to merge or unmerge them."],
    ["sheet.getRange('A1:C3').sort(1)", "You can't sort a range containing vertical merges."],
    ["sheet.moveRows(sheet.getRange('A1'), 5)", "You can't move rows which contain only part of a merged cell."],
    [
      "sheet.setFrozenRows(1); sheet.getRange('A1').getValue()",
      "You can't freeze rows which contain only part of a merged cell.",
    ],
    ["sheet.getRange('A1:C3').createFilter()", "You can't create a filter over a range containing vertical merges."],
    [
      "sheet.getRange('C3').copyTo(sheet.getRange('A1'))",
      "You can't perform a paste that partially intersects a merge.",
    ],
    ["sheet.getRange('D1').merge()", "You must select more than one cell to merge."],
  ])("%s is refused", (call, words) => {
    expect(execution().failure(`${LIST} sheet.getRange("A1:B2").merge(); ${call};`)).toBe(`Exception: ${words}`);
  });

  it("is refused across the frozen lines and on what is protected", () => {
    const own = execution();
    expect(own.failure("sheet.setFrozenRows(1); sheet.getRange('A1:A2').merge();")).toBe(
      "Exception: You can't merge frozen and non-frozen rows.",
    );
    own.run(
      "const guard = sheet.getRange('D1').protect(); guard.removeEditors(guard.getEditors().map((user) => user.getEmail()));",
    );
    const other = executionOn(own.workbook, { user: EDITOR });
    expect(other.failure("sheet.getRange('D1:E1').merge();")).toContain("protected cell");
  });

  it("sorts merged blocks of one row along", () => {
    const body = `${LIST} sheet.getRange("A1:B1").merge(); sheet.getRange("A1:C3").sort({ column: 1, ascending: false });
      return [merges(), sheet.getRange("A1:A3").getValues().flat()];`;
    expect(execution().run(body)).toEqual([["A3:B3"], ["g", "d", "a"]]);
  });
});
